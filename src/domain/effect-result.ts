import type { Effect } from '../schema/effect.ts';
import { ratioOfCounts } from './risk-ratio.ts';

export type EffectResult = 'better' | 'worse' | 'no-clear-difference' | 'not-tested';

type Scale = NonNullable<Effect['scale']>;

/** The value that means "no difference" on each scale; plain scales compare nothing by themselves. */
const noDifference: Record<Scale, 0 | 1 | undefined> = {
  'risk-ratio': 1,
  'odds-ratio': 1,
  'hazard-ratio': 1,
  'rate-ratio': 1,
  'risk-difference': 0,
  'mean-difference': 0,
  'standardised-difference': 0,
  'percent-change': 0,
  proportion: undefined,
  count: undefined,
};

/** A chance below this counts as a test passed: the convention of the studies we read. */
const significant = 0.05;

/** A quarter fewer, and the same change the other way, as ratios (the usual mark for "too small to tell"). */
const quarterEitherWay = { low: 0.75, high: 1.33 };

/** The value of "no difference" on the effect's scale: 1, 0, or undefined where there is none. */
export function noDifferenceOf(effect: Effect): 0 | 1 | undefined {
  return effect.scale === undefined ? undefined : noDifference[effect.scale];
}

/**
 * Which way one effect points. The margin decides; without one, the test; without either, what the
 * evaluation itself states; and where it states nothing, the margin that its counts give. A margin that touches "no difference" includes it. Margins of 90 and 99 per
 * cent are taken as published.
 */
export function effectResult(effect: Effect): EffectResult {
  return fromMargin(effect) ?? fromTest(effect) ?? effect.stated ?? fromCounts(effect) ?? 'not-tested';
}

/**
 * Whether the margin is so wide that it holds "no difference", a quarter less and a third more at once.
 * Only ratio scales can tell: on the others a quarter has no fixed size.
 */
export function tooSmallToTell(effect: Effect): boolean {
  if (effect.interval === undefined || noDifferenceOf(effect) !== 1) return false;
  return effect.interval.low <= quarterEitherWay.low && effect.interval.high >= quarterEitherWay.high;
}

function fromMargin(effect: Effect): EffectResult | undefined {
  const line = noDifferenceOf(effect);
  if (effect.interval === undefined || line === undefined) return undefined;
  if (effect.interval.high < line) return goodOrBad(effect, 'lower');
  if (effect.interval.low > line) return goodOrBad(effect, 'higher');
  return 'no-clear-difference';
}

/** The margin worked out from how many of how many in each group had the event. */
function fromCounts(effect: Effect): EffectResult | undefined {
  const ratio = ratioOfCounts(effect);
  if (ratio === undefined) return undefined;
  if (ratio.high < 1) return goodOrBad(effect, 'lower');
  if (ratio.low > 1) return goodOrBad(effect, 'higher');
  return 'no-clear-difference';
}

function fromTest(effect: Effect): EffectResult | undefined {
  if (effect.p === undefined) return undefined;
  if (!passed(effect.p)) return 'no-clear-difference';
  const line = noDifferenceOf(effect);
  const [value, against] =
    effect.value !== undefined && line !== undefined ? [effect.value, line] : groupResults(effect);
  if (value === undefined || against === undefined || value === against) return 'not-tested';
  return goodOrBad(effect, value < against ? 'lower' : 'higher');
}

function passed(p: NonNullable<Effect['p']>): boolean {
  if (p.relation === '>') return false;
  return p.relation === '<' ? p.value <= significant : p.value < significant;
}

/** What was measured in each group, the practice's first: means, or else the share that had the event. */
function groupResults({ treated, comparison }: Effect): [number | undefined, number | undefined] {
  if (treated?.mean !== undefined && comparison?.mean !== undefined) return [treated.mean, comparison.mean];
  return [share(treated), share(comparison)];
}

function share(group: Effect['treated']): number | undefined {
  if (group?.events === undefined || group.n === undefined) return undefined;
  return group.events / group.n;
}

function goodOrBad(effect: Effect, direction: 'lower' | 'higher'): EffectResult {
  return direction === effect.better ? 'better' : 'worse';
}
