import type { Browser } from 'playwright-core';
import type { Journey } from './search-journeys.ts';
import type { LoggedRequest, SlowServer } from './slow-server.ts';
import { watchResults } from './watch-results.ts';

/** One search with nothing in the cache. */
export interface FirstResult {
  milliseconds: number;
  /** When the clock started, in milliseconds since 1970. */
  start: number;
  /** What was asked for from focus until the result showed. */
  requests: LoggedRequest[];
}

/** Makes one journey in a fresh browser context and takes the time from its start to the first result. */
export async function firstResult(
  browser: Browser,
  server: SlowServer,
  journey: Journey,
  page: string,
  query: string,
): Promise<FirstResult> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const watch = await watchResults(context, journey.marks);
    const tab = await context.newPage();
    await tab.goto(server.origin + journey.from(page), { waitUntil: 'networkidle' });
    await tab.waitForSelector(journey.ready, { state: 'attached' });
    const moments = [watch.next('start'), watch.next('first result')];
    server.takeLog();
    await journey.begin(tab);
    await tab.fill(journey.marks.field, query);
    await journey.send(tab);
    const [start = Number.NaN, end = Number.NaN] = await Promise.all(moments);
    const requests = server.takeLog().filter(({ asked }) => asked >= start && asked <= end);
    return { milliseconds: end - start, start, requests };
  } finally {
    await context.close();
  }
}
