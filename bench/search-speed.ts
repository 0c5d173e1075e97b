import type { Browser } from 'playwright-core';
import { kilobytes, seconds, table, times, withRange } from './figures.ts';
import { firstResult, type FirstResult } from './first-result.ts';
import type { Line } from './line.ts';
import { fromReading, inDialog, type Journey, onSearchPage } from './search-journeys.ts';
import { type SlowServer, startSlowServer } from './slow-server.ts';
import { ratios, spreadOf } from './spread.ts';
import { timeOnLine } from './time-on-line.ts';
import { verifyLine } from './verify-line.ts';
import { waterfall } from './waterfall.ts';

/** What both sites are asked for: each is on pages of both. */
const queries = ['naloxone', 'street drinkers', 'heroin prescribing'];

/** The folders of the two built sites; the peer's may be missing. */
export interface BuiltSites {
  ours: string;
  peer: string | undefined;
}

/**
 * Takes the time from focus to the first result, ours and the peer's in turn with the same words.
 * @param page the address of a page that both sites have
 * @param rounds how often each journey is made with each query
 */
export async function measureSearch(
  browser: Browser,
  sites: BuiltSites,
  line: Line,
  page: string,
  rounds: number,
  say: (line: string) => void,
): Promise<void> {
  say(`Search: focus to first result, ${line.name}, nothing in the cache. ${await verifyLine(line)}`);
  const ours = await startSlowServer(sites.ours, line);
  const peer = sites.peer === undefined ? undefined : await startSlowServer(sites.peer, line);
  const journeys: readonly (readonly [Journey, SlowServer])[] = [
    [fromReading, ours],
    [onSearchPage, ours],
    ...(peer === undefined ? [] : ([[inDialog, peer]] as const)),
  ];
  const runs = new Map<Journey, FirstResult[]>(journeys.map(([journey]) => [journey, []]));
  try {
    for (let round = 1; round <= rounds; round += 1) {
      for (const query of queries) {
        for (const [journey, server] of journeys) {
          const run = await firstResult(browser, server, journey, page, query);
          runs.get(journey)?.push(run);
          say(`  round ${round} of ${rounds}, “${query}”, ${journey.name}: ${seconds(run.milliseconds)}`);
        }
      }
    }
  } finally {
    await ours.stop();
    await peer?.stop();
  }
  const rows = [...runs].map(([journey, all]) => row(journey, all, runs.get(inDialog) ?? []));
  const head = ['journey', 'focus to first result', 'ratio to Starlight', 'on the line', 'ratio'];
  say(table([...head, 'bytes', 'requests'], rows));
  for (const [{ name }, all] of runs) {
    const last = all.at(-1);
    if (last !== undefined)
      say(`${name}, the last run:\n${waterfall(last.requests, last.start, last.milliseconds)}`);
  }
}

function row(
  { name, whose }: Journey,
  all: readonly FirstResult[],
  theirs: readonly FirstResult[],
): string[] {
  const compared = (take: (run: FirstResult) => number): string[] => {
    const pairs = whose === 'peer' ? [] : ratios(all.map(take), theirs.map(take));
    const ratio = pairs.length === 0 ? '' : withRange(spreadOf(pairs), times);
    return [withRange(spreadOf(all.map(take)), seconds), ratio];
  };
  const bytes = all.map(({ requests }) => requests.reduce((sum, request) => sum + request.bytes, 0));
  return [
    name,
    ...compared(({ milliseconds }) => milliseconds),
    ...compared(({ requests, start, milliseconds }) => timeOnLine(requests, start, milliseconds)),
    kilobytes(spreadOf(bytes).median),
    String(spreadOf(all.map(({ requests }) => requests.length)).median),
  ];
}
