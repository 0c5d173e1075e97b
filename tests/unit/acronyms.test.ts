import { describe, expect, test } from 'vitest';
import { acronymsIn } from '../../src/domain/acronyms.ts';

describe('acronyms in a text', () => {
  test.each([
    ['The NHS paid.', ['NHS']],
    ['They came to A&E, then to G4S.', ['A&E', 'G4S']],
    ['DARE25 and N2O hold digits.', ['DARE25', 'N2O']],
    ['Two GPs and the GP’s nurse.', ['GP', 'GP']],
    ['DToA and RoB have small letters.', ['DToA', 'RoB']],
  ])('%s', (text, acronyms) => {
    expect(acronymsIn(text).map((one) => one.text)).toEqual(acronyms);
  });

  test.each([
    ['a name with a capital inside', 'NatCen and McDonald wrote it.'],
    ['a single letter', 'A Class A drug, plan B.'],
    ['a numbered part', 'Part II of World War III.'],
  ])('%s is none', (_, text) => {
    expect(acronymsIn(text)).toEqual([]);
  });

  test('each is told with its place, without the "s" of the plural', () => {
    expect(acronymsIn('Of RCTs.')).toEqual([{ text: 'RCT', start: 3, end: 6 }]);
  });
});
