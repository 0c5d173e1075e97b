import { comparePath } from './paths.ts';

/** How many case studies can stand side by side. */
export const fewestCompared = 2;
export const mostCompared = 4;

/** What the compare page shows. The address of the page holds all of it. */
export interface CompareState {
  /** Case studies by id, in the order of their columns. */
  ids: readonly string[];
  /** Whether rows in which all say the same are left out. */
  onlyDifferences: boolean;
}

/** The state, and what of the address could not be shown. */
export interface CompareAddress extends CompareState {
  /** What the address names that is no case study. */
  unknown: readonly string[];
  /** Case studies beyond the most that fit. */
  leftOut: readonly string[];
}

/** Nobody mistypes more than this; what comes after it in an address is passed over. */
const mostNamed = 60;

/**
 * Reads the state from the query part of an address. An id that stands twice counts once.
 * @param isKnown whether there is a case study with this id
 */
export function readCompareAddress(query: string, isKnown: (id: string) => boolean): CompareAddress {
  const parameters = new URLSearchParams(query);
  const named = parameters
    .getAll('ids')
    .flatMap((ids) => ids.split(','))
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const all = [...new Set(named)].slice(0, mostNamed);
  const known = all.filter(isKnown);
  return {
    ids: known.slice(0, mostCompared),
    onlyDifferences: parameters.get('only') === 'differences',
    unknown: all.filter((id) => !isKnown(id)),
    leftOut: known.slice(mostCompared),
  };
}

/** The address of a state: the same state always has the same one. */
export function writeCompareAddress({ ids, onlyDifferences }: CompareState): string {
  const path = comparePath(ids);
  if (!onlyDifferences) return path;
  return `${path}${ids.length === 0 ? '?' : '&'}only=differences`;
}

/** The case studies among picked items: facts are written with a slash, kinds and context with a colon. */
export const caseStudiesPicked = (items: readonly string[]): string[] =>
  items.filter((item) => !/[/:]/.test(item));

/** Why these picked items cannot be compared, as advice; undefined where they can. */
export function compareAdvice(items: readonly string[]): string | undefined {
  const { length } = caseStudiesPicked(items);
  if (length < fewestCompared) return 'To compare, pick two to four case studies.';
  return length > mostCompared ? 'To compare, keep four case studies at most.' : undefined;
}
