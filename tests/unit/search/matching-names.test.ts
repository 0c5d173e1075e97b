import { expect, test } from 'vitest';
import { matchingNames } from '../../../src/search/matching-names.ts';

const line = 'HICD · high impact drinkers · treatment resistant drinkers · Blue Light Surrey';

test('the names with the words asked for come, the most alike first', () => {
  expect(matchingNames(line, ['impact', 'drinkers'])).toEqual([
    'high impact drinkers',
    'treatment resistant drinkers',
  ]);
});

test('the beginning of a name is enough', () => {
  expect(matchingNames(line, ['hic'])).toEqual(['HICD']);
});

test('no name comes where none matches', () => {
  expect(matchingNames(line, ['heroin'])).toEqual([]);
  expect(matchingNames('', ['heroin'])).toEqual([]);
});
