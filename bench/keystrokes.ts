import type { Browser } from 'playwright-core';
import { seconds, table, times, withRange } from './figures.ts';
import { unthrottled } from './line.ts';
import { inDialog, type Journey, onSearchPage } from './search-journeys.ts';
import type { BuiltSites } from './search-speed.ts';
import { startSlowServer } from './slow-server.ts';
import { ratios, spreadOf } from './spread.ts';
import { watchResults } from './watch-results.ts';

/** Typed one after another: each has another first result than the one before. */
const typed = [
  'naloxone',
  'street drinkers',
  'custody',
  'heroin',
  'veterans',
  'women',
  'cannabis',
  'festival',
];

/**
 * Takes the time from typing to another first result, once search is loaded and nothing is held up.
 * Both wait a little after the last key before they search; that is in the time, as it is for a reader.
 */
export async function measureKeystrokes(
  browser: Browser,
  sites: BuiltSites,
  page: string,
  rounds: number,
  say: (line: string) => void,
): Promise<void> {
  say('Later keystrokes: from typing to another first result, unthrottled.');
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    ours.push(...(await changes(browser, sites.ours, onSearchPage, page)));
    if (sites.peer !== undefined) theirs.push(...(await changes(browser, sites.peer, inDialog, page)));
    say(`  round ${round} of ${rounds} done`);
  }
  const row = (name: string, taken: readonly number[], ratio = ''): string[][] =>
    taken.length === 0 ? [] : [[name, withRange(spreadOf(taken), seconds), ratio]];
  const pairs = ratios(ours, theirs);
  const ratio = pairs.length === 0 ? '' : withRange(spreadOf(pairs), times);
  const rows = [...row('ours', ours, ratio), ...row('Starlight', theirs)];
  say(table(['site', 'typing to another result', 'ratio to Starlight'], rows));
}

/** Milliseconds from each query after the first to its results. */
async function changes(browser: Browser, site: string, journey: Journey, page: string): Promise<number[]> {
  const server = await startSlowServer(site, unthrottled);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const watch = await watchResults(context, journey.marks);
    const tab = await context.newPage();
    await tab.goto(server.origin + journey.from(page), { waitUntil: 'networkidle' });
    await tab.waitForSelector(journey.ready, { state: 'attached' });
    await journey.begin(tab);
    const [first = '', ...later] = typed;
    const shown = watch.next('first result');
    await tab.fill(journey.marks.field, first);
    await shown;
    const taken: number[] = [];
    for (const query of later) {
      // What the results before still fetch is not what is measured.
      await tab.waitForTimeout(500);
      const moments = Promise.all([watch.next('input'), watch.next('changed result')]);
      await tab.fill(journey.marks.field, query);
      const [input, changed] = await moments;
      taken.push(changed - input);
    }
    return taken;
  } finally {
    await context.close();
    await server.stop();
  }
}
