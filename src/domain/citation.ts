import type { Source } from '../schema/source.ts';
import { writtenDate } from './written-date.ts';

const family = (author: string): string => author.split(', ')[0] ?? author;

const initials = (author: string): string => {
  const [last, given] = author.split(', ');
  if (given === undefined) return author;
  const letters = given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((name) => `${name.charAt(0)}.`);
  return `${last}, ${letters.join('')}`;
};

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

function authorList(source: Source): string {
  const named = source.authors.filter((author) => author !== andOthers).map(initials);
  if (named.length === 0) return source.publisher;
  if (named.length < source.authors.length || named.length > 3) return `${named[0]} ${andOthers}`;
  return named.length === 1 ? String(named[0]) : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}

/** The parts of a full reference in the Harvard manner, so that a page can set the title in italics. */
export interface Reference {
  /** "Weir, K. and others (2021)" */
  lead: string;
  title: string;
  /** All that follows the title, from its full stop on: ". BMJ, 327(7410): 310." */
  rest: string;
}

export function reference(source: Source): Reference {
  const lead = `${authorList(source)} (${citedYear(source)})`;
  const parts = [source.authors.length > 0 ? source.publisher : undefined, source.container_details];
  const published = parts.filter((part) => part !== undefined).join(', ');
  const stop = /[.?!]$/.test(source.title) ? '' : '.';
  return { lead, title: source.title, rest: published === '' ? stop : `${stop} ${published}.` };
}

/** What is citable about a page of ours. */
export interface CitablePage {
  title: string;
  publisher: string;
  /** The day of the last change of substance. */
  version: string;
  /** Whole address. */
  address: string;
  /** The day the reader's copy stands for. */
  accessed: string;
}

/** A reference to one of our own pages in the Harvard manner (Cite Them Right). */
export function citePage(page: CitablePage): string {
  const year = page.version.slice(0, 4);
  return (
    `${page.publisher} (${year}) ${page.title}. Version of ${writtenDate(page.version)}. ` +
    `Available at: ${page.address} (Accessed: ${writtenDate(page.accessed)}).`
  );
}
