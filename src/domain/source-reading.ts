import type { Source } from '../schema/source.ts';
import { writtenDate } from './written-date.ts';

/** How much of a source was read, and where, in words that stand beside it: "Read in part". */
export function sourceReading(source: Source): string {
  const much = source.read === 'full' ? 'Read in full' : 'Read in part';
  return source.read_at === undefined ? much : `${much}, in ${source.read_at}`;
}

/** The date of a source with what else is known of it: "2021. First online in 2021." */
export function sourceDate(source: Source): string {
  const date = source.date === undefined ? [] : [writtenDate(source.date)];
  const note = source.date_note === undefined ? [] : [source.date_note];
  return [...date, ...note].join('. ') || 'Not given';
}
