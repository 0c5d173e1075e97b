import { globSync } from 'node:fs';
import { megabytes, seconds, table, times, withRange } from './figures.ts';
import { buildOurs, ourSite } from './our-site.ts';
import { buildPeer, peerSite } from './peer-site.ts';
import { requireSuccess, type CommandRun } from './run-command.ts';
import { ratios, spreadOf } from './spread.ts';

/** Builds both sites from nothing, in turn, pages and index. */
export async function measureBuilds(
  withPeer: boolean,
  rounds: number,
  say: (line: string) => void,
): Promise<void> {
  say('Build: pages and index, from nothing.');
  const ours: CommandRun[] = [];
  const theirs: CommandRun[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    ours.push(requireSuccess('Our build', await buildOurs()));
    if (withPeer) theirs.push(requireSuccess('The Starlight build', await buildPeer()));
    const last = [ours.at(-1), theirs.at(-1)].map((run) => (run ? seconds(run.milliseconds) : 'none'));
    say(`  round ${round} of ${rounds}: ours ${last[0]}, Starlight ${last[1]}`);
  }
  const taken = (runs: readonly CommandRun[]): number[] => runs.map(({ milliseconds }) => milliseconds);
  const pairs = ratios(taken(ours), taken(theirs));
  const ratio = pairs.length === 0 ? '' : withRange(spreadOf(pairs), times);
  const rows = [
    row('ours', ourSite, ours, ratio),
    ...(withPeer ? [row('Starlight', peerSite, theirs, '')] : []),
  ];
  say(table(['site', 'pages', 'time', 'most memory', 'ratio to Starlight'], rows));
}

function row(name: string, site: string, runs: readonly CommandRun[], ratio: string): string[] {
  return [
    name,
    String(pagesOf(site)),
    withRange(spreadOf(runs.map(({ milliseconds }) => milliseconds)), seconds),
    memoryOfRuns(runs),
    ratio,
  ];
}

/** The most memory in words; some systems do not tell. */
export function memoryOfRuns(runs: readonly CommandRun[]): string {
  const peaks = runs.flatMap(({ peak }) => peak ?? []);
  return peaks.length === 0 ? 'not measured' : withRange(spreadOf(peaks), megabytes);
}

/** How many pages a built site has. */
export const pagesOf = (site: string): number => globSync('**/*.html', { cwd: site }).length;
