import { z } from 'astro/zod';
import type { Library } from '../domain/library.ts';
import { absolute, type BrowsedList, glossaryPath, termFolders, termPath } from '../domain/paths.ts';
import { type Term, type TermListName, termLists } from '../schema/term.ts';
import { table } from './table.ts';

const counterpart = z
  .strictObject({
    list: z.string().describe('The list of another body.'),
    value: z.string().describe('Its word for it.'),
  })
  .describe('A counterpart in another body’s list.');

export const termRow = z.strictObject({
  id: z.string().describe('List and term: kind/naloxone.'),
  list: z.enum(termLists).describe('The list it belongs to.'),
  list_label: z.string().describe('The name of that list.'),
  term: z.string().describe('Its id within the list, by which case studies name it.'),
  label: z.string().describe('The word itself.'),
  definition: z.string().describe('Its plain meaning, in our own words.'),
  acronym: z.string().nullable().describe('How it is shortened.'),
  also: z.array(z.string()).describe('Other words people type for it. They are not ours.'),
  group: z.string().nullable().describe('Terms that belong together share this.'),
  counterparts: z.array(counterpart).describe('The same in other bodies’ lists.'),
  basis: z
    .enum(['source', 'founding-document', 'own-wording'])
    .nullable()
    .describe('What the definition was checked against; own-wording where no source was found.'),
  sources: z.array(z.string()).describe('Addresses or names of what the definition was checked against.'),
  note: z.string().nullable().describe('What else to know of the word.'),
  case_studies: z
    .array(z.string())
    .describe('The ids of the case studies that carry it, worked out. Outcomes and the glossary have none.'),
  page: z.url().nullable().describe('Its page here, where it has one.'),
});

export type TermRow = z.output<typeof termRow>;

const hasPage = (list: TermListName): list is BrowsedList => list in termFolders;

/** Kinds have pages that hold more than case studies; other terms have one where a case study carries them. */
function pageOf(list: TermListName, id: string, isCarried: boolean): string | undefined {
  if (list === 'glossary') return glossaryPath(id);
  return hasPage(list) && (isCarried || list === 'kind') ? termPath(list, id) : undefined;
}

/** The case studies that carry a term of any of the lists that describe them. */
function carrying(list: TermListName, id: string, caseStudies: Library['caseStudies']): string[] {
  return caseStudies
    .filter(({ terms }) => list in terms && terms[list as keyof typeof terms].some((term) => term.id === id))
    .map((caseStudy) => caseStudy.id);
}

/** What a list maps a term to may be a word, several words, or words by name. */
function wordsOf(mapped: NonNullable<Term['maps']>[string]): string[] {
  if (typeof mapped === 'string') return [mapped];
  if (Array.isArray(mapped)) return mapped;
  return Object.entries(mapped).map(([name, value]) => `${name}: ${String(value)}`);
}

function rowOf(list: TermListName, term: Term, { terms, site, caseStudies }: Library): TermRow {
  const inUse = carrying(list, term.id, caseStudies);
  const page = pageOf(list, term.id, inUse.length > 0);
  return {
    id: `${list}/${term.id}`,
    list,
    list_label: terms[list].label,
    term: term.id,
    label: term.label,
    definition: term.definition,
    acronym: term.acronym ?? null,
    also: term.also,
    group: term.group ?? null,
    counterparts: Object.entries(term.maps ?? {}).flatMap(([name, mapped]) =>
      wordsOf(mapped).map((value) => ({ list: name, value })),
    ),
    basis: term.basis ?? null,
    sources: term.sources,
    note: term.note ?? null,
    case_studies: inUse,
    page: page === undefined ? null : absolute(page, site.base),
  };
}

export const terms = table({
  name: 'terms',
  title: 'Terms',
  about: 'One word of a controlled list or of the glossary a row, with its plain meaning.',
  schemaName: 'term-row',
  row: termRow,
  rows: (library) =>
    termLists.flatMap((list) => library.terms[list].terms.map((term) => rowOf(list, term, library))),
  joins: { case_studies: { table: 'case-studies' } },
});
