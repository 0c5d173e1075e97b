import { paths } from '../domain/paths.ts';
import type { PageRecord } from './page-record.ts';

/**
 * How many times the score of a page counts by where it stands. Bodies and places come after what they
 * did: a reader who types a provider's name wants its practices first, and the page of a body lists them.
 */
const ofFolders: readonly (readonly [folder: string, times: number])[] = [
  [paths.organisations, 0.73],
  [paths.glossary, 0.82],
  [paths.areas, 0.86],
];

/** What the score of the case study with the most sources counts beyond that of any other page, and that with the fewest. */
const most = 0.45;
const least = 0.13;

/**
 * How many times the score of each page counts. Case studies count for more than other pages, because
 * readers come for them, and the more the better they are documented: of two that match alike, the one
 * with more to show comes first. Sources per case study fall off steeply, so places count by their logarithm.
 */
export function standingOf(records: readonly PageRecord[]): ReadonlyMap<string, number> {
  const sourcesOf = ({ meta }: PageRecord): number => Number(meta['sources'] ?? 0);
  const caseStudies = records
    .filter(({ meta }) => meta['sources'] !== undefined)
    .toSorted((a, b) => sourcesOf(b) - sourcesOf(a));
  const last = Math.log(1 + caseStudies.length);
  const share = (place: number): number => 1 - Math.log(1 + place) / last;
  return new Map([
    ...records.map(
      ({ id, url }) => [id, ofFolders.find(([folder]) => url.startsWith(folder))?.[1] ?? 1] as const,
    ),
    ...caseStudies.map(({ id }, place) => [id, 1 + least + (most - least) * share(place)] as const),
  ]);
}
