import type { Library } from '../domain/library.ts';
import { placesLike } from '../domain/similar-areas.ts';

/** An area as the search page knows it: what it is called, and the places like it that have case studies. */
export interface AreaWithLike {
  id: string;
  /** Its own name, then its other names and its councils. */
  names: readonly [string, ...string[]];
  like: readonly { id: string; name: string; reasons: readonly string[]; count: number }[];
}

/** The areas that have places like them. */
export function areasWithLike(library: Pick<Library, 'areas' | 'caseStudies'>): AreaWithLike[] {
  return library.areas
    .map((area) => ({
      id: area.id,
      names: [area.name, ...area.also, ...area.local_authorities] as const,
      like: placesLike(area, library).map(({ area: { id, name }, reasons, caseStudies }) => ({
        id,
        name,
        reasons,
        count: caseStudies.length,
      })),
    }))
    .filter(({ like }) => like.length > 0);
}
