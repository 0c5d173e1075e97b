import { describe, expect, test } from 'vitest';
import { noFilters } from '../../../src/search/address-state.ts';
import { countFilters, type Membership, passesFilters } from '../../../src/search/count-filters.ts';

const values = (of: Record<string, string[]>) =>
  new Map(Object.entries(of).map(([value, ids]) => [value, new Set(ids)]));
const membership: Membership = {
  problem: values({ drink: ['a', 'b'], drugs: ['b', 'c'] }),
  kind: values({ outreach: ['a'], diversion: ['b', 'c'] }),
  population: values({}),
  substance: values({}),
  area: values({ surrey: ['a'], durham: ['c'] }),
  tested: values({}),
};
const passing = (chosen: typeof noFilters): string[] =>
  ['a', 'b', 'c'].filter((id) => passesFilters(id, chosen, membership));

describe('a page passes', () => {
  test('where nothing is chosen', () => {
    expect(passing(noFilters)).toEqual(['a', 'b', 'c']);
  });

  test('with any value of a filter, and in every filter', () => {
    expect(passing({ ...noFilters, problem: ['drink', 'drugs'] })).toEqual(['a', 'b', 'c']);
    expect(passing({ ...noFilters, problem: ['drink'], kind: ['diversion'] })).toEqual(['b']);
  });
});

test('a value counts the pages it would show beside what is chosen in the other filters', () => {
  const counts = countFilters({ ...noFilters, problem: ['drink'] }, membership, (isAllowed) =>
    ['a', 'b', 'c'].filter(isAllowed),
  );
  expect(Object.fromEntries(counts.problem)).toEqual({ drink: 2, drugs: 2 });
  expect(Object.fromEntries(counts.kind)).toEqual({ outreach: 1, diversion: 1 });
  expect(Object.fromEntries(counts.area)).toEqual({ surrey: 1, durham: 0 });
});
