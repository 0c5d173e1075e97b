import { expect, test } from 'vitest';
import { facetsOf, listed } from '../../src/domain/list-facets.ts';
import { listFacets } from '../../src/domain/list-state.ts';
import { libraryWith } from '../support/joined-library.ts';
import { pageFile, typed } from '../support/small-library.ts';

const library = libraryWith();
const country = libraryWith({ [pageFile]: typed('areas: [area-0]', 'scope: wales') });
const optionsOf = (name: string, of = library) => facetsOf(of).find((facet) => facet.name === name)?.options;

test('the list has every facet, in the order in which its address names them', () => {
  expect(facetsOf(library).map(({ name }) => name)).toEqual([...listFacets]);
});

test('every value says how many case studies have it and leads to its page', () => {
  expect(optionsOf('stage')).toEqual([
    { value: 'stage-one', label: 'stage-one', count: 1, path: '/stages/stage-one/' },
  ]);
  expect(optionsOf('area')?.[0]).toMatchObject({ path: '/areas/area-0/' });
  expect(optionsOf('tested')?.[0]).toMatchObject({ value: '1', path: '/evidence/#level-1' });
});

test('a whole country has no page to lead to', () => {
  expect(optionsOf('area', country)).toEqual([{ value: 'wales', label: 'Wales', count: 1, path: undefined }]);
});

test('a case study is filed under its values', () => {
  const [caseStudy] = library.caseStudies;
  expect(caseStudy && [...listed(caseStudy).filed]).toEqual([
    'problem:problem-one',
    'kind:kind-one',
    'population:population-one',
    'stage:stage-one',
    'substance:substance-one',
    'area:area-0',
    'tested:1',
  ]);
});
