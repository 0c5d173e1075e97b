import type { LoggedRequest } from './slow-server.ts';

/**
 * How long at least one request was under way, in milliseconds: the line's share of a search. The rest
 * is the machine's own work, which grows when others use the machine too; this share hardly does.
 * @param start when the clock started, as in the log
 * @param milliseconds how long it ran
 */
export function timeOnLine(
  requests: readonly Pick<LoggedRequest, 'asked' | 'done'>[],
  start: number,
  milliseconds: number,
): number {
  const end = start + milliseconds;
  let counted = start;
  let sum = 0;
  for (const { asked, done } of requests.toSorted((a, b) => a.asked - b.asked)) {
    const until = Math.min(end, Number.isNaN(done) ? end : done);
    const from = Math.max(counted, asked);
    if (until <= from) continue;
    sum += until - from;
    counted = until;
  }
  return sum;
}
