import type { Source } from '../schema/source.ts';
import { writtenDate } from './written-date.ts';

const family = (author: string): string => author.split(', ')[0] ?? author;

const andOthers = 'and others';

/** "Weir and others", "Hughes and Smith", or the publisher where nobody is named. */
function who(source: Source): string {
  const named = source.authors.filter((author) => author !== andOthers);
  const [first, second] = named;
  if (first === undefined) return source.publisher;
  if (named.length > 2 || named.length < source.authors.length) return `${family(first)} ${andOthers}`;
  return second === undefined ? family(first) : `${family(first)} and ${family(second)}`;
}

/** The year as a reader cites it; "no date" where none is known. */
export const citedYear = (source: Source): string => source.date?.slice(0, 4) ?? 'no date';

/**
 * The short name of a source, as it stands beside a fact: authors and year for written-up work
 * ("Weir and others 2021"), publisher and full date for the rest ("The Guardian, 14 February 2020").
 */
export function shortCitation(source: Source): string {
  if (source.authors.length > 0) return `${who(source)} ${citedYear(source)}`.replace('no date', '(no date)');
  return source.date === undefined
    ? `${source.publisher} (no date)`
    : `${source.publisher}, ${writtenDate(source.date)}`;
}
