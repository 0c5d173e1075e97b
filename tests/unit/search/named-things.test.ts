import { describe, expect, test } from 'vitest';
import { namedThings } from '../../../src/search/named-things.ts';
import { libraryWith } from '../../support/joined-library.ts';
import { pageFile, typed } from '../../support/small-library.ts';

const things = (library = libraryWith()) => new Map(namedThings(library));
const small = (also: string) =>
  libraryWith({
    [pageFile]: typed('title: The town scheme', `title: The town scheme\nalso_known_as: [${also}]`),
  });

describe('what may be looked for by name', () => {
  test('are case studies, terms in use, areas and glossary words, by their ids', () => {
    expect(things().get('case-study')).toEqual([['The town scheme', 'town-scheme']]);
    expect(things().get('problem')).toEqual([['problem-one', 'problem-one']]);
    expect(things().get('area')?.[0]).toEqual(['Area 0', 'area-0', 'Town']);
    expect(things().get('glossary')?.[0]).toEqual(['glossary-one', 'glossary-one']);
  });

  test('are found by other names that say something more', () => {
    const [scheme] = things(small('Night bus, town scheme')).get('case-study') ?? [];
    expect(scheme).toEqual(['The town scheme', 'town-scheme', 'Night bus']);
  });

  test('are not shown by names that we would not write of people', () => {
    const [scheme] = things(small('help for addicts')).get('case-study') ?? [];
    expect(scheme).toEqual(['The town scheme', 'town-scheme']);
  });

  test('a glossary word by which a kind is called is left to the page of the kind', () => {
    const library = libraryWith({
      'content/terms/glossary.yaml': typed('label: glossary-one', 'label: Kind one'),
    });
    expect(
      things(library)
        .get('glossary')
        ?.map(([name]) => name),
    ).toEqual(['glossary-two']);
  });
});
