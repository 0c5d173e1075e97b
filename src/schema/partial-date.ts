import { z } from 'astro/zod';

const pattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * YAML readers hand over `2021-05-24` as a Date, `2015` as a number and `2015-06` as a string;
 * this turns all three into text.
 */
function asText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(value);
  return value;
}

function isRealDay(date: string): boolean {
  if (date.length < 10) return true;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

/** A date as precise as it is known: `2015`, `2015-06` or `2015-06-30`. */
export const partialDate = z.preprocess(
  asText,
  z
    .string({ error: 'Write the date as 2015, 2015-06 or 2015-06-30.' })
    .regex(pattern, 'Write the date as 2015, 2015-06 or 2015-06-30. What is not a date goes into date_note.')
    .refine(isRealDay, 'This day does not exist in the calendar.'),
);

/** A date known to the day: `2026-11-21`. */
export const day = z.preprocess(
  asText,
  z
    .string({ error: 'Write the day as 2026-11-21.' })
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the day as 2026-11-21.')
    .refine(isRealDay, 'This day does not exist in the calendar.'),
);

/** A financial year, April to March: `2018-19`. */
export const financialYear = z
  .string()
  .regex(/^\d{4}-\d{2}$/, 'Write the financial year as 2018-19.')
  .refine(
    (year) => (Number(year.slice(0, 4)) + 1) % 100 === Number(year.slice(5)),
    'A financial year runs into the next one: 2018-19, not 2018-20.',
  );
