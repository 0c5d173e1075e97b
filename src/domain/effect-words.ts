import type { Effect } from '../schema/effect.ts';
import type { EffectResult } from './effect-result.ts';

export const resultWords: Record<EffectResult, string> = {
  better: 'Better',
  worse: 'Worse',
  'no-clear-difference': 'No clear difference',
  'not-tested': 'Not tested for chance',
};

/** Plain names of the scales that have numbers of their own. */
export const scaleNames: Record<Exclude<NonNullable<Effect['scale']>, 'percent-change'>, string> = {
  'risk-ratio': 'Risk ratio',
  'odds-ratio': 'Odds ratio',
  'hazard-ratio': 'Hazard ratio',
  'rate-ratio': 'Rate ratio',
  'risk-difference': 'Difference in risk',
  'mean-difference': 'Mean difference',
  'standardised-difference': 'Standardised difference',
  proportion: 'Proportion',
  count: 'Count',
};

/** "Risk ratio 1.44"; a change in per cent reads as one: "30% lower". */
function estimateInWords(scale: NonNullable<Effect['scale']>, value: number): string {
  if (scale !== 'percent-change') return `${scaleNames[scale]} ${written(value)}`;
  return value === 0 ? 'no change' : `${Math.abs(value)}% ${value < 0 ? 'lower' : 'higher'}`;
}

const written = (value: number): string => String(value).replace('-', '−');

/** The published numbers of an effect: "Risk ratio 1.44 (95% interval 1.19 to 1.75)"; says so where none was read. */
export function effectInWords(effect: Effect): string {
  const { scale, value, interval, p, follow_up_months: months } = effect;
  const estimate = scale === undefined || value === undefined ? [] : [estimateInWords(scale, value)];
  const margin =
    interval === undefined
      ? []
      : [`${interval.level}% interval ${written(interval.low)} to ${written(interval.high)}`];
  const chance = p === undefined ? [] : [`p ${p.relation} ${p.value}`];
  const none = margin.length + chance.length === 0 ? ['no margin or test read'] : [];
  const numbers = [...estimate, ...margin, ...chance, ...none].join(', ');
  const followUp = months === undefined ? '' : ` Followed for ${months} months.`;
  return `${numbers.charAt(0).toUpperCase()}${numbers.slice(1)}.${followUp}`;
}
