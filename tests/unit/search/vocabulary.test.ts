import { describe, expect, test } from 'vitest';
import { createVocabulary } from '../../../src/search/vocabulary.ts';
import { aVocabulary } from './a-vocabulary.ts';

describe('a word is known', () => {
  test.each([
    ['as it stands', 'heroin'],
    ['in another form', 'policing'],
    ['by its beginning, as while it is typed', 'veter'],
    ['by its parts', 'street-drinking'],
    ['written as one', 'check-point'],
    ['as a figure', '10.3%'],
    ['as part of a name that is on no page', 'wet'],
  ])('%s: %s', (_, word) => {
    expect(aVocabulary.knows(word)).toBe(true);
  });

  test.each(['herion', 'veterens', 'zzxqv', 'organized'])('and %s is not', (word) => {
    expect(aVocabulary.knows(word)).toBe(false);
  });

  test('but not held, where only a name has it', () => {
    expect(aVocabulary.holds('wet')).toBe(false);
    expect(aVocabulary.holds('centre')).toBe(true);
  });

  test('whatever it is, where the list of words could not be had', () => {
    const without = createVocabulary({ names: [], words: [] });
    expect(without.knows('zzxqv')).toBe(true);
    expect(without.holds('zzxqv')).toBe(true);
  });
});

describe('the nearest word', () => {
  test.each([
    ['herion', 'heroin'],
    ['veterens', 'veterans'],
    ['diamorfine', 'diamorphine'],
    ['prosicution', 'prosecution'],
    ['tril', 'trial'],
  ])('to %s is %s', (word, nearest) => {
    expect(aVocabulary.nearest(word)).toBe(nearest);
  });

  test.each(['zzxqv', 'hte', 'computer'])('to %s is none', (word) => {
    expect(aVocabulary.nearest(word)).toBeUndefined();
  });

  test('begins alike where two are equally near', () => {
    const { nearest } = createVocabulary({ names: [], words: ['mail', 'tail', 'tall'] });
    expect(nearest('taill')).toBe('tail');
    expect(nearest('maill')).toBe('mail');
  });
});

describe('other names', () => {
  test('of an acronym are the name and all it is called', () => {
    expect(aVocabulary.otherNames(['hat'])).toEqual([
      'Heroin-assisted treatment',
      'diamorphine',
      'heroin prescribing',
    ]);
  });

  test('of a name are its acronym and all it is called, in whatever form it is typed', () => {
    expect(aVocabulary.otherNames(['heroin', 'assisted', 'treatments'])).toEqual([
      'HAT',
      'diamorphine',
      'heroin prescribing',
    ]);
  });

  test('of what it is merely also called are the name and the acronym alone', () => {
    expect(aVocabulary.otherNames(['heroin', 'prescribing'])).toEqual(['Heroin-assisted treatment', 'HAT']);
  });

  test('of a word that an acronym would be the stem of are none', () => {
    expect(aVocabulary.otherNames(['hate'])).toEqual([]);
  });
});
