import { describe, expect, test } from 'vitest';
import { namedThings, thingSorts } from '../../../src/search/named-things.ts';
import { libraryWith } from '../../support/joined-library.ts';
import { pageFile, typed } from '../../support/small-library.ts';

const things = (library = libraryWith()) => new Map(namedThings(library));
const small = (also: string) =>
  libraryWith({
    [pageFile]: typed('title: The town scheme', `title: The town scheme\nalso_known_as: [${also}]`),
  });

describe('what may be looked for by name', () => {
  test('are case studies, terms in use, areas and glossary words, with their pages', () => {
    expect(things().get(thingSorts.caseStudy)).toEqual([['The town scheme', '/case-studies/town-scheme/']]);
    expect(things().get(thingSorts.problem)).toEqual([['problem-one', '/problems/problem-one/']]);
    expect(things().get(thingSorts.area)?.[0]).toEqual(['Area 0', '/areas/area-0/', 'Town']);
    expect(things().get(thingSorts.glossary)?.[0]).toEqual(['glossary-one', '/glossary/#term-glossary-one']);
  });

  test('are found by other names that say something more', () => {
    const [scheme] = things(small('Night bus, town scheme')).get(thingSorts.caseStudy) ?? [];
    expect(scheme).toEqual(['The town scheme', '/case-studies/town-scheme/', 'Night bus']);
  });

  test('are not shown by names that we would not write of people', () => {
    const [scheme] = things(small('help for addicts')).get(thingSorts.caseStudy) ?? [];
    expect(scheme).toEqual(['The town scheme', '/case-studies/town-scheme/']);
  });

  test('a glossary word by which a kind is called is left to the page of the kind', () => {
    const library = libraryWith({
      'content/terms/glossary.yaml': typed('label: glossary-one', 'label: Kind one'),
    });
    expect(
      things(library)
        .get(thingSorts.glossary)
        ?.map(([name]) => name),
    ).toEqual(['glossary-two']);
  });
});
