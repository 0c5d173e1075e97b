import { z } from 'astro/zod';
import type { EvaluationWithId } from '../domain/case-study.ts';
import { rateEvaluation } from '../domain/evidence.ts';
import { designs, evaluation, flawSorts } from '../schema/evaluation.ts';
import { partialDate } from './published-date.ts';
import { table } from './table.ts';

const flaw = z
  .strictObject({
    sort: z.enum(flawSorts).describe('What sort of flaw it is.'),
    text: z.string().describe('The flaw in a short clause.'),
    fact: z.string().describe('The id of the fact that shows it.'),
  })
  .describe('What makes the study weaker than its design.');

export const evaluationRow = z.strictObject({
  id: z.string().describe('The id of the evaluation.'),
  title: z.string().describe('What we call it.'),
  case_studies: z.array(z.string()).describe('The ids of the case studies whose place or people were in it.'),
  kind: z
    .string()
    .nullable()
    .describe('For a study of none of our case studies: the kind of practice it is about.'),
  design: z.enum(designs).describe('How the practice was tested.'),
  what: z.string().describe('What was compared, where and when, in one clause.'),
  alike_shown: z
    .boolean()
    .nullable()
    .describe('Where two groups were compared: whether they were shown to be alike.'),
  alike_shown_fact: z.string().nullable().describe('The id of the fact that shows it.'),
  arms_treated: z.int().nullable().describe('How many had the practice, in the unit of this row.'),
  arms_comparison: z.int().nullable().describe('How many they were compared with, in the unit of this row.'),
  unit: z.enum(['people', 'areas', 'studies']).describe('What is counted in the groups.'),
  sample: z.int().nullable().describe('How many were in the study in all.'),
  independent: z
    .enum(['yes', 'no', 'unclear'])
    .describe('Whether the evaluator had no stake in the practice.'),
  registered: z.url().nullable().describe('Where the study was registered beforehand.'),
  period_from: partialDate.nullable().describe('When the study began.'),
  period_to: partialDate.nullable().describe('When the study ended.'),
  state: z.enum(evaluation.shape.state.options).describe('Whether its results are published and were read.'),
  flaws: z.array(flaw).describe('Serious flaws, written by our authors. They lower the level by one step.'),
  level: z
    .int()
    .min(0)
    .max(5)
    .describe('The step of evidence after flaws, worked out: 0 to 4; 5 for reviews.'),
  finding: z
    .enum(['positive', 'mixed', 'no-effect', 'negative', 'not-measured'])
    .describe('What it found, worked out from its effects.'),
  sentence: z.string().describe('Level and finding in one sentence, worked out.'),
  sources: z.array(z.string()).describe('The ids of the documents that report it, the main one first.'),
  fact: z.string().describe('The id of the fact that describes it.'),
});

export type EvaluationRow = z.output<typeof evaluationRow>;

function independence(independent: EvaluationWithId['independent']): EvaluationRow['independent'] {
  if (independent === 'unclear') return 'unclear';
  return independent ? 'yes' : 'no';
}

function rowOf(study: EvaluationWithId): EvaluationRow {
  const { level, finding, sentence } = rateEvaluation(study);
  return {
    id: study.id,
    title: study.title,
    case_studies: study.of,
    kind: study.kind ?? null,
    design: study.design,
    what: study.what,
    alike_shown: study.alike_shown?.yes ?? null,
    alike_shown_fact: study.alike_shown?.fact ?? null,
    arms_treated: study.arms?.treated ?? null,
    arms_comparison: study.arms?.comparison ?? null,
    unit: study.unit,
    sample: study.sample ?? null,
    independent: independence(study.independent),
    registered: study.registered ?? null,
    period_from: study.period?.from ?? null,
    period_to: study.period?.to ?? null,
    state: study.state,
    flaws: study.flaws,
    level,
    finding,
    sentence,
    sources: study.sources,
    fact: study.fact,
  };
}

export const evaluations = table({
  name: 'evaluations',
  title: 'Evaluations',
  about: 'One study a row, of one or more practices or of a kind of practice, with our rating of it.',
  schemaName: 'evaluation-row',
  row: evaluationRow,
  rows: (library) => library.evaluations.map(rowOf),
  joins: {
    case_studies: { table: 'case-studies' },
    kind: { table: 'terms', prefix: 'kind/' },
    alike_shown_fact: { table: 'facts' },
    sources: { table: 'sources' },
    fact: { table: 'facts' },
  },
});
