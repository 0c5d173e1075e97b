import { describe, expect, test } from 'vitest';
import type { CaseStudy } from '../../../src/domain/case-study.ts';
import type { Library } from '../../../src/domain/library.ts';
import { filterGroups, filterValues } from '../../../src/domain/search-filters.ts';

const term = (id: string) => ({ id, label: `The ${id}`, definition: '', also: [], sources: [] });
const lists = { problem: ['drink', 'drugs', 'dealing'], kind: ['outreach'], population: [], substance: [] };
const terms = Object.fromEntries(
  Object.entries(lists).map(([list, ids]) => [list, { label: list, definition: '', terms: ids.map(term) }]),
);
const caseStudy = (problems: string[], page: object, areas: string[], level: number) =>
  ({
    page,
    areas: areas.map((id) => ({ id, name: id.toUpperCase() })),
    terms: { problem: problems.map(term), kind: [], population: [], substance: [] },
    evidence: { level },
  }) as unknown as CaseStudy;

const local = caseStudy(['drugs'], {}, ['surrey'], 4);
const national = caseStudy(['drugs', 'drink'], { scope: 'england' }, [], 0);
const library = {
  terms,
  areas: [
    { id: 'kent', name: 'KENT' },
    { id: 'surrey', name: 'SURREY' },
  ],
  caseStudies: [local, national],
} as unknown as Library;
const group = (name: string) => filterGroups(library).find((one) => one.name === name);

test('a case study is filed under ids, its level of evidence and its areas', () => {
  expect(filterValues(local)).toMatchObject({ problem: ['drugs'], area: ['surrey'], tested: ['4'] });
});

test('one of a whole country is filed under the country', () => {
  expect(filterValues(national).area).toEqual(['england']);
});

describe('the search page offers', () => {
  test('the terms that some case study has, those with the most first', () => {
    expect(group('problem')?.options).toEqual([
      { value: 'drugs', label: 'The drugs', count: 2 },
      { value: 'drink', label: 'The drink', count: 1 },
    ]);
  });

  test('the places that have one, then the countries', () => {
    expect(group('area')?.options).toEqual([
      { value: 'surrey', label: 'SURREY', count: 1 },
      { value: 'england', label: 'England', count: 1 },
    ]);
  });

  test('how they were tested, the strongest first', () => {
    expect(group('tested')?.options.map(({ label }) => label)).toEqual([
      'Tested in a randomised trial',
      'No evaluation found',
    ]);
  });
});
