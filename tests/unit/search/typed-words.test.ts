import { expect, test } from 'vitest';
import { typedWords } from '../../../src/search/typed-words.ts';

const texts = (query: string): string[] => typedWords(query).map(({ text }) => text);

test('words are in lower case and without punctuation around them', () => {
  expect(texts('Did it work?  (Durham’s Checkpoint, 2019.)')).toEqual([
    'did',
    'it',
    'work',
    'durham',
    'checkpoint',
    '2019',
  ]);
});

test('hyphens, ampersands and signs of figures stay', () => {
  expect(texts('ex-forces A&E £1,400 10.3%')).toEqual(['ex-forces', 'a&e', '£1,400', '10.3%']);
});

test.each(['"no further action" Durham', '“no further action” Durham', '«No  further action» Durham'])(
  'words in quotation marks of any sort are one phrase: %s',
  (query) => {
    expect(typedWords(query)).toEqual([
      { text: 'no further action', exact: true, forms: [] },
      { text: 'durham', exact: false, forms: [] },
    ]);
  },
);

test('a quotation mark that is not closed is passed over', () => {
  expect(typedWords('"heroin trial')).toEqual([
    { text: 'heroin', exact: false, forms: [] },
    { text: 'trial', exact: false, forms: [] },
  ]);
});

test.each(['', '   ', '?!', '""'])('nothing is made of %j', (query) => {
  expect(typedWords(query)).toEqual([]);
});

test('a very long query is cut', () => {
  expect(typedWords('word '.repeat(500)).length).toBe(20);
});

test('an acronym with full stops is one word', () => {
  expect(texts('D.A.R.E. and e.g. the U.K.')).toEqual(['dare', 'and', 'eg', 'the', 'uk']);
});
