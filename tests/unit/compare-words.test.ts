import { describe, expect, test } from 'vitest';
import { addressNotes, statusWords, windowTitle } from '../../src/compare/compare-words.ts';

const titleOf = (id: string) => `The ${id}`;

describe('the compare page says', () => {
  test('which ids no case study has', () => {
    expect(addressNotes({ unknown: ['x', 'y'], leftOut: [] }, titleOf)).toEqual([
      'There is no case study “x”, “y”. It may have been renamed, or the address may be incomplete.',
    ]);
  });

  test('which case studies do not fit', () => {
    expect(addressNotes({ unknown: [], leftOut: ['e'] }, titleOf)).toEqual([
      'No more than four fit side by side. These are the first 4; left out: The e.',
    ]);
  });

  test('nothing where the address can be shown whole', () => {
    expect(addressNotes({ unknown: [], leftOut: [] }, titleOf)).toEqual([]);
  });

  test.each([
    [0, 0, 0, false, ''],
    [1, 0, 0, false, 'One case study is chosen. Choose another to set beside it.'],
    [2, 20, 0, true, '2 case studies. No row is the same in all.'],
    [3, 20, 4, false, '3 case studies. 4 of 20 rows are the same in all.'],
    [3, 20, 4, true, '3 case studies. 4 of 20 rows are the same in all and left out.'],
  ])(
    'of %i case studies with %i rows, %i alike, only differences %j: %j',
    (columns, rows, same, only, words) => {
      expect(statusWords(columns, rows, same, only)).toBe(words);
    },
  );

  test('in the title of its window what it compares', () => {
    expect(windowTitle(['A', 'B'], 'Compare')).toBe('A / B · Compare');
    expect(windowTitle(['A'], 'Compare')).toBe('Compare');
  });
});
