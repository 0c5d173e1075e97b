import { describe, expect, test } from 'vitest';
import { effectCharts } from '../../src/domain/effect-chart.ts';
import type { Term } from '../../src/schema/term.ts';
import { alike, sampleEffect, sampleEvaluation } from '../support/sample-evaluation.ts';

const outcomes: Term[] = ['reoffending', 'drug-use'].map((id) => ({
  id,
  label: id === 'reoffending' ? 'Reoffending' : 'Drug use',
  definition: 'For tests.',
  also: [],
  asked_as: [],
  sources: [],
  linked: true,
}));
const margin = { low: 0.5, high: 0.9, level: 95 } as const;
const chartsOf = (...evaluations: Parameters<typeof effectCharts>[0]) => effectCharts(evaluations, outcomes);

describe('the charts of effects', () => {
  test('one outcome on one scale is one chart, with the message as headline', () => {
    const effects = [sampleEffect({ scale: 'risk-ratio', value: 0.7, interval: margin })];
    const [chart] = chartsOf(sampleEvaluation({ effects }));
    expect(chart).toMatchObject({ scale: 'Risk ratio', noDifference: 1, headline: 'Reoffending: better' });
  });

  test('ratios and differences never share an axis', () => {
    const effects = [
      sampleEffect({ id: 'a', scale: 'risk-ratio', value: 0.7, interval: margin }),
      sampleEffect({ id: 'b', scale: 'mean-difference', value: -2 }),
    ];
    expect(chartsOf(sampleEvaluation({ effects }))).toHaveLength(2);
  });

  test('where more is better a ratio is turned over, so that left favours the practice', () => {
    const interval = { low: 1.25, high: 2, level: 95 } as const;
    const effects = [sampleEffect({ better: 'higher', scale: 'risk-ratio', value: 1.6, interval })];
    const row = chartsOf(sampleEvaluation({ effects }))[0]?.rows[0];
    expect(row?.value).toBeCloseTo(0.625);
    expect(row?.margin).toEqual({ low: 0.5, high: 0.8 });
  });

  test('where more is better a difference changes its sign', () => {
    const effects = [sampleEffect({ better: 'higher', scale: 'mean-difference', value: 3 })];
    expect(chartsOf(sampleEvaluation({ effects }))[0]?.rows[0]?.value).toBe(-3);
  });

  test('a margin is worked out from counts and marked as ours', () => {
    const effects = [sampleEffect({ treated: { events: 156, n: 368 }, comparison: { events: 136, n: 327 } })];
    const row = chartsOf(sampleEvaluation({ effects }))[0]?.rows[0];
    expect(row?.computed).toBe(true);
    expect(row?.value).toBeCloseTo(1.02, 2);
  });

  test('changes in per cent, shares and counts are not charted', () => {
    const effects = [
      sampleEffect({ id: 'a', scale: 'percent-change', value: -30 }),
      sampleEffect({ id: 'b', scale: 'proportion', value: 0.3 }),
      sampleEffect({ id: 'c', scale: 'count', value: 12 }),
      sampleEffect({ id: 'd' }),
    ];
    expect(chartsOf(sampleEvaluation({ effects }))).toEqual([]);
  });

  test('stronger studies stand first, and the headline counts what they say', () => {
    const strong = sampleEvaluation({
      effects: [
        sampleEffect({ scale: 'risk-ratio', value: 1.02, interval: { low: 0.8, high: 1.3, level: 95 } }),
      ],
    });
    const weaker = sampleEvaluation({
      id: 'compared',
      design: 'compared',
      alike_shown: alike,
      effects: [sampleEffect({ scale: 'risk-ratio', value: 0.7, interval: margin })],
    });
    const [chart] = chartsOf(weaker, strong);
    expect(chart?.rows.map((row) => row.level)).toEqual([4, 3]);
    expect(chart?.headline).toBe('Reoffending: no clear difference on 1 of 2 measures, better on 1');
  });
});
