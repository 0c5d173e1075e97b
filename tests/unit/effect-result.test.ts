import { describe, expect, test } from 'vitest';
import { effectResult, noDifferenceOf, tooSmallToTell } from '../../src/domain/effect-result.ts';
import { sampleEffect } from '../support/sample-evaluation.ts';

const margin = (low: number, high: number, level: 90 | 95 | 99 = 95) => ({ interval: { low, high, level } });

describe('the margin decides', () => {
  test('a margin wholly below 1 is better where lower is better', () => {
    expect(effectResult(sampleEffect({ scale: 'rate-ratio', value: 0.58, ...margin(0.49, 0.69) }))).toBe(
      'better',
    );
  });

  test('the same margin is worse where higher is better', () => {
    expect(effectResult(sampleEffect({ scale: 'risk-ratio', better: 'higher', ...margin(0.49, 0.69) }))).toBe(
      'worse',
    );
  });

  test('a margin wholly above 1 is worse where lower is better', () => {
    expect(effectResult(sampleEffect({ scale: 'odds-ratio', ...margin(1.02, 1.5) }))).toBe('worse');
  });

  test('a margin that holds or touches no difference is no clear difference', () => {
    expect(effectResult(sampleEffect({ scale: 'hazard-ratio', ...margin(0.8, 1.1) }))).toBe(
      'no-clear-difference',
    );
    expect(effectResult(sampleEffect({ scale: 'hazard-ratio', ...margin(0.8, 1) }))).toBe(
      'no-clear-difference',
    );
    expect(effectResult(sampleEffect({ scale: 'mean-difference', ...margin(0, 4) }))).toBe(
      'no-clear-difference',
    );
  });

  test('on a difference scale the line is 0', () => {
    expect(effectResult(sampleEffect({ scale: 'percent-change', ...margin(-21, -3) }))).toBe('better');
    expect(
      effectResult(sampleEffect({ scale: 'risk-difference', better: 'higher', ...margin(0.1, 0.2) })),
    ).toBe('better');
  });

  test('a margin of 90 or 99 per cent is taken as published', () => {
    expect(effectResult(sampleEffect({ scale: 'risk-ratio', ...margin(0.7, 0.99, 90) }))).toBe('better');
    expect(effectResult(sampleEffect({ scale: 'risk-ratio', ...margin(0.7, 1.01, 99) }))).toBe(
      'no-clear-difference',
    );
  });

  test('the margin goes before the test', () => {
    const effect = sampleEffect({
      scale: 'risk-ratio',
      ...margin(0.8, 1.1),
      p: { value: 0.01, relation: '=' },
    });
    expect(effectResult(effect)).toBe('no-clear-difference');
  });

  test('a margin around a bare count says nothing, because nothing is compared', () => {
    expect(effectResult(sampleEffect({ scale: 'count', value: 40, ...margin(30, 50) }))).toBe('not-tested');
  });
});

describe('without a margin the test decides', () => {
  const lower = { scale: 'odds-ratio', value: 0.7 } as const;

  test('a chance below 0.05 counts, and the value gives the direction', () => {
    expect(effectResult(sampleEffect({ ...lower, p: { value: 0.049, relation: '=' } }))).toBe('better');
    expect(
      effectResult(sampleEffect({ scale: 'mean-difference', value: 2, p: { value: 0.001, relation: '<' } })),
    ).toBe('worse');
  });

  test('a chance printed as less than 0.05 counts, and exactly 0.05 does not', () => {
    expect(effectResult(sampleEffect({ ...lower, p: { value: 0.05, relation: '<' } }))).toBe('better');
    expect(effectResult(sampleEffect({ ...lower, p: { value: 0.05, relation: '=' } }))).toBe(
      'no-clear-difference',
    );
    expect(effectResult(sampleEffect({ ...lower, p: { value: 0.1, relation: '<' } }))).toBe(
      'no-clear-difference',
    );
  });

  test('a chance printed as more than something never counts', () => {
    expect(effectResult(sampleEffect({ ...lower, p: { value: 0.01, relation: '>' } }))).toBe(
      'no-clear-difference',
    );
  });

  test('where there is no value the means of the groups give the direction', () => {
    const effect = sampleEffect({
      better: 'higher',
      treated: { mean: 42 },
      comparison: { mean: 35 },
      p: { value: 0.02, relation: '=' },
    });
    expect(effectResult(effect)).toBe('better');
  });

  test('or the share of each group that had the event', () => {
    const effect = sampleEffect({
      scale: 'proportion',
      value: 0.35,
      treated: { n: 180, events: 63 },
      comparison: { n: 176, events: 84 },
      p: { value: 0.02, relation: '=' },
    });
    expect(effectResult(effect)).toBe('better');
  });

  test('a test passed with no direction is not a result', () => {
    expect(effectResult(sampleEffect({ p: { value: 0.01, relation: '<' } }))).toBe('not-tested');
    expect(effectResult(sampleEffect({ ...lower, value: 1, p: { value: 0.01, relation: '<' } }))).toBe(
      'not-tested',
    );
    const half = sampleEffect({
      treated: { events: 3 },
      comparison: { n: 9, events: 4 },
      p: { value: 0.01, relation: '<' },
    });
    expect(effectResult(half)).toBe('not-tested');
  });

  test('a test not passed needs no direction', () => {
    expect(effectResult(sampleEffect({ p: { value: 0.4, relation: '=' } }))).toBe('no-clear-difference');
  });
});

describe('without a margin or a test', () => {
  test('what the evaluation states counts', () => {
    expect(effectResult(sampleEffect({ stated: 'worse' }))).toBe('worse');
    expect(
      effectResult(sampleEffect({ stated: 'no-clear-difference', scale: 'risk-ratio', value: 0.7 })),
    ).toBe('no-clear-difference');
  });

  test('a number alone is not tested', () => {
    expect(effectResult(sampleEffect({ scale: 'percent-change', value: -10.3 }))).toBe('not-tested');
  });
});

describe('too small to tell', () => {
  test('a margin that holds a quarter less and a third more is too wide to tell', () => {
    expect(tooSmallToTell(sampleEffect({ scale: 'risk-ratio', ...margin(0.6, 1.7) }))).toBe(true);
    expect(tooSmallToTell(sampleEffect({ scale: 'odds-ratio', ...margin(0.75, 1.33) }))).toBe(true);
  });

  test('a margin that rules one of them out can tell', () => {
    expect(tooSmallToTell(sampleEffect({ scale: 'risk-ratio', ...margin(0.76, 1.7) }))).toBe(false);
    expect(tooSmallToTell(sampleEffect({ scale: 'risk-ratio', ...margin(0.6, 1.3) }))).toBe(false);
  });

  test('it is not said of a result that has no margin, nor on a scale where a quarter has no size', () => {
    expect(tooSmallToTell(sampleEffect({ scale: 'risk-ratio', value: 1 }))).toBe(false);
    expect(tooSmallToTell(sampleEffect({ scale: 'mean-difference', ...margin(-50, 50) }))).toBe(false);
  });
});

test('no difference is 1 for ratios, 0 for differences, and nothing for bare numbers', () => {
  expect(noDifferenceOf(sampleEffect({ scale: 'rate-ratio' }))).toBe(1);
  expect(noDifferenceOf(sampleEffect({ scale: 'standardised-difference' }))).toBe(0);
  expect(noDifferenceOf(sampleEffect({ scale: 'proportion' }))).toBeUndefined();
  expect(noDifferenceOf(sampleEffect())).toBeUndefined();
});
