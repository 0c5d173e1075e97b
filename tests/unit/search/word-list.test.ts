import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../../src/search/word-list.ts';

test('words are written by what they share with the one before', () => {
  expect(packWords(['heroin', 'alcohol', 'heroine'])).toBe('0alcohol0heroin6e');
});

test('and come back in the order of the alphabet, however much they share', () => {
  const words = ['übergang', 'a', 'counterterrorism', 'counterterrorist', 'zebra'];
  expect(unpackWords(packWords(words))).toEqual([...words].sort());
});

test('no words make no list', () => {
  expect(unpackWords(packWords([]))).toEqual([]);
});
