import { describe, expect, test } from 'vitest';
import { ratios, spreadOf } from '../../../bench/spread.ts';

describe('several measurements', () => {
  test('have the one in the middle as their median', () => {
    expect(spreadOf([300, 100, 200])).toEqual({ median: 200, least: 100, most: 300, runs: 3 });
  });

  test('of an even number have the mean of the two in the middle', () => {
    expect(spreadOf([4, 1, 3, 2]).median).toBe(2.5);
  });

  test('must be at least one', () => {
    expect(() => spreadOf([])).toThrow('Nothing was measured.');
  });
});

test('each run is compared with the run beside it, and one without a pair is left out', () => {
  expect(ratios([1, 3, 5], [2, 2])).toEqual([0.5, 1.5]);
});
