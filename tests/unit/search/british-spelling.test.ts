import { expect, test } from 'vitest';
import { britishSpellings } from '../../../src/search/british-spelling.ts';

test.each([
  ['organized', 'organised'],
  ['randomization', 'randomisation'],
  ['analyzing', 'analysing'],
  ['behavior', 'behaviour'],
  ['neighborhoods', 'neighbourhoods'],
  ['center', 'centre'],
  ['centered', 'centred'],
  ['offense', 'offence'],
  ['programs', 'programmes'],
  ['counseling', 'counselling'],
  ['counselors', 'counsellors'],
  ['enrollment', 'enrolment'],
  ['catalog', 'catalogue'],
  ['pediatric', 'paediatric'],
])('%s may be %s', (american, british) => {
  expect(britishSpellings(american)).toContain(british);
});

test('a word with no American ending has no other spelling', () => {
  expect(britishSpellings('heroin')).toEqual([]);
});
