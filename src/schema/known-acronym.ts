import { z } from 'astro/zod';

/** An acronym, or a name in capitals, that every reader knows and no page explains: "NHS". */
export const knownAcronym = z.strictObject({
  /** The acronym exactly as it stands in the prose. A name of several words counts as a whole. */
  text: z.string().regex(/[A-Z].*[A-Z]/, 'Give the acronym in capitals, as it stands in the prose.'),
  /** Why it needs no explanation: "the name of a television channel". */
  reason: z.string().min(10, 'Say why every reader knows this one.'),
});

/** `known-acronyms.yaml`. */
export const knownAcronymList = z.strictObject({ acronyms: z.array(knownAcronym) });

export type KnownAcronym = z.output<typeof knownAcronym>;
