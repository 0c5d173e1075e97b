import { z } from 'astro/zod';

/** A date as precise as it is known, in the order of ISO 8601: `2015`, `2015-06` or `2015-06-30`. */
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** A financial year, April to March, `2018-19`, or a calendar year, `2018`. */
export const year = z.string().regex(/^\d{4}(-\d{2})?$/);
