import { z } from 'astro/zod';
import { type CitedFact, referenceTo } from '../domain/cited-fact.ts';
import { shortCitation } from '../domain/citation.ts';
import type { Library } from '../domain/library.ts';
import { absolute } from '../domain/paths.ts';
import { factTopics } from '../schema/fact.ts';
import { kindTopics } from '../schema/kind.ts';
import { partialDate, year } from './published-date.ts';
import { table } from './table.ts';

const figure = z
  .strictObject({
    value: z.union([z.number(), z.iso.date()]).describe('The number itself, or a date.'),
    unit: z.string().describe('What the number counts: GBP, per cent, people, months.'),
    what: z.string().describe('What is measured, in a few words.'),
    period: z.string().nullable().describe('For what stretch of time the number holds, if it is a rate.'),
    price_year: year.nullable().describe('The year whose prices the money is in, where the source says so.'),
    note: z.string().nullable().describe('What a careful reader should know about this number.'),
  })
  .describe('One number of the statement.');

export const factRow = z.strictObject({
  id: z.string().describe('Home and fact: durham-checkpoint/rct-effect. It is how any page cites the fact.'),
  home: z
    .string()
    .describe(
      'What the fact belongs to: the id of a case study, or kind: or context: with the name of the page.',
    ),
  home_sort: z.enum(['case-study', 'kind', 'context']).describe('What sort of page the fact stands on.'),
  case_study: z
    .string()
    .nullable()
    .describe('The id of its case study; null for a fact about a kind of practice or of context.'),
  fact: z.string().describe('Its id on its own page. The element fact-<this> on that page is the fact.'),
  about: z.enum([...new Set([...factTopics, ...kindTopics])]).describe('What the fact tells about.'),
  statement: z.string().describe('The fact in one sentence, in our own words.'),
  figures: z.array(figure).describe('Every number of the statement. The table figures has one row for each.'),
  source: z.string().describe('The id of the document that the fact rests on.'),
  cited: z.string().describe('The document in short, worked out from its author, publisher and date.'),
  where: z.string().describe('Where in the document: paragraph, page, section or heading.'),
  basis: z
    .enum(['primary', 'secondary'])
    .describe('primary: the document measured or decided it itself; secondary: it reports somebody else.'),
  said_by: z.string().nullable().describe('Who holds the opinion, for a fact about a view.'),
  happened: partialDate.nullable().describe('When it was true, if that is not the date of the document.'),
  overtaken_by: z.string().nullable().describe('The id of a later fact that corrects this one.'),
  quote: z.string().nullable().describe('Words of the document, at most 25. They belong to their author.'),
  note: z.string().nullable().describe('What disagrees with the fact or limits it.'),
  as_at: z.string().nullable().describe('For a fact about a kind: when the document shows it to be true.'),
  check: z
    .string()
    .nullable()
    .describe('For a fact about a kind: what may have changed, or what is our reading and not its words.'),
  url: z.url().describe('The permalink of the fact.'),
});

export type FactRow = z.output<typeof factRow>;

/** Every fact of the library: those of case studies first, then of kinds, then of context. */
export const allFacts = (library: Library): readonly CitedFact[] => [
  ...library.caseStudies.flatMap(({ facts }) => facts),
  ...[...library.kinds, library.everyKind].flatMap(({ facts }) => facts),
  ...library.contexts.flatMap(({ facts }) => facts),
];

function sortOf(home: string): FactRow['home_sort'] {
  if (!home.includes(':')) return 'case-study';
  return home.startsWith('kind:') ? 'kind' : 'context';
}

function rowOf(fact: CitedFact, base: string): FactRow {
  const { home, overtaken_by: later } = fact;
  const sort = sortOf(home);
  return {
    id: referenceTo(fact),
    home,
    home_sort: sort,
    case_study: sort === 'case-study' ? home : null,
    fact: fact.id,
    about: fact.about,
    statement: fact.statement,
    figures: fact.figures.map((one) => ({
      value: one.value,
      unit: one.unit,
      what: one.what,
      period: one.period ?? null,
      price_year: one.price_year ?? null,
      note: one.note ?? null,
    })),
    source: fact.source,
    cited: shortCitation(fact.document),
    where: fact.where,
    basis: fact.basis,
    said_by: fact.said_by ?? null,
    happened: fact.happened ?? null,
    overtaken_by: later === undefined ? null : later.includes('/') ? later : `${home}/${later}`,
    quote: fact.quote ?? null,
    note: fact.note ?? null,
    as_at: 'as_at' in fact ? (fact.as_at ?? null) : null,
    check: 'check' in fact ? (fact.check ?? null) : null,
    url: absolute(fact.path, base),
  };
}

export const facts = table({
  name: 'facts',
  title: 'Facts',
  about: 'One fact a row: a sentence in our own words, tied to a document and the place in it.',
  schemaName: 'fact-row',
  row: factRow,
  rows: (library) => allFacts(library).map((fact) => rowOf(fact, library.site.base)),
  joins: {
    case_study: { table: 'case-studies' },
    source: { table: 'sources' },
    overtaken_by: { table: 'facts' },
  },
});
