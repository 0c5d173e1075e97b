import type { Effect } from '../schema/effect.ts';

/** One side of a comparison: how many had the event, of how many. */
export interface Counts {
  events: number;
  n: number;
}

/** A ratio with its margin. */
export interface RatioEstimate {
  value: number;
  low: number;
  high: number;
}

/** The value of the normal distribution for a margin of 95 per cent. */
const z95 = 1.96;

/**
 * The risk ratio of two groups with its 95 per cent margin, worked out from counts: the logarithm of
 * the ratio has the standard error √(1/a − 1/n₁ + 1/c − 1/n₂) (Katz and others 1978). Undefined where
 * either group had no event, because the logarithm has no value there.
 */
export function riskRatio(treated: Counts, comparison: Counts): RatioEstimate | undefined {
  if (treated.events === 0 || comparison.events === 0) return undefined;
  const value = treated.events / treated.n / (comparison.events / comparison.n);
  const error = Math.sqrt(1 / treated.events - 1 / treated.n + 1 / comparison.events - 1 / comparison.n);
  return { value, low: value * Math.exp(-z95 * error), high: value * Math.exp(z95 * error) };
}

/** The risk ratio of an effect that gives, for both groups, how many of how many had the event. */
export function ratioOfCounts({ treated, comparison }: Effect): RatioEstimate | undefined {
  if (treated?.n === undefined || comparison?.n === undefined) return undefined;
  if (treated.events === undefined || comparison.events === undefined) return undefined;
  return riskRatio({ events: treated.events, n: treated.n }, { events: comparison.events, n: comparison.n });
}
