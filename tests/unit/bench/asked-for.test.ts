import { describe, expect, test } from 'vitest';
import { askedFor } from '../../../bench/asked-for.ts';

describe('the words after npm run bench', () => {
  test('may be none: then it measures all that a busy machine can', () => {
    expect(askedFor([])).toEqual({
      parts: ['build', 'weight', 'search'],
      rounds: 7,
      sizes: [1, 10],
      again: false,
    });
  });

  test('name a part, how often, and whether to build', () => {
    expect(askedFor(['search', '15', 'again'])).toMatchObject({ parts: ['search'], rounds: 15, again: true });
  });

  test('give the sizes of a growth', () => {
    expect(askedFor(['scale', '1', '10', '40'])).toMatchObject({ parts: ['scale'], sizes: [1, 10, 40] });
  });

  test('mean nothing where one of them does not', () => {
    expect(askedFor(['speed'])).toBeUndefined();
  });
});
