import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseStudyPath, factAnchor } from '../../src/domain/paths.ts';
import { noFilters } from '../../src/search/address-state.ts';
import { findPages, type SearchParts } from '../../src/search/find-pages.ts';
import { openBuiltSearch } from '../support/built-search.ts';

/** What people type, and the case study that they should be shown first. */
const first: readonly (readonly [query: string, caseStudy: string])[] = [
  ['heroin', 'west-midlands-heroin-assisted-treatment'],
  ['diamorphine', 'west-midlands-heroin-assisted-treatment'],
  ['HAT', 'west-midlands-heroin-assisted-treatment'],
  ['deferred prosecution', 'durham-checkpoint'],
  ['Durham', 'durham-checkpoint'],
  ['ex-forces', 'derbyshire-stand-to-veterans'],
  ['veterans', 'derbyshire-stand-to-veterans'],
  ['high impact drinkers', 'surrey-high-impact-drinkers'],
  ['HICD', 'surrey-high-impact-drinkers'],
];

/** What people type, and the case studies of which one should be among the first three. */
const amongThree: readonly (readonly [query: string, ...caseStudies: string[]])[] = [
  // Acronyms and other names.
  ['RIOTT', 'west-midlands-heroin-assisted-treatment'],
  ['DAAS', 'derbyshire-stand-to-veterans'],
  ['PDD', 'west-midlands-drug-diversion', 'durham-checkpoint', 'thames-valley-drug-diversion'],
  ['DToA', 'essex-drug-testing-on-arrest', 'west-midlands-drug-interventions-programme'],
  ['Outcome 22', 'durham-checkpoint', 'west-midlands-turning-point'],
  ['change resistant drinkers', 'surrey-high-impact-drinkers', 'blue-light-change-resistant-drinkers'],
  ['heroin on prescription', 'west-midlands-heroin-assisted-treatment'],
  ['OST', 'west-midlands-heroin-assisted-treatment', 'cleveland-heroin-assisted-treatment'],
  ['wet centre', 'leicester-no5-hill-street'],
  // Misspelt.
  ['herion', 'west-midlands-heroin-assisted-treatment'],
  ['diamorfine', 'west-midlands-heroin-assisted-treatment'],
  ['veterens', 'derbyshire-stand-to-veterans'],
  ['defered prosicution', 'durham-checkpoint'],
  ['check point', 'durham-checkpoint'],
  ['reofending randomised trial', 'durham-checkpoint'],
  ['nalaxone', 'police-naloxone'],
  // American.
  ['organized crime heroin', 'west-midlands-heroin-assisted-treatment'],
  ['randomized controlled trial', 'durham-checkpoint', 'west-midlands-turning-point'],
  ['treatment program for veterans', 'derbyshire-stand-to-veterans'],
  ['alcohol counseling', 'england-probation-alcohol-brief-advice', 'derbyshire-stand-to-veterans'],
  // Places.
  ['Birmingham', 'west-midlands-turning-point', 'west-midlands-heroin-assisted-treatment'],
  ['Chesterfield', 'derbyshire-stand-to-veterans'],
  ['Darlington', 'durham-checkpoint'],
  ['Guildford', 'surrey-high-impact-drinkers'],
  ['County Durham police', 'durham-checkpoint'],
  // Whole questions.
  [
    'What can we do about people who drink on the street?',
    'leicester-street-drinking',
    'surrey-high-impact-drinkers',
  ],
  ['How much does it cost to prescribe heroin?', 'west-midlands-heroin-assisted-treatment'],
  [
    'Who else has done something about heavy drinkers who keep coming back to hospital?',
    'surrey-high-impact-drinkers',
  ],
  ['does the checkpoint scheme reduce reoffending', 'durham-checkpoint'],
  ['is there help for people who served in the armed forces and drink', 'derbyshire-stand-to-veterans'],
  ['Which police forces offer a contract instead of a charge?', 'durham-checkpoint'],
  ['can I get a caution instead of prosecution', 'durham-checkpoint'],
  [
    'did testing pills at festivals work',
    'cambridgeshire-festival-drug-checking',
    'drug-safety-testing-night-time',
  ],
  // As people put it.
  ['ex-military with alcohol problems', 'derbyshire-stand-to-veterans'],
  ['frequent attenders at hospital', 'england-alcohol-assertive-outreach', 'surrey-high-impact-drinkers'],
  ['drink on release from prison', 'wales-justice-drug-services', 'leicestershire-turning-point-treatment'],
  ['“no further action”', 'durham-checkpoint'],
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

/** Where the first of these case studies stands among what a query finds, from 1; 0 if not in the first ten. */
async function rank(query: string, caseStudies: readonly string[]): Promise<number> {
  const { whole, partial } = await findPages({ q: query, filters: noFilters }, parts);
  const pages = await Promise.all([...whole, ...partial].slice(0, 10).map((result) => result.page()));
  const paths = pages.map(({ url }) => new URL(url, 'http://index.test').pathname);
  const place = paths.findIndex((path) => caseStudies.some((id) => path === caseStudyPath(id))) + 1;
  ranks.push(`  ${place || '–'}  ${query}`);
  return place;
}

describe('what comes first', () => {
  test.each(first)('for "%s" is %s', async (query, caseStudy) => {
    expect(await rank(query, [caseStudy])).toBe(1);
  });
});

describe('what is among the first three', () => {
  test.each(amongThree)('for "%s" is %s or its like', async (query, ...caseStudies) => {
    expect([1, 2, 3]).toContain(await rank(query, caseStudies));
  });
});

test('a result leads to the fact that says what was asked', async () => {
  const { whole } = await findPages({ q: 'cannabis warnings in a year', filters: noFilters }, parts);
  const pages = await Promise.all(whole.slice(0, 3).map((result) => result.page()));
  const places = pages.flatMap((page) => page.places.map(({ url }) => new URL(url, 'http://index.test')));
  expect(places.map(({ pathname, hash }) => pathname + hash)).toContain(
    `${caseStudyPath('durham-checkpoint')}#${factAnchor('cannabis-context')}`,
  );
});

test('a filter lets through only what is filed under it', async () => {
  const { whole, counts } = await findPages(
    { q: 'drinkers', filters: { ...noFilters, area: ['surrey'] } },
    parts,
  );
  const pages = await Promise.all(whole.map((result) => result.page()));
  expect(pages.map(({ meta }) => meta['where'])).toContain('Surrey');
  expect(pages.every(({ meta }) => meta['where']?.includes('Surrey'))).toBe(true);
  expect((await counts()).area.get('surrey')).toBe(pages.length);
});
