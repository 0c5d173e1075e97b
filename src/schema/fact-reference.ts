import { z } from 'astro/zod';

const name = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** Matches the three ways of naming a fact; also used to find citations in prose. */
export const factReferencePattern = `(?:(?:kind|context):${name}/${name}|${name}/${name}|${name})`;

/**
 * Names a fact. Inside a case study its id is enough (`rct-effect`). Elsewhere the case study goes
 * first (`durham-checkpoint/rct-effect`); a fact about a kind of practice is `kind:naloxone/review-one`,
 * one of a page of context `context:spotlight-2018/seven`.
 */
export const factReference = z
  .string()
  .regex(
    new RegExp(`^${factReferencePattern}$`),
    'Name the fact by its id (rct-effect), or by case study and id (durham-checkpoint/rct-effect).',
  );

export type FactReference = z.output<typeof factReference>;
