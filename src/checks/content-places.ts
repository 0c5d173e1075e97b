import type { z } from 'astro/zod';
import { areaList } from '../schema/area.ts';
import { caseStudyFacts } from '../schema/case-study-facts.ts';
import { caseStudyPage } from '../schema/case-study-page.ts';
import { contextFacts, contextPage } from '../schema/context.ts';
import { evaluation } from '../schema/evaluation.ts';
import { guide } from '../schema/guide.ts';
import { kind } from '../schema/kind.ts';
import { knownAcronymList } from '../schema/known-acronym.ts';
import { money } from '../schema/money.ts';
import { nameWithNumberList } from '../schema/name-with-number.ts';
import { organisationList } from '../schema/organisation.ts';
import { page } from '../schema/page.ts';
import { site } from '../schema/site.ts';
import { source } from '../schema/source.ts';
import { termList, termLists } from '../schema/term.ts';

/** What a file is, by where it lies. */
export type ContentKind =
  | 'site'
  | 'money'
  | 'areas'
  | 'organisations'
  | 'names'
  | 'acronyms'
  | 'moved'
  | 'terms'
  | 'source'
  | 'evaluation'
  | 'kind'
  | 'case-study-page'
  | 'case-study-facts'
  | 'context-page'
  | 'context-facts'
  | 'guide'
  | 'page';

/** A place in `content/`: which files may lie there and what one of them may say. */
interface ContentPlace {
  kind: ContentKind;
  /** The path under `content/`; the group is the id. */
  pattern: RegExp;
  /** Undefined for what only redirects read. */
  schema: z.ZodType | undefined;
}

const slug = '([a-z0-9]+(?:-[a-z0-9]+)*)';
const at = (path: string) => new RegExp(`^content/${path}$`);

const places: readonly ContentPlace[] = [
  { kind: 'site', pattern: at('(site)\\.yaml'), schema: site },
  { kind: 'money', pattern: at('(money)\\.yaml'), schema: money },
  { kind: 'areas', pattern: at('(areas)\\.yaml'), schema: areaList },
  { kind: 'organisations', pattern: at('(organisations)\\.yaml'), schema: organisationList },
  { kind: 'names', pattern: at('(names-with-numbers)\\.yaml'), schema: nameWithNumberList },
  { kind: 'acronyms', pattern: at('(known-acronyms)\\.yaml'), schema: knownAcronymList },
  { kind: 'moved', pattern: at('(moved)\\.yaml'), schema: undefined },
  { kind: 'terms', pattern: at(`terms/(${termLists.join('|')})\\.yaml`), schema: termList },
  { kind: 'source', pattern: at(`sources/${slug}\\.yaml`), schema: source },
  { kind: 'evaluation', pattern: at(`evaluations/${slug}\\.yaml`), schema: evaluation },
  { kind: 'kind', pattern: at(`kinds/${slug}\\.yaml`), schema: kind },
  {
    kind: 'case-study-page',
    pattern: at(`case-studies/(_template|${slug.slice(1, -1)})/page\\.mdx`),
    schema: caseStudyPage,
  },
  {
    kind: 'case-study-facts',
    pattern: at(`case-studies/(_template|${slug.slice(1, -1)})/facts\\.yaml`),
    schema: caseStudyFacts,
  },
  { kind: 'context-page', pattern: at(`context/${slug}/page\\.mdx`), schema: contextPage },
  { kind: 'context-facts', pattern: at(`context/${slug}/facts\\.yaml`), schema: contextFacts },
  { kind: 'guide', pattern: at(`guides/${slug}\\.mdx`), schema: guide },
  { kind: 'page', pattern: at(`pages/${slug}\\.mdx`), schema: page },
];

/** The files without which there is no library. */
export const requiredFiles: readonly string[] = [
  ...['site', 'money', 'areas', 'organisations', 'names-with-numbers', 'known-acronyms'].map(
    (name) => `content/${name}.yaml`,
  ),
  ...termLists.map((list) => `content/terms/${list}.yaml`),
];

/** What a file is and its id; undefined where no file belongs. */
export function placeOf(
  path: string,
): { kind: ContentKind; id: string; schema: z.ZodType | undefined } | undefined {
  for (const { kind, pattern, schema } of places) {
    const id = pattern.exec(path)?.[1];
    if (id !== undefined) return { kind, id, schema };
  }
  return undefined;
}
