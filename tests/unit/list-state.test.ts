import { describe, expect, test } from 'vitest';
import {
  byFacet,
  isListed,
  listStatus,
  type ListState,
  readListAddress,
  sortListed,
  writeListAddress,
} from '../../src/domain/list-state.ts';

const nothing = byFacet((): string[] => []);
const state = (chosen: Partial<ListState['chosen']>, sort: ListState['sort'] = 'name'): ListState => ({
  chosen: { ...nothing, ...chosen },
  sort,
});
const read = (query: string) => readListAddress(query, (_, value) => value !== 'gone');

describe('the address of the list', () => {
  test.each([
    [state({}), '/case-studies/'],
    [
      state({ problem: ['drink', 'drugs'], tested: ['4'] }),
      '/case-studies/?problem=drink&problem=drugs&tested=4',
    ],
    [state({ stage: ['court'] }, 'newest'), '/case-studies/?stage=court&sort=newest'],
  ])('of %j is %s, and back', (one, address) => {
    expect(writeListAddress(one, '/case-studies/')).toBe(address);
    expect(read(address.slice('/case-studies/'.length))).toEqual(one);
  });

  test('passes over values that no case study has and orders that there are not', () => {
    expect(read('?problem=gone&problem=drink&sort=cheapest')).toEqual(state({ problem: ['drink'] }));
  });
});

describe('a case study is listed', () => {
  const filed = new Set(['problem:drink', 'problem:drugs', 'kind:outreach']);

  test('if it has any chosen value of a facet', () => {
    expect(isListed({ filed }, state({ problem: ['dealing', 'drugs'] }).chosen)).toBe(true);
    expect(isListed({ filed }, state({ problem: ['dealing'] }).chosen)).toBe(false);
  });

  test('and one of every facet', () => {
    expect(isListed({ filed }, state({ problem: ['drugs'], kind: ['outreach'] }).chosen)).toBe(true);
    expect(isListed({ filed }, state({ problem: ['drugs'], kind: ['naloxone'] }).chosen)).toBe(false);
  });

  test('when the counts of a facet are made, whatever is chosen in that facet', () => {
    expect(isListed({ filed }, state({ problem: ['dealing'] }).chosen, 'problem')).toBe(true);
  });
});

describe('the list stands', () => {
  const one = (id: string, level: number, started: string) => ({
    id,
    level,
    started,
    filed: new Set<string>(),
  });
  const byName = [one('a', 1, ''), one('b', 4, '2015'), one('c', 1, '2020-06'), one('d', 4, '2020')];
  const order = (sort: ListState['sort']) => sortListed(byName, sort).map(({ id }) => id);

  test('by name unless asked otherwise', () => {
    expect(order('name')).toEqual(['a', 'b', 'c', 'd']);
  });

  test('by strength of test, those that are equal by name', () => {
    expect(order('strength')).toEqual(['b', 'd', 'a', 'c']);
  });

  test('by newest start, those without a known start last', () => {
    expect(order('newest')).toEqual(['c', 'd', 'b', 'a']);
  });
});

test.each([
  [57, 'All 57 case studies.'],
  [3, '3 of 57 case studies.'],
  [0, 'None of the 57 case studies fits all of these. Take one away.'],
])('with %i of 57 shown the reader is told: %s', (shown, words) => {
  expect(listStatus(shown, 57)).toBe(words);
});
