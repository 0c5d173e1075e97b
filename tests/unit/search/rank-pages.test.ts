import { describe, expect, test } from 'vitest';
import { type Posting, rankPages as rank } from '../../../src/search/rank-pages.ts';

const posting = (covers: number[], scores: Record<string, number>, worth = 1): Posting => ({
  covers,
  lookUp: `look up ${covers.join()}`,
  scores: new Map(Object.entries(scores)),
  worth,
});
const setting = { wordCount: 2, pageCount: 10, standing: new Map<string, number>() };
const rankPages = (
  postings: readonly Posting[],
  ...rest: [Parameters<typeof rank>[1], Parameters<typeof rank>[2]]
) => rank({ postings, named: new Map() }, ...rest);
const everyPage = (): boolean => true;
const ids = (pages: readonly { id: string }[]): string[] => pages.map(({ id }) => id);

describe('pages with all the words', () => {
  const all = [posting([0], { a: 1, b: 3, c: 2 }), posting([1], { a: 1, b: 1, c: 3, d: 3 })];

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
    expect(ids(partial)).toEqual(['a', 'b', 'c']);
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

describe('a page that is called what was asked', () => {
  const named = (line: string, whole: number) => ({
    strength: [0.5, 0.5],
    names: [{ line, worth: new Map([0, 1].map((word) => [word, 1] as const)), found: 2, whole }],
  });
  const inText = [posting([0], { a: 1, b: 1, c: 1 }), posting([1], { a: 1, b: 1, c: 1 })];

  test('comes before one that only says it', () => {
    const { whole } = rank(
      { postings: inText, named: new Map([['b', named('title', 4)]]) },
      setting,
      everyPage,
    );
    expect(ids(whole)).toEqual(['b', 'a', 'c']);
  });

  test('comes first where that is the whole of its name, and more so by its name than by how it is asked for', () => {
    const called = new Map([
      ['a', named('asked', 2)],
      ['b', named('title', 4)],
      ['c', named('title', 2)],
    ]);
    expect(ids(rank({ postings: inText, named: called }, setting, everyPage).whole)).toEqual(['c', 'a', 'b']);
  });

  test('answers a long question without having all its words, and a short one not', () => {
    const name = { line: 'title', worth: new Map([[0, 1]]), found: 1, whole: 1 };
    const named = new Map([['a', { strength: [1], names: [name] }]]);
    const rest = (wordCount: number) =>
      Array.from({ length: wordCount - 1 }, (_, word) => posting([word + 1], { z: 1 }));
    const found = (wordCount: number) =>
      ids(rank({ postings: rest(wordCount), named }, { ...setting, wordCount }, everyPage).whole);
    expect(found(4)).toContain('a');
    expect(found(3)).not.toContain('a');
  });
});

describe('a word that names a place', () => {
  const placed = (whole: number) => ({
    strength: [0.5, 0],
    names: [{ line: 'places', worth: new Map([[0, 1]]), found: 1, whole }],
  });
  const inText = [posting([0], { a: 1 }), posting([1], { b: 1 })];
  const first = (whole: number) =>
    rank(
      { postings: inText, named: new Map([['a', placed(whole)]]) },
      { ...setting, standing: new Map([['b', 1.5]]) },
      everyPage,
    ).partial[0]?.id;

  test('counts for more than another, because what was tried elsewhere does not answer for here', () => {
    expect(first(1)).toBe('a');
  });

  test('and is a word as any other where it is only a part of the name', () => {
    expect(first(3)).toBe('b');
  });
});

test('a page that lacks but a common word answers, and one that lacks a rare word does not', () => {
  const common = Object.fromEntries('acdefghijk'.split('').map((id) => [id, 1]));
  const postings = [posting([0], common), posting([1], { a: 1, b: 1 })];
  const { whole } = rankPages(postings, setting, everyPage);
  expect(ids(whole)).toEqual(['a', 'b']);
});
