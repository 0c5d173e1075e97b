import type { Evaluation } from '../schema/evaluation.ts';

/** How strong a test is. 5 is for kinds of practice only: no single practice can have it. */
export type DesignLevel = 0 | 1 | 2 | 3 | 4 | 5;

/**
 * How a practice was tested, as the level counts it. A comparison with a group that was not shown to be
 * alike is a design of its own, because it shows no more than a measure before and after.
 */
export type StudyDesign = Evaluation['design'] | 'compared-unlike' | 'planned' | 'not-evaluated';

/** What makes a study weaker than its design, and the fact that shows it. */
export type Flaw = Evaluation['flaws'][number];

/** The steps a reader sees, from the weakest. One study's own words are in evidence-sentence.ts. */
export const levelLabels: Record<DesignLevel, string> = {
  0: 'No evaluation found',
  1: 'Described and counted',
  2: 'Measured before and after',
  3: 'Compared with a similar group',
  4: 'Tested in a randomised trial',
  5: 'Reviewed: a systematic review or repeated trials',
};

const levels: Record<StudyDesign, DesignLevel> = {
  'not-evaluated': 0,
  planned: 0,
  described: 1,
  'before-after': 2,
  'compared-unlike': 2,
  compared: 3,
  randomised: 4,
  reviewed: 5,
};

/** Fewer people than this in a group is a serious flaw. The cut-off is ours. */
const fewestPeople = 30;

/** The design that counts. A plan is not a test, so a protocol alone has no other design than that. */
export function studyDesign(evaluation: Evaluation): StudyDesign {
  if (evaluation.state === 'protocol-only') return 'planned';
  if (evaluation.design === 'compared' && evaluation.alike_shown?.yes !== true) return 'compared-unlike';
  return evaluation.design;
}

/** The flaws its author lists, and the one that the numbers show by themselves. */
export function seriousFlaws(evaluation: Evaluation): readonly Flaw[] {
  const listed = evaluation.flaws;
  if (!underThirty(evaluation) || listed.some((flaw) => flaw.sort === 'under-thirty')) return listed;
  const found: Flaw = {
    sort: 'under-thirty',
    text: `one of the groups had fewer than ${fewestPeople} people`,
    fact: evaluation.fact,
  };
  return [...listed, found];
}

/** The level after flaws: however many there are, they lower it by one step, and never below 1. */
export function designLevel(evaluation: Evaluation): DesignLevel {
  const level = levels[studyDesign(evaluation)];
  return level > 1 && seriousFlaws(evaluation).length > 0 ? ((level - 1) as DesignLevel) : level;
}

/** Areas are few by nature, and before-and-after studies have no second group: neither is judged here. */
function underThirty(evaluation: Evaluation): boolean {
  const design = studyDesign(evaluation);
  if (evaluation.unit !== 'people' || evaluation.arms === undefined) return false;
  if (design !== 'randomised' && design !== 'compared') return false;
  return Math.min(evaluation.arms.treated, evaluation.arms.comparison) < fewestPeople;
}
