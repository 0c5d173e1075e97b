import { describe, expect, test } from 'vitest';
import { planQuery } from '../../../src/search/plan-query.ts';
import { aVocabulary } from './a-vocabulary.ts';

const plan = (query: string) => planQuery(query, aVocabulary);
const lookUps = (query: string): string[] => plan(query).words.map(({ lookUp }) => lookUp);

describe('the words of a query', () => {
  test('are looked up without those that only make a question of it', () => {
    expect(lookUps('What did the heroin trial cost?')).toEqual(['heroin', 'trial', 'cost']);
  });

  test('are all looked up where there are no others', () => {
    expect(lookUps('who am I')).toEqual([]);
    expect(plan('who am I').unknown).toEqual(['who', 'am', 'i']);
  });

  test('in quotation marks are looked up as they stand, small words and all', () => {
    expect(lookUps('“the cost of treatment” heroin')).toEqual(['"the cost of treatment"', 'heroin']);
  });

  test('of a name that is on no page are asked for as they stand, so that the index does not guess', () => {
    expect(lookUps('wet centre')).toEqual(['"wet"', 'centre']);
  });
});

describe('spelling', () => {
  test('a misspelt word is put right and said', () => {
    const { words, corrections } = plan('herion tril');
    expect(words.map(({ lookUp }) => lookUp)).toEqual(['heroin', 'trial']);
    expect(corrections).toEqual([
      { typed: 'herion', used: 'heroin' },
      { typed: 'tril', used: 'trial' },
    ]);
  });

  test('an American word is put into British English without a word', () => {
    const { words, corrections } = plan('organized behavior');
    expect(words.map(({ lookUp }) => lookUp)).toEqual(['organised', 'behaviour']);
    expect(corrections).toEqual([]);
  });

  test('words in quotation marks are left as they are', () => {
    expect(lookUps('"herion"')).toEqual(['"herion"']);
    expect(plan('"herion"').corrections).toEqual([]);
  });

  test('a word like none in the library is left out and said', () => {
    const { words, unknown } = plan('heroin zzxqv');
    expect(words.map(({ typed }) => typed)).toEqual(['heroin']);
    expect(unknown).toEqual(['zzxqv']);
  });
});

describe('other names', () => {
  const expansions = (query: string) => plan(query).expansions;

  test('stand in for an acronym', () => {
    expect(expansions('hat cost')).toEqual([
      { covers: [0], lookUp: '"Heroin-assisted treatment"', same: false },
      { covers: [0], lookUp: '"diamorphine"', same: false },
      { covers: [0], lookUp: '"heroin prescribing"', same: false },
    ]);
  });

  test('stand in for all the words of a name, and none of these is a name beside it', () => {
    expect(expansions('cost of street drinkers')).toEqual([
      { covers: [1, 2], lookUp: '"rough drinking"', same: false },
    ]);
  });

  test('are found for a misspelt name', () => {
    expect(expansions('diamorfine').map(({ lookUp }) => lookUp)).toEqual([
      '"Heroin-assisted treatment"',
      '"HAT"',
    ]);
  });

  test('join two words that the library writes as one, which then counts as the words themselves', () => {
    expect(expansions('check point')).toEqual([{ covers: [0, 1], lookUp: 'checkpoint', same: true }]);
  });

  test('are not looked for inside quotation marks', () => {
    expect(expansions('"hat"')).toEqual([]);
  });
});

test('an empty query has an empty plan', () => {
  expect(plan('  ')).toEqual({ words: [], expansions: [], corrections: [], unknown: [] });
});
