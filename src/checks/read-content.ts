import type { z } from 'astro/zod';
import { termLists } from '../schema/term.ts';
import type { ContentFile } from './content-file.ts';
import type { ContentKind } from './content-places.ts';
import { placeOf } from './content-places.ts';
import type { Content, Entry, Prose } from './content.ts';
import type { Fault } from './fault.ts';
import { gatherIds } from './gather-ids.ts';
import { parseProse, splitMdx } from './mdx-file.ts';
import { passagesOfContent } from './passages-of-content.ts';
import { salvage } from './salvage.ts';
import { parseWith, schemaFaults } from './schema-faults.ts';
import { noFrontmatter, unreadableProse, unreadableYaml } from './unreadable.ts';
import type { YamlDocument } from './yaml-document.ts';
import { readYaml } from './yaml-document.ts';

/** One file after reading, whatever its sort. */
export interface ReadFile {
  kind: ContentKind;
  /** From its name; `_template` for the files that authors copy. */
  id: string;
  document: YamlDocument | undefined;
  record: unknown;
  prose: Prose | undefined;
}

/** Reads the whole library. What cannot be read or does not follow its schema is told and left out. */
export function readContent(files: readonly ContentFile[]): Content {
  const unreadable: Fault[] = [];
  const misshapen: Fault[] = [];
  const read = files.flatMap((file): ReadFile[] => {
    const place = placeOf(file.path);
    return place === undefined ? [] : [{ ...place, ...readFile(file, place.schema, unreadable, misshapen) }];
  });
  const library = read.filter(({ id }) => id !== '_template');

  const byPlace = new Map(library.map((file) => [`${file.kind}/${file.id}`, file]));
  const entry = <T>(kind: ContentKind, id: string) => entryOf<T>(byPlace.get(`${kind}/${id}`));
  const entries = <T>(kind: ContentKind): Map<string, Entry<T>> =>
    new Map(
      library
        .filter((one) => one.kind === kind)
        .flatMap((one): [string, Entry<T>][] => {
          const found = entryOf<T>(one);
          return found === undefined ? [] : [[one.id, found]];
        }),
    );

  const prose = (kind: ContentKind, id: string) => byPlace.get(`${kind}/${id}`)?.prose;
  const known = gatherIds(library, byPlace);
  const idsOf = (kind: ContentKind) => library.filter((one) => one.kind === kind).map(({ id }) => id);
  const content: Omit<Content, 'passages'> = {
    files,
    documents: read.flatMap(({ document }) => document ?? []),
    site: entry('site', 'site'),
    money: entry('money', 'money'),
    areas: entry('areas', 'areas'),
    organisations: entry('organisations', 'organisations'),
    names: entry('names', 'names-with-numbers'),
    acronyms: entry('acronyms', 'known-acronyms'),
    terms: new Map(
      termLists.flatMap((list) => {
        const found = entry<never>('terms', list);
        return found === undefined ? [] : [[list, found]];
      }),
    ),
    sources: entries('source'),
    evaluations: entries('evaluation'),
    kinds: entries('kind'),
    caseStudies: byId(known.caseStudies.all, (id) => ({
      page: entry('case-study-page', id),
      facts: entry('case-study-facts', id),
      prose: prose('case-study-page', id),
    })),
    contexts: byId(known.contexts.all, (id) => ({
      page: entry('context-page', id),
      facts: entry('context-facts', id),
      prose: prose('context-page', id),
    })),
    guides: byId(idsOf('guide'), (id) => ({ page: entry('guide', id), prose: prose('guide', id) })),
    pages: byId(idsOf('page'), (id) => ({ page: entry('page', id), prose: prose('page', id) })),
    known,
    unreadable,
    misshapen,
  };
  return { ...content, passages: passagesOfContent(content) };
}

function readFile(
  file: ContentFile,
  schema: z.ZodType | undefined,
  unreadable: Fault[],
  misshapen: Fault[],
): Pick<ReadFile, 'document' | 'record' | 'prose'> {
  const isMdx = file.path.endsWith('.mdx');
  const parts = isMdx ? splitMdx(file.text) : undefined;
  if (isMdx && parts === undefined) {
    unreadable.push(noFrontmatter(file.path));
    return { document: undefined, record: undefined, prose: undefined };
  }
  const document =
    parts === undefined
      ? readYaml(file.path, file.text)
      : readYaml(file.path, parts.frontmatter, parts.frontmatterLine);
  unreadable.push(...unreadableYaml(document));
  const prose = parts && proseOf(file.path, parts.body, parts.bodyLine - 1, unreadable);
  if (schema === undefined || document.errors.length > 0) return { document, record: undefined, prose };
  const result = parseWith(schema, document.data);
  if ('record' in result) return { document, record: result.record, prose };
  misshapen.push(...schemaFaults(schema, document, result.issues));
  return { document, record: salvage(schema, document), prose };
}

function proseOf(file: string, body: string, linesBefore: number, unreadable: Fault[]): Prose | undefined {
  const parsed = parseProse(body);
  if ('tree' in parsed) return { file, tree: parsed.tree, linesBefore };
  unreadable.push(unreadableProse(file, parsed.line + linesBefore, parsed.message));
  return undefined;
}

function byId<T extends object>(
  ids: readonly string[],
  read: (id: string) => T,
): Map<string, T & { id: string }> {
  return new Map(ids.map((id) => [id, { ...read(id), id }]));
}

/** The schema of its place has made the record what the caller says it is. */
function entryOf<T>(file: ReadFile | undefined): Entry<T> | undefined {
  if (file?.document === undefined || file.record === undefined) return undefined;
  return { record: file.record as T, document: file.document };
}
