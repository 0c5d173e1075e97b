import { describe, expect, test } from 'vitest';
import { matchThings } from '../../../src/search/match-things.ts';
import type { NamedThings } from '../../../src/search/named-things.ts';
import { nearestThings } from '../../../src/search/nearest-things.ts';

const things: NamedThings = [
  [
    'case-study',
    [
      ['Heroin treatment in Town', 'a', 'diamorphine clinic'],
      ['Outreach to street drinkers', 'b'],
      ['Café for recovery', 'c', 'A&E door'],
    ],
  ],
  ['guide', [['Street drinking: a guide', 'g']]],
  ['area', [['Cleveland', 'cleveland', 'Middlesbrough']]],
];
const names = (typed: string): string[] => matchThings(things, typed).map(({ name }) => name);

describe('the search box suggests', () => {
  test.each([
    ['the beginning of a name', 'hero', ['Heroin treatment in Town']],
    ['words in any order', 'drinkers street', ['Outreach to street drinkers']],
    ['a name without its accent', 'cafe', ['Café for recovery']],
    ['a name with an accent that it lacks', 'héroin', ['Heroin treatment in Town']],
    ['a name with signs in it', 'a&e', ['Café for recovery']],
    ['a misspelt name', 'clevland', ['Cleveland']],
    ['letters that changed places', 'herion', ['Heroin treatment in Town']],
    ['the beginning of a misspelt name', 'middelsb', ['Cleveland']],
  ])('what is meant by %s', (_, typed, found) => {
    expect(names(typed)).toEqual(found);
  });

  test('a name that begins with what is typed before one that has it inside', () => {
    expect(names('street')).toEqual(['Street drinking: a guide', 'Outreach to street drinkers']);
  });

  test('and says which other name was typed', () => {
    expect(matchThings(things, 'middles')).toEqual([
      { name: 'Cleveland', path: '/areas/cleveland/', sort: 'Area', as: 'Middlesbrough' },
    ]);
  });

  test.each(['', '   ', '!?', 'zzxqv', 'xeroin'])('nothing for %j', (typed) => {
    expect(names(typed)).toEqual([]);
  });

  test('seven things at most, and four of a sort', () => {
    const many = ['guide', 'kind'].map((sort) => [sort, Array.from({ length: 9 }, () => ['drink', 'x'])]);
    const found = matchThings(many as unknown as NamedThings, 'drink');
    expect(found.map(({ path }) => path).join(' ')).toBe(
      '/guides/x/ /guides/x/ /guides/x/ /guides/x/ /kinds/x/ /kinds/x/ /kinds/x/',
    );
  });

  test('quickly, however much is typed', () => {
    expect(names('drinkers '.repeat(2000))).toEqual(['Outreach to street drinkers']);
  });
});

describe('a search that found nothing offers', () => {
  const near = (typed: string): string[] => nearestThings(things, typed).map(({ name }) => name);

  test('guides, terms and areas with a name like what was typed', () => {
    expect(near('streat qqqq')).toEqual(['Street drinking: a guide']);
    expect(near('midlesborow')).toEqual(['Cleveland']);
  });

  test('nothing where no name is like it', () => {
    expect(near('zzxqv')).toEqual([]);
    expect(near('')).toEqual([]);
  });
});
