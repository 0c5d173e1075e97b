import { describe, expect, test } from 'vitest';
import { citationsIn, withoutCitations } from '../../src/domain/cited-facts.ts';

describe('citations in a text', () => {
  test('a fact is named alone, with its case study or with its kind', () => {
    const text = 'One.[^rct-effect] Two.[^durham-checkpoint/rct-effect] Three.[^kind:naloxone/review-one]';
    expect(citationsIn(text).map(({ reference }) => reference)).toEqual([
      'rct-effect',
      'durham-checkpoint/rct-effect',
      'kind:naloxone/review-one',
    ]);
  });

  test('a citation says where it stands', () => {
    expect(citationsIn('One.[^a] Two.')).toEqual([{ reference: 'a', start: 4, end: 8 }]);
  });

  test('a mistyped id is a citation too, so that it can be told', () => {
    expect(citationsIn('[^Rct_Effect] [^a/b/c]').map(({ reference }) => reference)).toEqual([
      'Rct_Effect',
      'a/b/c',
    ]);
  });

  test('other brackets are no citations', () => {
    expect(citationsIn('[a] [^] [^a b] ^a')).toEqual([]);
  });

  test('a text can be read without its citations', () => {
    expect(withoutCitations('One,[^a] [^b/c] two.[^kind:d/e]')).toBe('One, two.');
  });
});
