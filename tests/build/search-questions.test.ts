import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noFilters } from '../../src/search/address-state.ts';
import { findPages } from '../../src/search/find-pages.ts';
import { openBuiltSearch } from '../support/built-search.ts';
import { siteFolder } from '../support/site/built-site.ts';
import {
  halfOf,
  judgedQuestions,
  type Half,
  type JudgedQuestion,
} from '../support/search/judged-questions.ts';
import { figuresLine, searchFigures, type SearchFigures } from '../support/search/search-figures.ts';

/**
 * What the search must reach on questions that it was not tuned on. The misses printed are those of the
 * other two thirds alone: whoever reads what is held out can no longer be surprised by it.
 */
const goals = {
  everyday: { recallAt3: 0.98, meanReciprocalRank: 0.95 },
  hard: { recallAt3: 0.85, meanReciprocalRank: 0.78 },
} as const;

interface Answered extends JudgedQuestion {
  half: Half;
  /** Where the first right page stands, from 1; 0 if not among the first ten. */
  place: number;
  first: readonly string[];
}

const questions = judgedQuestions();
const answered: Answered[] = [];
const fetchElsewhere = globalThis.fetch;
beforeAll(async () => {
  const parts = await openBuiltSearch();
  for (const question of questions) {
    const { whole, partial } = await findPages({ q: question.asked, filters: noFilters }, parts);
    const pages = await Promise.all([...whole, ...partial].slice(0, 10).map((result) => result.page()));
    const found = pages.map(({ url }) => new URL(url, 'http://index.test'));
    const answers = ({ pathname, hash }: URL): boolean =>
      question.find.some((address) => address === pathname || address === pathname + hash);
    const place = found.findIndex(answers) + 1;
    const first = found.slice(0, 3).map(({ pathname, hash }) => pathname + hash);
    answered.push({ ...question, half: halfOf(question), place, first });
  }
});
afterAll(() => {
  globalThis.fetch = fetchElsewhere;
  const named = (sort: string, of: readonly Answered[]): string =>
    figuresLine(sort, searchFigures(of.map(({ place }) => place)));
  const groups = Map.groupBy(answered, ({ sort, half }) => `${sort}, ${half}`);
  const types = Map.groupBy(
    answered.filter(({ half }) => half === 'tuned on'),
    ({ sort, type }) => `${sort}: ${type}, tuned on`,
  );
  const missed = answered.filter(({ half, place }) => half === 'tuned on' && (place === 0 || place > 3));
  const lines = [
    ...[...groups, ...types].map(([name, of]) => named(name, of)).sort(),
    'Missed, of those tuned on:',
    ...missed.map(
      ({ sort, place, asked, find, first }) =>
        `  ${sort} ${place || '–'}  ${asked}\n      wanted ${find.join(' ')}\n      found  ${first.join(' ')}`,
    ),
  ];
  console.info(lines.join('\n'));
});

const heldOut = (sort: JudgedQuestion['sort']): SearchFigures =>
  searchFigures(
    answered.filter((one) => one.sort === sort && one.half === 'held out').map(({ place }) => place),
  );

const isBuilt = (address: string): boolean =>
  existsSync(join(siteFolder, address.replace(/#.*$/, ''), 'index.html'));

test('there are enough questions, as many hard ones as everyday ones', () => {
  const everyday = questions.filter(({ sort }) => sort === 'everyday').length;
  expect(questions.length).toBeGreaterThanOrEqual(250);
  expect(Math.abs(everyday / questions.length - 0.5)).toBeLessThan(0.05);
});

test('every address that a question should find is a page of the site', () => {
  const missing = questions.flatMap(({ find }) => find.filter((address) => !isBuilt(address)));
  expect(missing).toEqual([]);
});

describe('of the questions that the search was not tuned on', () => {
  test.each(['everyday', 'hard'] as const)('%s ones find a right page among the first three', (sort) => {
    expect(heldOut(sort).recallAt3).toBeGreaterThanOrEqual(goals[sort].recallAt3);
  });

  test.each(['everyday', 'hard'] as const)('%s ones find it high up', (sort) => {
    expect(heldOut(sort).meanReciprocalRank).toBeGreaterThanOrEqual(goals[sort].meanReciprocalRank);
  });
});
