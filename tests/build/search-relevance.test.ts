import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchFilters } from '../../src/domain/search-filters.ts';
import { findPages, type SearchParts } from '../../src/search/find-pages.ts';
import { openBuiltSearch } from '../support/built-search.ts';

const heroin = '/case-studies/west-midlands-heroin-assisted-treatment/';
const checkpoint = '/case-studies/durham-checkpoint/';
const standTo = '/case-studies/derbyshire-stand-to-veterans/';
const drinkers = '/case-studies/surrey-high-impact-drinkers/';

/** What people type, and the page they should be shown. */
const first: readonly (readonly [query: string, page: string])[] = [
  ['heroin', heroin],
  ['diamorphine', heroin],
  ['HAT', heroin],
  ['deferred prosecution', checkpoint],
  ['Durham', checkpoint],
  ['ex-forces', standTo],
  ['veterans', standTo],
  ['high impact drinkers', drinkers],
  ['HICD', drinkers],
];

const inFirstThree: readonly (readonly [query: string, page: string])[] = [
  // Acronyms and other names.
  ['hat', heroin],
  ['RIOTT', heroin],
  ['DAAS', standTo],
  ['DIVERT', checkpoint],
  ['Blue Light', drinkers],
  ['Outcome 22', checkpoint],
  ['treatment resistant drinkers', drinkers],
  ['heroin on prescription', heroin],
  ['methadone', heroin],
  ['A&E', drinkers],
  // Misspelt.
  ['herion', heroin],
  ['diamorfine', heroin],
  ['veterens', standTo],
  ['defered prosicution', checkpoint],
  ['check point', checkpoint],
  ['reofending randomised trial', checkpoint],
  // American.
  ['organized crime heroin', heroin],
  ['randomized controlled trial', checkpoint],
  ['treatment program for veterans', standTo],
  ['antisocial behavior of drinkers', drinkers],
  // Places.
  ['Birmingham', heroin],
  ['Chesterfield', standTo],
  ['Darlington', checkpoint],
  ['Guildford', drinkers],
  ['County Durham police', checkpoint],
  // Whole questions.
  ['What can we do about people who drink on the street?', drinkers],
  ['How much does it cost to prescribe heroin?', heroin],
  ['Who else has done something about heavy drinkers who keep coming back to hospital?', drinkers],
  ['does the checkpoint scheme reduce reoffending', checkpoint],
  ['is there help for soldiers with a drinking problem', standTo],
  ['Which police forces offer a contract instead of a charge?', checkpoint],
  ['can I get a caution instead of prosecution', checkpoint],
  // As people put it.
  ['ex-military with alcohol problems', standTo],
  ['frequent attenders at hospital', drinkers],
  ['assertive outreach', drinkers],
  ['“no further action”', checkpoint],
];

let parts: SearchParts;
const fetchElsewhere = globalThis.fetch;
beforeAll(async () => {
  parts = await openBuiltSearch();
});
const ranks: string[] = [];
afterAll(() => {
  globalThis.fetch = fetchElsewhere;
  console.info(`The place of the page that each query should find:\n${ranks.join('\n')}`);
});

const noFilters = Object.fromEntries(searchFilters.map((filter) => [filter, []])) as never;

/** The addresses of the pages found, the best first. */
async function found(query: string): Promise<string[]> {
  const { whole, partial } = await findPages({ q: query, filters: noFilters }, parts);
  const pages = await Promise.all([...whole, ...partial].slice(0, 10).map((result) => result.page()));
  return pages.map(({ url }) => new URL(url, 'http://index.test').pathname);
}

/** Where a page stands among what a query finds, from 1. */
async function rank(query: string, page: string): Promise<number | 'not found'> {
  const place = (await found(query)).indexOf(page) + 1;
  const said = place === 0 ? 'not found' : place;
  ranks.push(`  ${said}  ${query}`);
  return said;
}

describe('what comes first', () => {
  test.each(first)('for "%s"', async (query, page) => {
    expect(await rank(query, page), `the place of ${page}`).toBe(1);
  });
});

describe('what is among the first three', () => {
  test.each(inFirstThree)('for "%s"', async (query, page) => {
    expect([1, 2, 3], `the place of ${page}`).toContain(await rank(query, page));
  });
});
