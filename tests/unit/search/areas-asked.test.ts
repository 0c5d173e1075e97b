import { describe, expect, test } from 'vitest';
import { noFilters } from '../../../src/search/address-state.ts';
import { areasAsked } from '../../../src/search/areas-asked.ts';
import type { AreaWithLike } from '../../../src/search/areas-with-like.ts';

const area = (id: string, ...names: [string, ...string[]]): AreaWithLike => ({ id, names, like: [] });
const areas = [
  area('cleveland', 'Cleveland', 'Middlesbrough', 'Redcar and Cleveland'),
  area('kent', 'Kent'),
  area('bedfordshire', 'Bedfordshire', 'Beds'),
];
const state = (q: string, area: string[] = []) =>
  ({ q, filters: { ...noFilters, area }, sort: 'newest' }) as const;
const asked = (q: string, chosen?: string[]) => areasAsked(state(q, chosen), areas);

describe('a search asks for an area', () => {
  test.each([
    ['by its name', 'heroin in Kent', 'kent'],
    ['by the name of a town', 'Middlesbrough clinic', 'cleveland'],
    ['by a name of several words', 'redcar AND Cleveland', 'cleveland'],
  ])('%s', (_, q, id) => {
    expect(asked(q).map((one) => one.area.id)).toEqual([id]);
  });

  test('by its filter, whatever the words name', () => {
    expect(asked('kent', ['cleveland']).map((one) => one.area.id)).toEqual(['cleveland']);
  });

  test('but not by part of a word, nor by a short name that is a word as well', () => {
    expect(asked('kentish')).toEqual([]);
    expect(asked('detox beds')).toEqual([]);
    expect(asked('')).toEqual([]);
  });
});

describe('the same search elsewhere', () => {
  test('has the other area for the one that was named', () => {
    expect(asked('Middlesbrough heroin clinic')[0]?.elsewhere('kent')).toEqual(
      state('heroin clinic', ['kent']),
    );
  });

  test('has the other area for the one that was chosen', () => {
    expect(asked('heroin', ['cleveland'])[0]?.elsewhere('kent')).toEqual(state('heroin', ['kent']));
  });
});
