import { acronymsIn } from '../domain/acronyms.ts';
import type { GlossaryFinder } from '../domain/glossary-links.ts';
import { glossaryFinder } from '../domain/glossary-links.ts';
import type { Content } from './content.ts';
import type { ProseNode } from './mdx-file.ts';
import { allProse } from './prose-nodes.ts';
import { anyOf, blankedOut } from './whole-names.ts';

/** What the library as a whole knows of acronyms. */
export interface KnownAcronyms {
  /** A text in which all that needs no explanation is blanked out; every character stays in its place. */
  withoutNames(text: string): string;
  /** Whether the site links what stands there in prose to the glossary. */
  isLinked(text: string, start: number): boolean;
  /** Whether an acronym is in a link to one of our pages, or marked as a word of the glossary, on that line. */
  isMarked(acronym: string, file: string, line: number): boolean;
  /** Whether a study or a case study has it in its title. */
  isName(acronym: string): boolean;
  /** The words that it stands for, where the glossary or the list of organisations has them. */
  inFull(acronym: string): string | undefined;
}

/** Reads the lists; undefined where one of them could not be read. */
export function knownAcronyms(content: Content): KnownAcronyms | undefined {
  const { acronyms, organisations, site, names } = content;
  const glossary = content.terms.get('glossary')?.record.terms;
  if (!acronyms || !organisations || !glossary) return undefined;
  const known = acronyms.record.acronyms.flatMap(({ text }) => [text, `${text}s`]);
  const bodies = organisations.record.organisations;
  const pattern = anyOf([
    ...known,
    ...(names?.record.names ?? []).map(({ text }) => text),
    ...bodies.map(({ name }) => name).filter((name) => name.includes(' ')),
    ...(site ? [site.record.name, site.record.publisher] : []),
  ]);
  const finder = glossaryFinder(glossary);
  const marked = markedIn(content);
  const titles = acronymsOf([...titlesOf(content)]);
  const full = new Map([
    ...bodies.map(({ short, name }): [string | undefined, string] => [short, name]),
    ...glossary.map(({ acronym, label }): [string | undefined, string] => [acronym, label]),
  ]);
  return {
    withoutNames: (text) => blankedOut(text, pattern),
    isLinked: (text, start) => isHit(finder, text, start),
    isMarked: (acronym, file, line) => marked.has(`${file}:${line}:${acronym}`),
    isName: (acronym) => titles.has(acronym),
    inFull: (acronym) => full.get(acronym),
  };
}

/** The acronyms in some names. */
export function acronymsOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap(acronymsIn).map(({ text }) => text));
}

/** Of two uses in one text the site links the first. */
function isHit(finder: GlossaryFinder, text: string, at: number): boolean {
  return finder.firstUses(text, new Set()).some(({ start, end }) => start <= at && at < end);
}

function titlesOf({ caseStudies, evaluations }: Content): string[] {
  return [
    ...[...caseStudies.values()].flatMap(({ page }) => page?.record.title ?? []),
    ...[...evaluations.values()].map(({ record }) => record.title),
  ];
}

/** Every acronym of a link to one of our pages and of a `<Term>`, with its file and line. */
function markedIn(content: Content): ReadonlySet<string> {
  const isOurs = (node: ProseNode) =>
    node.name === 'Term' || (node.type === 'link' && node.url?.startsWith('/') === true);
  return new Set(
    allProse(content)
      .filter(({ node }) => isOurs(node))
      .flatMap(({ node, file, line }) =>
        acronymsIn(textOf(node)).map(({ text }) => `${file}:${line}:${text}`),
      ),
  );
}

function textOf({ value, children }: ProseNode): string {
  return value ?? (children ?? []).map(textOf).join(' ');
}
