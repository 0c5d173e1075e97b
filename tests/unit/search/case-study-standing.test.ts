import { expect, test } from 'vitest';
import { standingOf } from '../../../src/search/case-study-standing.ts';

const standing = standingOf(['a', 'b', 'c', 'd'].map((id) => ({ id })));

test('every case study counts for more than a page that is none', () => {
  expect([...standing.values()].every((factor) => factor > 1)).toBe(true);
});

test('the better documented counts for more, and the differences grow smaller', () => {
  const [a = 0, b = 0, c = 0, d = 0] = standing.values();
  expect(a).toBe(2.5);
  expect(a - b).toBeGreaterThan(b - c);
  expect(b - c).toBeGreaterThan(c - d);
  expect(c).toBeGreaterThan(d);
});

test('a library without case studies has none to count', () => {
  expect(standingOf([]).size).toBe(0);
});
