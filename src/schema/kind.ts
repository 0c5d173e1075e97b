import { z } from 'astro/zod';
import { fact } from './fact.ts';

/** `kinds/<term>.yaml`: what research, law and guidance say about a kind of practice. */
export const kind = z.strictObject({ facts: z.array(fact).min(1, 'Give at least one fact.') });

export type Kind = z.output<typeof kind>;
