import { describe, expect, test } from 'vitest';
import { openSite } from '../support/browser/open-site.ts';

const site = openSite();

/** Looks again until it is as expected, for as long as other tests wait for a page. */
const soon = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 5000 });

/** What readers type, and the case studies that answer: one of them comes first. */
const questions: readonly (readonly [typed: string, ...answers: string[]])[] = [
  ['herion', 'west-midlands-heroin-assisted-treatment', 'cleveland-heroin-assisted-treatment'],
  ['narcan', 'police-naloxone', 'wales-police-naloxone'],
  [
    'OOCD',
    'durham-checkpoint',
    'england-police-drug-diversion-evaluation',
    'hampshire-gateway',
    'leicestershire-out-of-court-workshop',
    'thames-valley-drug-diversion',
    'west-midlands-drug-diversion',
    'west-midlands-turning-point',
  ],
  [
    'ankle bracelet',
    'england-wales-alcohol-monitoring-tags',
    'humberside-lincolnshire-north-yorkshire-sobriety-tags',
    'london-sobriety-tags',
  ],
  ['Middlesborough heroin clinic', 'cleveland-heroin-assisted-treatment'],
  ['organized crime cash for treatment', 'proceeds-of-crime-for-drug-services'],
  [
    'dependent drinkers who refuse treatment',
    'blue-light-change-resistant-drinkers',
    'england-alcohol-assertive-outreach',
    'surrey-high-impact-drinkers',
  ],
  ['A&E data violence', 'cardiff-violence-data-sharing'],
];

describe('typed into the search page,', () => {
  test.each(questions)('“%s” finds first what answers it', async (typed, ...answers) => {
    const page = await site.open('/search/');
    await page.locator('#search-words').pressSequentially(typed);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === typed);
    const paths = answers.map((id) => `/case-studies/${id}/`);
    const first = page.locator('ol[data-results] > li').first().locator('h2 a');
    await soon(async () => paths.includes((await first.getAttribute('href')) ?? '')).toBe(true);
    expect(await page.locator('#search-status').innerText()).toMatch(/^\d+ results? for /);
  });
});
