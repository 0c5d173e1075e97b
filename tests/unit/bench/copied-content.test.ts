import { expect, test } from 'vitest';
import { copyText, lettersOf } from '../../../bench/copied-content.ts';

test('copies are counted in letters, because a digit would be a number without a fact', () => {
  expect([0, 1, 25, 26, 27, 675, 676].map(lettersOf)).toEqual(['a', 'b', 'z', 'ba', 'bb', 'zz', 'baa']);
});

test('a copy names the copies of other case studies, and leaves longer ids that hold one alone', () => {
  const text = 'of: [durham, durham-two] # durham-2021 [^durham/effect]';
  expect(copyText(text, ['durham', 'durham-two'], 1)).toBe(
    'of: [durham-copy-b, durham-two-copy-b] # durham-2021 [^durham-copy-b/effect]',
  );
});
