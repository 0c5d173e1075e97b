import type { z } from 'astro/zod';
import type { EvaluationWithId } from '../../src/domain/case-study.ts';
import { effect, type Effect } from '../../src/schema/effect.ts';
import { evaluation } from '../../src/schema/evaluation.ts';

/** An effect as an author would write it: a main outcome of which nothing is known yet. */
export function sampleEffect(parts: Partial<z.input<typeof effect>> = {}): Effect {
  return effect.parse({
    id: 'reoffending',
    outcome: 'reoffending',
    measure: 'any proven reoffence',
    main: true,
    better: 'lower',
    compared_with: 'people dealt with in the usual way',
    fact: 'durham-checkpoint/rct-effect',
    ...parts,
  });
}

/** A published randomised trial of 257 and 264 people, with no effect yet. */
export function sampleEvaluation(
  parts: Partial<z.input<typeof evaluation>> & { id?: string } = {},
): EvaluationWithId {
  const { id = 'weir-2021', ...rest } = parts;
  const parsed = evaluation.parse({
    title: 'A trial of a deferred prosecution scheme',
    of: ['durham-checkpoint'],
    design: 'randomised',
    what: 'the scheme against the usual ways of dealing with an offence, in one force area',
    arms: { treated: 257, comparison: 264 },
    independent: true,
    state: 'published',
    sources: ['weir-2021'],
    fact: 'durham-checkpoint/rct-sample',
    ...rest,
  });
  return { ...parsed, id };
}

/** Margins on the scale of a risk ratio, one for each way that a result can point. */
export const betterMargin = { scale: 'risk-ratio', interval: { low: 0.55, high: 0.9, level: 95 } } as const;
export const worseMargin = { scale: 'risk-ratio', interval: { low: 1.1, high: 1.9, level: 95 } } as const;
export const unclearMargin = { scale: 'risk-ratio', interval: { low: 0.9, high: 1.2, level: 95 } } as const;
export const wideMargin = { scale: 'risk-ratio', interval: { low: 0.6, high: 1.7, level: 95 } } as const;

/** For `compared`: the groups were, or were not, shown to be alike. */
export const alike = { yes: true, fact: 'durham-checkpoint/rct-comparison' };
export const unlike = { yes: false, fact: 'durham-checkpoint/rct-comparison' };

/** A serious flaw that an author has listed. */
export const chanceBroken = {
  sort: 'chance-broken',
  text: 'officers moved people between the groups',
  fact: 'durham-checkpoint/rct-sample',
} as const;
