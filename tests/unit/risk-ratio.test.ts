import { expect, test } from 'vitest';
import { riskRatio } from '../../src/domain/risk-ratio.ts';

test('agrees with a published trial: heart attacks among physicians on aspirin', () => {
  // Physicians' Health Study 1989: 104 of 11,037 against 189 of 11,034; risk ratio 0.55 (0.43 to 0.70).
  const ratio = riskRatio({ events: 104, n: 11037 }, { events: 189, n: 11034 });
  expect(ratio?.value).toBeCloseTo(0.55, 2);
  expect(ratio?.low).toBeCloseTo(0.43, 2);
  expect(ratio?.high).toBeCloseTo(0.7, 2);
});

test('equal groups have a ratio of one with a margin on both sides', () => {
  const ratio = riskRatio({ events: 20, n: 100 }, { events: 20, n: 100 });
  expect(ratio?.value).toBe(1);
  expect(ratio?.low).toBeLessThan(1);
  expect(ratio?.high).toBeGreaterThan(1);
});

test.each([
  [
    { events: 0, n: 50 },
    { events: 5, n: 50 },
  ],
  [
    { events: 5, n: 50 },
    { events: 0, n: 50 },
  ],
])('gives nothing where a group had no event', (treated, comparison) => {
  expect(riskRatio(treated, comparison)).toBeUndefined();
});
