import { z } from 'astro/zod';
import type { EvaluationWithId } from '../domain/case-study.ts';
import { effectResult } from '../domain/effect-result.ts';
import { differenceScales, type Effect, plainScales, ratioScales } from '../schema/effect.ts';
import { table } from './table.ts';

const count = z.number().nullable();

export const effectRow = z.strictObject({
  id: z.string().describe('The evaluation and the effect: durham-checkpoint-trial/risk.'),
  evaluation: z.string().describe('The id of the study that measured it.'),
  effect: z.string().describe('Its id within the study.'),
  outcome: z.string().describe('What sort of outcome it is: a term of the list outcome.'),
  measure: z.string().describe('What was measured, in plain words.'),
  main: z.boolean().describe('Whether the study itself set this as a main outcome.'),
  better: z.enum(['lower', 'higher']).describe('Which way is good.'),
  compared_with: z.string().describe('With whom or what it is compared.'),
  treated_n: count.describe('How many were counted who had the practice.'),
  treated_events: count.describe('How many of them had the event.'),
  treated_mean: count.describe('Their mean, on the scale of the measure.'),
  treated_sd: count.describe('The standard deviation of that mean.'),
  comparison_n: count.describe('How many were counted in the other group, or before.'),
  comparison_events: count.describe('How many of those had the event.'),
  comparison_mean: count.describe('Their mean, on the scale of the measure.'),
  comparison_sd: count.describe('The standard deviation of that mean.'),
  scale: z
    .enum([...ratioScales, ...differenceScales, ...plainScales])
    .nullable()
    .describe('The scale of value and margin: on ratios no difference is 1, on differences 0.'),
  value: count.describe('The result as published, on its scale.'),
  interval_low: count.describe('The low end of the margin, as published.'),
  interval_high: count.describe('The high end of the margin, as published.'),
  interval_level: count.describe('How sure the margin is meant to be, in per cent: 90, 95 or 99.'),
  p_relation: z
    .enum(['equal', 'below', 'above'])
    .nullable()
    .describe('How p is given: equal to p_value, below or above it.'),
  p_value: count.describe('The p value, as published.'),
  follow_up_months: count.describe('For how many months people were followed.'),
  counted: z
    .enum(['all-allocated', 'finishers-only', 'unclear'])
    .nullable()
    .describe('Whether all who were allocated were counted.'),
  stated: z
    .enum(['better', 'worse', 'no-clear-difference'])
    .nullable()
    .describe('What the study says in words, where we read neither margin nor test.'),
  result: z
    .enum(['better', 'worse', 'no-clear-difference', 'not-tested'])
    .describe(
      'Which way it points, worked out from the margin, else the test, else the words, else the counts.',
    ),
  fact: z.string().describe('The id of the fact that reports it.'),
});

export type EffectRow = z.output<typeof effectRow>;

/** In words, because a spreadsheet takes a sign for a formula. */
const relations = { '=': 'equal', '<': 'below', '>': 'above' } as const;

const rowOf = (evaluation: EvaluationWithId, effect: Effect): EffectRow => ({
  id: `${evaluation.id}/${effect.id}`,
  evaluation: evaluation.id,
  effect: effect.id,
  outcome: effect.outcome,
  measure: effect.measure,
  main: effect.main,
  better: effect.better,
  compared_with: effect.compared_with,
  treated_n: effect.treated?.n ?? null,
  treated_events: effect.treated?.events ?? null,
  treated_mean: effect.treated?.mean ?? null,
  treated_sd: effect.treated?.sd ?? null,
  comparison_n: effect.comparison?.n ?? null,
  comparison_events: effect.comparison?.events ?? null,
  comparison_mean: effect.comparison?.mean ?? null,
  comparison_sd: effect.comparison?.sd ?? null,
  scale: effect.scale ?? null,
  value: effect.value ?? null,
  interval_low: effect.interval?.low ?? null,
  interval_high: effect.interval?.high ?? null,
  interval_level: effect.interval?.level ?? null,
  p_relation: effect.p === undefined ? null : relations[effect.p.relation],
  p_value: effect.p?.value ?? null,
  follow_up_months: effect.follow_up_months ?? null,
  counted: effect.counted ?? null,
  stated: effect.stated ?? null,
  result: effectResult(effect),
  fact: effect.fact,
});

export const effects = table({
  name: 'effects',
  title: 'Effects',
  about: 'One measured result a row: one measure, one comparison, one follow-up, from one study.',
  schemaName: 'effect-row',
  row: effectRow,
  rows: (library) =>
    library.evaluations.flatMap((evaluation) =>
      evaluation.effects.map((effect) => rowOf(evaluation, effect)),
    ),
  joins: {
    evaluation: { table: 'evaluations' },
    outcome: { table: 'terms', prefix: 'outcome/' },
    fact: { table: 'facts' },
  },
});
