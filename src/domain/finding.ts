import type { Effect } from '../schema/effect.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import { designLevel, studyDesign } from './design-level.ts';
import { effectResult, tooSmallToTell } from './effect-result.ts';

/** The second question about a practice: what did it find? */
export type Finding = 'positive' | 'mixed' | 'no-effect' | 'negative' | 'not-measured';

/** The findings as a reader sees them in lists and filters. */
export const findingLabels: Record<Finding, string> = {
  positive: 'Better results',
  mixed: 'A mixed picture',
  'no-effect': 'No clear difference',
  negative: 'Worse results',
  'not-measured': 'Not measured',
};

/** A finding with its reason: what is known of the results, as finely as one sentence can say it. */
export type Upshot =
  | Exclude<Finding, 'not-measured'>
  | 'disagree'
  | 'too-small-to-tell'
  | 'not-tested'
  | 'not-read'
  | 'not-published'
  | 'only-described'
  | 'only-planned'
  | 'nothing-found';

/** The finding that each upshot counts as, and the short words beside its shape. */
export const upshots: Record<Upshot, { finding: Finding; label: string }> = {
  positive: { finding: 'positive', label: findingLabels.positive },
  mixed: { finding: 'mixed', label: findingLabels.mixed },
  disagree: { finding: 'mixed', label: findingLabels.mixed },
  'no-effect': { finding: 'no-effect', label: findingLabels['no-effect'] },
  'too-small-to-tell': { finding: 'no-effect', label: findingLabels['no-effect'] },
  negative: { finding: 'negative', label: findingLabels.negative },
  'not-tested': { finding: 'not-measured', label: 'Not tested for chance' },
  'not-read': { finding: 'not-measured', label: 'Results not read' },
  'not-published': { finding: 'not-measured', label: 'Results not published' },
  'only-described': { finding: 'not-measured', label: findingLabels['not-measured'] },
  'only-planned': { finding: 'not-measured', label: findingLabels['not-measured'] },
  'nothing-found': { finding: 'not-measured', label: findingLabels['not-measured'] },
};

/** What one evaluation found, over its main effects. */
export function upshotOf(evaluation: Evaluation): Upshot {
  if (studyDesign(evaluation) === 'planned') return 'only-planned';
  if (designLevel(evaluation) < 2) return 'only-described';
  if (evaluation.state === 'results-not-read') return 'not-read';
  if (evaluation.state === 'results-not-published') return 'not-published';
  return upshotOfEffects(evaluation.effects.filter((effect) => effect.main));
}

/**
 * What the evaluations that share the best level found together, given what each found. Those whose
 * results are not known have no say; where the others differ, the picture is mixed.
 */
export function upshotTogether(each: readonly Upshot[]): Upshot {
  const known = each.filter((upshot) => upshots[upshot].finding !== 'not-measured');
  const [first, ...others] = known.length > 0 ? known : each;
  if (first === undefined) return 'nothing-found';
  if (known.length === 0 || others.every((upshot) => upshot === first)) return first;
  const noneFoundEffect = known.every((upshot) => upshots[upshot].finding === 'no-effect');
  return noneFoundEffect ? 'no-effect' : 'disagree';
}

/** Effects that were not tested for chance have no say beside effects that were. */
function upshotOfEffects(main: readonly Effect[]): Upshot {
  const tested = main.filter((effect) => effectResult(effect) !== 'not-tested');
  const count = (result: string) => tested.filter((effect) => effectResult(effect) === result).length;
  const better = count('better');
  const worse = count('worse');
  if (tested.length === 0) return 'not-tested';
  if (better > 0 && worse > 0) return 'mixed';
  if (worse > 0) return 'negative';
  if (better > 0) return better * 2 >= tested.length ? 'positive' : 'mixed';
  return tested.every(tooSmallToTell) ? 'too-small-to-tell' : 'no-effect';
}
