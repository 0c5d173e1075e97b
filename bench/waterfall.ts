import { kilobytes } from './figures.ts';
import type { LoggedRequest } from './slow-server.ts';

const width = 50;

/**
 * Draws each request on a line of its own, waited on (-) and carried (=), to see what waits for what.
 * @param start when the clock started, as in the log
 * @param milliseconds how long it ran
 */
export function waterfall(requests: readonly LoggedRequest[], start: number, milliseconds: number): string {
  const within = (moment: number): number =>
    Number.isNaN(moment) ? milliseconds : Math.min(milliseconds, Math.max(0, moment - start));
  const column = (moment: number): number => Math.round((within(moment) / milliseconds) * width);
  return requests
    .map(({ path, asked, firstByte, done, bytes, isNewConnection }) => {
      const [from, first, last] = [column(asked), column(firstByte), column(done)];
      const bar = ' '.repeat(from) + '-'.repeat(first - from) + '='.repeat(Math.max(1, last - first));
      const when = `${Math.round(within(asked))} to ${Math.round(within(done))} ms`;
      const connection = isNewConnection ? 'new connection' : '';
      const figures = [bar.padEnd(width + 1), when.padEnd(16), kilobytes(bytes).padStart(8)];
      return `  ${figures.join(' ')} ${path} ${connection}`.trimEnd();
    })
    .join('\n');
}
