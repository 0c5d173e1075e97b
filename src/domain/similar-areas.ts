import type { Area } from '../schema/area.ts';
import { caseStudiesOfArea } from './browse.ts';
import type { CaseStudy } from './case-study.ts';

/** An area that is like another, and in which ways. */
export interface SimilarArea {
  area: Area;
  /** What the two share, in words that follow its name: "also in the North East". */
  reasons: readonly string[];
}

/**
 * How many times the residents of one area another may have. Within a quarter, a service sized and
 * priced for one would need no redrawing for the other, and half of the areas have nine or more
 * others within it.
 */
const mostTimes = 1.25;

/**
 * The areas like one: in the same region, or with about as many residents in the same country,
 * because health services, which treatment is bought with, differ between England and Wales. An
 * unusual holder of the powers in common adds a reason but does not make two areas alike by
 * itself. Those with the most reasons come first, then those nearest in residents. Nothing is
 * said of town or country: the library holds no figure for it.
 */
export function similarAreas(area: Area, areas: readonly Area[]): SimilarArea[] {
  return areas
    .filter((other) => other.id !== area.id)
    .map((other) => ({ area: other, near: nearness(area, other), times: times(area, other) }))
    .filter(({ near }) => near.length > 0)
    .map(({ near, ...rest }) => ({ ...rest, reasons: [...near, ...sameHolder(area, rest.area)] }))
    .toSorted((a, b) => b.reasons.length - a.reasons.length || a.times - b.times)
    .map(({ area: other, reasons }) => ({ area: other, reasons }));
}

/** A similar area that has tried something. */
export interface PlaceLikeThis extends SimilarArea {
  caseStudies: readonly CaseStudy[];
}

const mostPlaces = 5;

/** The areas most like one that have case studies, with them: where its commissioner may look for experience. */
export function placesLike(
  area: Area,
  { areas, caseStudies }: { areas: readonly Area[]; caseStudies: readonly CaseStudy[] },
): PlaceLikeThis[] {
  return similarAreas(area, areas)
    .map((similar) => ({ ...similar, caseStudies: caseStudiesOfArea(caseStudies, similar.area.id) }))
    .filter((place) => place.caseStudies.length > 0)
    .slice(0, mostPlaces);
}

const times = (one: Area, other: Area): number =>
  Math.max(one.population, other.population) / Math.min(one.population, other.population);

function nearness(area: Area, other: Area): string[] {
  const sameSize = area.country === other.country && times(area, other) <= mostTimes;
  return [
    ...(area.region === other.region ? [`also in ${withArticle(area.region)}`] : []),
    ...(sameSize ? [`about as many residents, ${other.population.toLocaleString('en-GB')}`] : []),
  ];
}

/** "the North East", but "Wales". */
const withArticle = (region: string): string =>
  /^(North|South|East|West)\b/.test(region) ? `the ${region}` : region;

/** Most areas have a commissioner for the police alone, so that having one in common says nothing. */
function sameHolder(area: Area, { powers_holder: { type } }: Area): string[] {
  if (type !== area.powers_holder.type) return [];
  if (type === 'mayor') return ['a mayor holds the powers there too'];
  return type === 'pfcc' ? ['its commissioner too is for police, fire and crime'] : [];
}
