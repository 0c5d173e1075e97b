import type { Source } from '../schema/source.ts';
import { writtenDate } from './written-date.ts';

const states: Record<NonNullable<Source['availability']>['state'], string> = {
  works: 'The link worked',
  moved: 'The link led elsewhere',
  gone: 'The document was gone from this address',
};

/**
 * When the publisher's own address was last known to work, as a sentence. Undefined where there is no
 * address. A source that was read at its own address worked on the day of reading.
 */
export function linkStanding(source: Source): string | undefined {
  const { url, availability, read_at, accessed } = source;
  if (url === undefined) return undefined;
  if (availability !== undefined) return `${states[availability.state]} on ${writtenDate(availability.on)}.`;
  if (read_at === undefined) return `The link worked on ${writtenDate(accessed)}, when we read it.`;
  return `We read another copy, on ${writtenDate(accessed)}, and have not tried this link.`;
}

/** The site of a commissioner's own office, as in `westmidlands-pcc.gov.uk` or `gwent.pcc.police.uk`. */
const officeSite = /(^|[.-])(o?pcc|o?pfcc)([.-]|$)/;

/** Whether the address is on the site of a commissioner's office, which goes with the office in 2028. */
export const isOnOfficeSite = (url: string): boolean => officeSite.test(new URL(url).hostname);

/** The address at which the Wayback Machine of the Internet Archive makes a copy of a page. */
export const captureLink = (url: string): string => `https://web.archive.org/save/${url}`;
