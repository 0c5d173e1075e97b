import type { Browser } from 'playwright-core';
import { kilobytes, table, times, withRange } from './figures.ts';
import { unthrottled } from './line.ts';
import type { BuiltSites } from './search-speed.ts';
import { startSlowServer, type LoggedRequest } from './slow-server.ts';
import { ratios, spreadOf, type Spread } from './spread.ts';

/** What a page brings with it until the network is quiet. */
interface PageLoad {
  bytes: number;
  withoutFonts: number;
  requests: number;
}

/** Weighs pages that both sites have: all that a browser fetches to show one, as it goes over the line. */
export async function measureWeight(
  browser: Browser,
  sites: BuiltSites,
  pages: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  say(`Weight: ${pages.length} case study pages, each with nothing in the cache.`);
  const ours = await loads(browser, sites.ours, pages);
  say('  ours weighed');
  const theirs = sites.peer === undefined ? [] : await loads(browser, sites.peer, pages);
  if (sites.peer !== undefined) say('  Starlight’s weighed');
  const bytes = (all: readonly PageLoad[]): number[] => all.map(({ withoutFonts }) => withoutFonts);
  const pairs = ratios(bytes(ours), bytes(theirs));
  const ratio = pairs.length === 0 ? '' : withRange(spreadOf(pairs), times);
  const rows = [...row('ours', ours, ratio), ...row('Starlight', theirs, '')];
  say(table(['site', 'without fonts', 'with fonts', 'requests', 'ratio to Starlight'], rows));
}

function row(name: string, all: readonly PageLoad[], ratio: string): string[][] {
  if (all.length === 0) return [];
  const spread = (take: (load: PageLoad) => number): Spread => spreadOf(all.map(take));
  return [
    [
      name,
      withRange(
        spread(({ withoutFonts }) => withoutFonts),
        kilobytes,
      ),
      withRange(
        spread(({ bytes }) => bytes),
        kilobytes,
      ),
      withRange(
        spread(({ requests }) => requests),
        String,
      ),
      ratio,
    ],
  ];
}

async function loads(browser: Browser, site: string, pages: readonly string[]): Promise<PageLoad[]> {
  const server = await startSlowServer(site, unthrottled);
  const all: PageLoad[] = [];
  try {
    for (const page of pages) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const tab = await context.newPage();
      server.takeLog();
      await tab.goto(server.origin + page, { waitUntil: 'networkidle' });
      // On a busy machine, what a page does when it is idle may come late.
      await tab.waitForTimeout(500);
      all.push(weightOf(server.takeLog()));
      await context.close();
    }
  } finally {
    await server.stop();
  }
  return all;
}

function weightOf(log: readonly LoggedRequest[]): PageLoad {
  const sum = (requests: readonly LoggedRequest[]): number =>
    requests.reduce((total, { bytes }) => total + bytes, 0);
  return {
    bytes: sum(log),
    withoutFonts: sum(log.filter(({ path }) => !path.endsWith('.woff2'))),
    requests: log.length,
  };
}
