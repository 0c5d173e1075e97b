import { caseStudyFile, contextFile, kindFile } from '../domain/paths.ts';
import type { PublishedCaseStudy } from '../domain/published-case-study.ts';
import type { PublishedContext } from '../domain/published-context.ts';
import type { PublishedKind } from '../domain/published-kind.ts';

/** A page that has facts, as the site publishes it beside the page. */
export type PublishedHome =
  | { sort: 'case-study'; home: string; record: PublishedCaseStudy }
  | { sort: 'kind'; home: string; record: PublishedKind }
  | { sort: 'context'; home: string; record: PublishedContext };

/** Why there is no such file to read: the site has none, or it could not be reached. */
export type Absence = 'unknown' | 'unreachable';

/**
 * Fetches what is published of a home.
 * @param home as citations name it; well-formed, so that nothing else is asked for
 */
export async function fetchHome(home: string): Promise<PublishedHome | Absence> {
  const [sort, id] = home.includes(':') ? home.split(':') : ['case-study', home];
  if (id === undefined) return 'unknown';
  if (sort === 'kind') return fetched(kindFile(id), (record: PublishedKind) => ({ sort, home, record }));
  if (sort === 'context') {
    return fetched(contextFile(id), (record: PublishedContext) => ({ sort, home, record }));
  }
  return fetched(caseStudyFile(id, 'json'), (record: PublishedCaseStudy) => ({
    sort: 'case-study',
    home,
    record,
  }));
}

async function fetched<R>(
  address: string,
  take: (record: R) => PublishedHome,
): Promise<PublishedHome | Absence> {
  try {
    const response = await fetch(address);
    if (response.status === 404) return 'unknown';
    return response.ok ? take((await response.json()) as R) : 'unreachable';
  } catch {
    return 'unreachable';
  }
}
