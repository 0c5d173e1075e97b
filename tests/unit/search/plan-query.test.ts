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
      { covers: [0], lookUp: '"Heroin-assisted treatment"', worth: 0.6 },
      { covers: [0], lookUp: '"diamorphine"', worth: 0.6 },
      { covers: [0], lookUp: '"heroin prescribing"', worth: 0.6 },
    ]);
  });

  test('stand in for all the words of a name, and none of these is a name beside it', () => {
    expect(expansions('cost of street drinkers')).toEqual([
      { covers: [1, 2], lookUp: '"rough drinking"', worth: 0.6 },
    ]);
  });

  test('are found for a misspelt name', () => {
    expect(expansions('diamorfine').map(({ lookUp }) => lookUp)).toEqual([
      '"Heroin-assisted treatment"',
      '"HAT"',
    ]);
  });

  test('join two words that the library writes as one, which then counts as the words themselves', () => {
    expect(expansions('check point')).toEqual([{ covers: [0, 1], lookUp: 'checkpoint', worth: 1 }]);
  });

  test('are not looked for inside quotation marks', () => {
    expect(expansions('"hat"')).toEqual([]);
  });
});

test('an empty query has an empty plan', () => {
  expect(plan('  ')).toEqual({ words: [], expansions: [], corrections: [], unknown: [] });
});

describe('everyday words', () => {
  test('are looked for as what the library writes, and are not taken for misspelt ones', () => {
    const { expansions, corrections } = plan('booze');
    expect(expansions.map(({ lookUp }) => lookUp)).toEqual(['"alcohol"', '"drinking"']);
    expect(corrections).toEqual([]);
  });

  test('are known as sayings of several words', () => {
    expect(plan('old bill').corrections).toEqual([]);
    expect(plan('old bill').expansions.map(({ covers }) => covers)).toContainEqual([0, 1]);
  });

  test('are left alone between quotation marks', () => {
    expect(plan('"booze"').expansions).toEqual([]);
  });
});

describe('numbers', () => {
  test('are looked up as they stand, with the other ways to write them', () => {
    expect(lookUps('£1.4m')).toEqual(['"1.4 million"']);
    expect(plan('£1.4m').expansions).toEqual([{ covers: [0], lookUp: '"1,400,000"', worth: 1 }]);
    expect(lookUps('1 in 10 drinkers')).toEqual(['"one in ten"', 'drinkers']);
  });

  test('keep their commas', () => {
    expect(lookUps('25,000 police, 3 hotels')).toEqual(['"25,000"', 'police', '"3"', 'hotels']);
  });
});

describe('words run together', () => {
  test('are taken apart where the library knows both', () => {
    expect(lookUps('streetdrinking')).toEqual(['street', 'drinking']);
  });

  test('and are left where it knows the whole', () => {
    expect(lookUps('checkpoint')).toEqual(['checkpoint']);
  });
});

describe('whatever is typed, a plan is made', () => {
  test.each([
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['ten thousand letters', 'heroin '.repeat(1500)],
    ['one word of ten thousand letters', 'a'.repeat(10_000)],
    ['control characters', 'her\u0000oin\u0007\u202e\u200b'],
    ['emoji', '💊🍺👩‍👩‍👧 drugs'],
    ['names of the language', '__proto__ constructor toString hasOwnProperty'],
    ['an unbalanced quotation mark', '"heroin'],
    ['nothing but quotation marks', '""""" "" “”'],
    ['an expression', '.*+?^${}()|[]\\'],
    ['numbers without end', '1 in 0 999999999999999999999999m 0%'],
  ])('%s', (_, query) => {
    const { words, unknown } = plan(query);
    expect(words.length + unknown.length).toBeLessThanOrEqual(40);
    expect([...words.map(({ lookUp }) => lookUp), ...unknown].every((word) => typeof word === 'string')).toBe(
      true,
    );
  });
});
