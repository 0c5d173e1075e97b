import { type BrowsedList, areaPath, glossaryPath, termPath } from './paths.ts';
import { caseStudiesByTerm } from './browse.ts';
import type { Library } from './library.ts';
import { organisationParts } from './organisation-parts.ts';
import { organisationPath } from './paths.ts';

/** A name and the page it leads to. */
export interface AlphabetEntry {
  name: string;
  path: string;
  /** What sort of page it is: "Case study". */
  sort: string;
  /** What the page itself is called, where `name` is another name for it. */
  see?: string;
}

export interface AlphabetLetter {
  /** "A", or "0–9" for names that start with a digit. */
  letter: string;
  anchor: string;
  entries: readonly AlphabetEntry[];
}

const listSorts: Record<BrowsedList, string> = {
  kind: 'Kind of practice',
  problem: 'Problem',
  population: 'Who it is for',
  stage: 'Stage',
  substance: 'Substance',
};

/** Everything with a page, but sources, and the other names of it, by letter. */
export function aToZ(library: Library): AlphabetLetter[] {
  const entries = [
    ...caseStudyEntries(library),
    ...termEntries(library),
    ...glossaryEntries(library),
    ...organisationEntries(library),
    ...library.areas.map(({ id, name }) => ({ name, path: areaPath(id), sort: 'Area' })),
    ...library.guides.map(({ page, path }) => ({ name: page.title, path, sort: 'Guide' })),
    ...library.contexts.map(({ page, path }) => ({ name: page.title, path, sort: 'Context' })),
  ];
  const once = new Map(entries.map((entry) => [`${plainName(entry.name)} ${entry.path}`, entry]));
  const sorted = [...once.values()].sort(
    (a, b) => plainName(a.name).localeCompare(plainName(b.name), 'en') || a.path.localeCompare(b.path, 'en'),
  );
  return [...Map.groupBy(sorted, ({ name }) => letterOf(name))].map(([letter, under]) => ({
    letter,
    anchor: letter === digits ? 'digits' : `letter-${letter.toLowerCase()}`,
    entries: under,
  }));
}

const digits = '0–9';

/** A name as it is sorted: without accents, and without a quotation mark before it. */
const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .toLowerCase();

function letterOf(name: string): string {
  const first = plainName(name).charAt(0).toUpperCase();
  return /\d/.test(first) ? digits : first;
}

/** The page's own name last: of two that read the same it is the one that stays. */
function namesOf(own: AlphabetEntry, others: readonly string[]): AlphabetEntry[] {
  return [...others.map((name) => ({ ...own, name, see: own.name })), own];
}

const caseStudyEntries = ({ caseStudies }: Library): AlphabetEntry[] =>
  caseStudies.flatMap(({ page, path }) =>
    namesOf({ name: page.title, path, sort: 'Case study' }, page.also_known_as),
  );

/** Every kind has a page; a term of another list has one where some case study carries it. */
const termEntries = ({ kinds, everyKind, caseStudies, terms }: Library): AlphabetEntry[] => [
  ...[...kinds, everyKind].map(({ term, path }) => ({ name: term.label, path, sort: listSorts.kind })),
  ...(['problem', 'population', 'stage', 'substance'] as const).flatMap((list) =>
    caseStudiesByTerm(caseStudies, list, terms[list].terms).map(({ term }) => ({
      name: term.label,
      path: termPath(list, term.id),
      sort: listSorts[list],
    })),
  ),
];

const glossaryEntries = ({ terms }: Library): AlphabetEntry[] =>
  terms.glossary.terms.flatMap(({ id, label, acronym }) =>
    namesOf(
      { name: label, path: glossaryPath(id), sort: 'Glossary' },
      acronym === undefined ? [] : [acronym],
    ),
  );

const organisationEntries = ({ organisations, caseStudies }: Library): AlphabetEntry[] =>
  organisationParts(organisations, caseStudies).flatMap(({ organisation: { id, name, also } }) =>
    namesOf({ name, path: organisationPath(id), sort: 'Organisation' }, also),
  );
