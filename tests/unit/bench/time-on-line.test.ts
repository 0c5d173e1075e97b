import { describe, expect, test } from 'vitest';
import { timeOnLine } from '../../../bench/time-on-line.ts';

describe('the line’s share of a search', () => {
  test('counts requests that run side by side once', () => {
    const requests = [
      { asked: 100, done: 300 },
      { asked: 150, done: 250 },
      { asked: 200, done: 400 },
    ];
    expect(timeOnLine(requests, 100, 1000)).toBe(300);
  });

  test('leaves out the time between requests', () => {
    const requests = [
      { asked: 0, done: 100 },
      { asked: 500, done: 600 },
    ];
    expect(timeOnLine(requests, 0, 700)).toBe(200);
  });

  test('ends when the result shows, whatever is still under way', () => {
    expect(timeOnLine([{ asked: 0, done: Number.NaN }], 0, 80)).toBe(80);
    expect(timeOnLine([{ asked: 0, done: 90 }], 0, 80)).toBe(80);
  });
});
