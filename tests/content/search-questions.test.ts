import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { caseStudiesByTerm } from '../../src/domain/browse.ts';
import type { CaseStudyTermList } from '../../src/domain/case-study.ts';
import { organisationParts } from '../../src/domain/organisation-parts.ts';
import {
  areaPath,
  type BrowsedList,
  caseStudyPath,
  contextPath,
  guidePath,
  organisationPath,
  paths,
  termFolders,
  termPath,
} from '../../src/domain/paths.ts';
import { realLibrary } from '../support/joined-library.ts';

interface Question {
  asked: string;
  sort: string;
  type: string;
  by: string;
  /** Addresses of pages, every one a right answer. */
  find: string[];
}

const library = realLibrary();
const { questions } = parse(readFileSync('tests/build/search-questions.yaml', 'utf8')) as { questions: Question[] };

const named = (folder: string): string[] =>
  readdirSync(folder)
    .map((file) => basename(file, '.mdx'))
    .filter((id) => !id.startsWith('_'));

const termsWithPages = (Object.keys(termFolders) as BrowsedList[])
  .filter((list) => list !== 'kind')
  .flatMap((list) =>
    caseStudiesByTerm(library.caseStudies, list satisfies CaseStudyTermList, library.terms[list].terms).map(({ term }) =>
      termPath(list, term.id),
    ),
  );

const guides = named('content/guides').map(guidePath);
const kinds = [...library.kinds, library.everyKind].map(({ term }) => termPath('kind', term.id));
const pages = new Set<string>([
  ...Object.values(paths),
  ...library.caseStudies.map(({ id }) => caseStudyPath(id)),
  ...guides,
  ...named('content/context').map(contextPath),
  ...kinds,
  ...termsWithPages,
  ...library.areas.map(({ id }) => areaPath(id)),
  ...organisationParts(library.organisations, library.caseStudies).map(({ organisation }) => organisationPath(organisation.id)),
]);

/** The questions that a page answers. */
const answeredBy = (page: string): string[] => questions.filter(({ find }) => find.includes(page)).map(({ asked }) => asked);

const types = {
  everyday: ['topic', 'name', 'acronym', 'place'],
  hard: ['misspelt', 'acronym', 'slang', 'brand', 'place', 'provider', 'person', 'figure', 'question', 'paraphrase', 'american', 'negative'],
};

describe('the list of what people type', () => {
  test.each(Object.entries(types))('has at least 160 %s questions, each of a known type', (sort, known) => {
    const ofThisSort = questions.filter((question) => question.sort === sort);
    expect(ofThisSort.length).toBeGreaterThanOrEqual(160);
    expect(ofThisSort.filter(({ type }) => !known.includes(type))).toEqual([]);
  });

  test.each(types.hard)('has at least ten hard questions of type %s', (type) => {
    expect(questions.filter((question) => question.sort === 'hard' && question.type === type).length).toBeGreaterThanOrEqual(10);
  });

  test('has questions of two sorts alone, from each of the four readers', () => {
    expect(new Set(questions.map(({ sort }) => sort))).toEqual(new Set(Object.keys(types)));
    expect(new Set(questions.map(({ by }) => by))).toEqual(new Set(['officer', 'policy', 'public', 'journalist']));
  });

  test('asks no question twice', () => {
    const asked = questions.map((question) => question.asked.toLowerCase().trim());
    expect(asked.filter((question, at) => asked.indexOf(question) !== at)).toEqual([]);
  });

  test('sends nobody to a page that is not there', () => {
    const lost = questions.flatMap(({ asked, find }) => find.filter((page) => !pages.has(page)).map((page) => `${asked}: ${page}`));
    expect(lost).toEqual([]);
    expect(questions.filter(({ find }) => find.length === 0 || new Set(find).size < find.length)).toEqual([]);
  });

  test.each(library.caseStudies.map(({ id }) => id))('finds %s by four questions or more', (id) => {
    expect(answeredBy(caseStudyPath(id)).length).toBeGreaterThanOrEqual(4);
  });

  test.each([...guides, ...kinds])('finds %s by a question or more', (page) => {
    expect(answeredBy(page)).not.toEqual([]);
  });

  test.each([
    'herion',
    'narcan',
    'OOCD',
    'ankle bracelet',
    'Middlesborough heroin clinic',
    'organized crime cash for treatment',
    'dependent drinkers who refuse treatment',
    'A&E data violence',
  ])('asks “%s”', (asked) => {
    expect(questions.map((question) => question.asked)).toContain(asked);
  });
});
