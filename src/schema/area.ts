import { z } from 'astro/zod';
import { day, partialDate } from './partial-date.ts';
import { slug } from './slug.ts';

/** A police force area of England or Wales. */
export const area = z.strictObject({
  id: slug,
  /** The Office for National Statistics' code. */
  code: z.string().regex(/^(E23|W15)\d{6}$/, 'The code of a police force area starts with E23 or W15.'),
  name: z.string(),
  /** A few letters for the tile map. */
  short: z.string().max(5, 'Keep it to five letters: it stands on a tile of the map.'),
  force: z.string(),
  region: z.string(),
  country: z.enum(['England', 'Wales']),
  /** Who holds the powers of a commissioner. */
  powers_holder: z.strictObject({
    type: z.enum(['pcc', 'pfcc', 'mayor', 'other']),
    title: z.string(),
    as_at: day,
    since: partialDate.optional(),
    fire_since: partialDate.optional(),
    /** A change that has been announced, and the source that says so. */
    announced_change: z.strictObject({ what: z.string(), source: slug }).optional(),
    sources: z.array(slug).min(1),
  }),
  /** Its place in the tile map, counted from 0 at the top left. */
  tile: z.strictObject({ column: z.int().min(0).max(6), row: z.int().min(0).max(10) }),
  /** Residents at mid-2024. */
  population: z.int().positive(),
  local_authorities: z.array(z.string()).min(1),
  also: z.array(z.string()).default([]),
});

/** `areas.yaml`: all 43. */
export const areaList = z.strictObject({
  areas: z.array(area).length(43, 'England and Wales have 43 police force areas.'),
});

export type Area = z.output<typeof area>;
