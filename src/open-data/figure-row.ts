import { z } from 'astro/zod';
import { referenceTo } from '../domain/cited-fact.ts';
import { allFacts } from './fact-row.ts';
import { year } from './published-date.ts';
import { table } from './table.ts';

export const figureRow = z.strictObject({
  id: z.string().describe('The fact, and the place of the number in it, counted from 1.'),
  fact: z.string().describe('The id of the fact whose statement holds the number.'),
  value: z.number().nullable().describe('The number, in its unit; null where the figure is a date.'),
  date: z.iso.date().nullable().describe('The date, where the figure is one.'),
  unit: z.string().describe('What the number counts: GBP, per cent, people, months.'),
  what: z.string().describe('What is measured, in a few words.'),
  period: z.string().nullable().describe('For what stretch of time the number holds, if it is a rate.'),
  price_year: year.nullable().describe('The year whose prices the money is in, where the source says so.'),
  note: z.string().nullable().describe('What a careful reader should know about this number.'),
});

export type FigureRow = z.output<typeof figureRow>;

export const figures = table({
  name: 'figures',
  title: 'Figures',
  about: 'One number of one fact a row, with its unit. The same numbers as in the table of facts.',
  schemaName: 'figure-row',
  row: figureRow,
  rows: (library) =>
    allFacts(library).flatMap((fact) =>
      fact.figures.map((one, index): FigureRow => ({
        id: `${referenceTo(fact)}/${index + 1}`,
        fact: referenceTo(fact),
        value: typeof one.value === 'number' ? one.value : null,
        date: typeof one.value === 'number' ? null : one.value,
        unit: one.unit,
        what: one.what,
        period: one.period ?? null,
        price_year: one.price_year ?? null,
        note: one.note ?? null,
      })),
    ),
  joins: { fact: { table: 'facts' } },
});
