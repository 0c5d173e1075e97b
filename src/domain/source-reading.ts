import type { Source } from '../schema/source.ts';

/** How much of a source was read, in words that stand beside it. */
export function sourceReading(source: Source): string {
  const much = source.read === 'full' ? 'Read in full' : 'Read in part';
  return source.read_at === undefined ? much : `${much}, in ${source.read_at}`;
}
