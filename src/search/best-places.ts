import { factAnchor } from '../domain/paths.ts';
import { excerptParts, withoutTitle, type ExcerptPart } from './excerpt.ts';
import type { FoundPlace } from './search-index.ts';

/** A place of a page as a result shows it. */
export interface ShownPlace {
  title: string;
  url: string;
  parts: readonly ExcerptPart[];
}

const mostPlaces = 3;

/** The places that match best, in the page's order, but not those where only the heading does. */
export function bestPlaces(places: readonly FoundPlace[], asked: readonly string[]): ShownPlace[] {
  const shown = places.map((place) => ({
    ...place,
    parts: withoutTitle(excerptParts(place.excerpt), place.title),
    weight: weightOf(place, asked.length),
  }));
  const telling = shown.filter(({ parts }) => parts.length > 0);
  const best = telling.toSorted((a, b) => b.weight - a.weight).slice(0, mostPlaces);
  return telling
    .filter((place) => best.includes(place))
    .map(({ title, url, parts }) => ({ title, url, parts }));
}

/**
 * Counts no more words of a place than were asked for: else the longest section would always be the
 * best. Of several words, a fact has in one sentence what a section has in many.
 */
function weightOf({ url, weights }: FoundPlace, asked: number): number {
  const best = weights.toSorted((a, b) => b - a).slice(0, asked);
  const isFact = url.includes(`#${factAnchor('')}`);
  return best.reduce((sum, weight) => sum + weight, 0) * (isFact && asked > 1 ? 1.5 : 1);
}
