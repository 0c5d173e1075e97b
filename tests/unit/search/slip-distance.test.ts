import { describe, expect, test } from 'vitest';
import { slipDistance } from '../../../src/search/slip-distance.ts';

const far = (typed: string, known: string): number => slipDistance(typed, known, 9);

describe('a slip of the hand or the ear counts little', () => {
  test.each([
    ['two letters in the wrong order', 'herion', 'heroin'],
    ['a letter not doubled', 'adiction', 'addiction'],
    ['a letter doubled', 'allcohol', 'alcohol'],
    ['one vowel for another', 'seperate', 'separate'],
    ['a sound written otherwise', 'diamorfine', 'diamorphine'],
    ['a mute letter', 'metadone', 'methadone'],
    ['a place as it is said', 'notinghamshire', 'nottinghamshire'],
    ['a neighbouring key', 'drigs', 'drugs'],
  ])('%s: %s', (_, typed, known) => {
    expect(far(typed, known)).toBeLessThan(1);
  });
});

test('a letter that nothing explains counts more than any slip', () => {
  expect(far('killer', 'kilmer')).toBeGreaterThan(far('herion', 'heroin'));
  expect(far('gear', 'dear')).toBeGreaterThan(1);
});

test('the same word is no distance away', () => {
  expect(far('naloxone', 'naloxone')).toBe(0);
});

test('a word too far away is told no distance', () => {
  expect(slipDistance('heroin', 'computer', 2)).toBe(Infinity);
});
