import { describe, expect, test } from 'vitest';
import { type Posting, rankPages } from '../../../src/search/rank-pages.ts';

const posting = (covers: number[], scores: Record<string, number>, worth = 1): Posting => ({
  covers,
  lookUp: `look up ${covers.join()}`,
  scores: new Map(Object.entries(scores)),
  worth,
});
const setting = { wordCount: 2, pageCount: 10, standing: new Map<string, number>() };
const everyPage = (): boolean => true;
const ids = (pages: readonly { id: string }[]): string[] => pages.map(({ id }) => id);

describe('pages with all the words', () => {
  const all = [posting([0], { a: 1, b: 3, c: 2 }), posting([1], { a: 1, b: 1, c: 3, d: 9 })];

  test('come by score, and where there are enough no others do', () => {
    const { whole, partial } = rankPages(all, setting, everyPage);
    expect(ids(whole)).toEqual(['c', 'b', 'a']);
    expect(partial).toEqual([]);
  });

  test('come earlier where their score counts for more', () => {
    const { whole } = rankPages(all, { ...setting, standing: new Map([['b', 2]]) }, everyPage);
    expect(ids(whole)).toEqual(['b', 'c', 'a']);
  });

  test('are those that the filters let through', () => {
    const { whole } = rankPages(all, setting, (id) => id !== 'c');
    expect(ids(whole)).toEqual(['b', 'a']);
  });
});

describe('pages with some of the words', () => {
  test('come after, those with the rarer word first, and say what they are without', () => {
    const common = posting([0], { a: 1, b: 9, c: 9, d: 9, e: 9, f: 9 });
    const rare = posting([1], { a: 1, g: 1 });
    const { whole, partial } = rankPages([common, rare], setting, everyPage);
    expect(ids(whole)).toEqual(['a']);
    expect(partial).toMatchObject([{ id: 'g', without: [0] }]);
  });

  test('are all shown where there is nothing better', () => {
    const three = { ...setting, wordCount: 3 };
    const postings = [posting([0], { a: 1 }), posting([1], { b: 1 }), posting([2], { c: 2 })];
    const { whole, partial } = rankPages(postings, three, everyPage);
    expect(whole).toEqual([]);
    expect(ids(partial)).toEqual(['c', 'a', 'b']);
  });
});

test('another name has the words it stands for, at less worth than the words themselves', () => {
  const words = [posting([0], { a: 1 }), posting([1], { a: 1 })];
  const name = posting([0, 1], { b: 50 }, 0.6);
  const { whole } = rankPages([...words, name], setting, everyPage);
  expect(whole).toMatchObject([
    { id: 'a', lookUps: ['look up 0', 'look up 1'] },
    { id: 'b', lookUps: ['look up 0,1'] },
  ]);
});

test('a word that no page has is asked of none and named', () => {
  const { whole, nowhere } = rankPages([posting([0], { a: 1 }), posting([1], {})], setting, everyPage);
  expect(ids(whole)).toEqual(['a']);
  expect(nowhere).toEqual([1]);
});

test('pages alike in all come in an order that never changes', () => {
  const { whole } = rankPages([posting([0], { c: 1, a: 1, b: 1 })], setting, everyPage);
  expect(ids(whole)).toEqual(['a', 'b', 'c']);
});
