import { z } from 'astro/zod';

/** A name that holds a number which is no figure and needs no fact: "Outcome 22". */
export const nameWithNumber = z.strictObject({
  /** The name exactly as it stands in the prose. */
  text: z.string().regex(/\d|[a-z]/i, 'Give the name exactly as it stands in the prose.'),
  /** Why its number is no figure: "the code of a police outcome". */
  reason: z.string().min(10, 'Say why the number in this name is no figure.'),
});

/** `names-with-numbers.yaml`. */
export const nameWithNumberList = z.strictObject({ names: z.array(nameWithNumber) });

export type NameWithNumber = z.output<typeof nameWithNumber>;
