import { describe, expect, test } from 'vitest';
import { aToZ } from '../../src/domain/a-to-z.ts';
import { libraryWith } from '../support/joined-library.ts';
import { pageFile, typed } from '../support/small-library.ts';

const otherNames = (names: string) => ({
  [pageFile]: typed('areas: [area-0]', `also_known_as: [${names}]\nareas: [area-0]`),
});
const letter = (name: string, changes = {}) =>
  aToZ(libraryWith(changes)).find((one) => one.letter === name)?.entries ?? [];

describe('from A to Z', () => {
  test('a case study stands under its own name', () => {
    expect(letter('T')).toContainEqual({
      name: 'The town scheme',
      path: '/case-studies/town-scheme/',
      sort: 'Case study',
    });
  });

  test('and under its other names, which say what its page is called', () => {
    expect(letter('S', otherNames('“Soberside”'))).toContainEqual({
      name: '“Soberside”',
      path: '/case-studies/town-scheme/',
      sort: 'Case study',
      see: 'The town scheme',
    });
  });

  test('another name that reads the same stands once, as the page’s own', () => {
    expect(letter('T', otherNames('the town scheme')).filter(({ sort }) => sort === 'Case study')).toEqual([
      { name: 'The town scheme', path: '/case-studies/town-scheme/', sort: 'Case study' },
    ]);
  });

  test('names that start with a digit stand together', () => {
    expect(letter('0–9', otherNames('3 Hill Street')).map(({ name }) => name)).toEqual(['3 Hill Street']);
  });

  test('terms stand there if some case study carries them and they have a page', () => {
    expect(letter('P').map(({ name }) => name)).toEqual(['population-one', 'problem-one']);
  });

  test('kinds, places and organisations are there too', () => {
    const all = aToZ(libraryWith()).flatMap(({ entries }) => entries.map(({ sort }) => sort));
    expect(new Set(all)).toEqual(
      new Set([
        'Area',
        'Case study',
        'Glossary',
        'Kind of practice',
        'Organisation',
        'Problem',
        'Stage',
        'Substance',
        'Who it is for',
      ]),
    );
  });
});
