import { expect, test } from 'vitest';
import { effectInWords } from '../../src/domain/effect-words.ts';
import { sampleEffect } from '../support/sample-evaluation.ts';

test('an effect is told with its scale, value and margin', () => {
  const effect = sampleEffect({
    scale: 'risk-ratio',
    value: 1.44,
    interval: { low: 1.19, high: 1.75, level: 95 },
  });
  expect(effectInWords(effect)).toBe('Risk ratio 1.44, 95% interval 1.19 to 1.75.');
});

test('a change in per cent reads as lower or higher', () => {
  expect(effectInWords(sampleEffect({ scale: 'percent-change', value: -30, stated: 'better' }))).toBe(
    '30% lower, no margin or test read.',
  );
});

test('a negative value has a real minus sign', () => {
  expect(
    effectInWords(
      sampleEffect({ scale: 'mean-difference', value: -92.04, p: { value: 0.05, relation: '<' } }),
    ),
  ).toBe('Mean difference −92.04, p < 0.05.');
});

test('an effect without numbers says that no margin was read', () => {
  expect(effectInWords(sampleEffect({ stated: 'better', follow_up_months: 24 }))).toBe(
    'No margin or test read. Followed for 24 months.',
  );
});
