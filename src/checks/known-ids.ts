import type { TermListName } from '../schema/term.ts';

/** The ids of one sort. Where a file could not be read every id counts as known. */
export interface IdSet {
  has(id: string): boolean;
  all: readonly string[];
}

/** Every id of the library, also of what the schemas reject. */
export interface KnownIds {
  sources: IdSet;
  areas: IdSet;
  organisations: IdSet;
  evaluations: IdSet;
  caseStudies: IdSet;
  contexts: IdSet;
  terms(list: TermListName): IdSet;
  /** The ids of the facts of `durham-checkpoint`, of `kind:naloxone` or of `context:spotlight-2018`. */
  facts(home: string): IdSet | undefined;
  /** The ids of all that has facts. */
  homes: readonly string[];
}

/** A set of ids; `isOpen` where some of them could not be read. */
export function idSet(ids: Iterable<string>, isOpen = false): IdSet {
  const all = [...new Set(ids)];
  const set = new Set(all);
  return { has: (id) => isOpen || set.has(id), all };
}

/** The texts under a key in a list of things, whatever else is wrong with the list. */
export function idsIn(data: unknown, list: string, key = 'id'): string[] {
  const items = propertyOf(data, list);
  if (!Array.isArray(items)) return [];
  return items.map((item) => propertyOf(item, key)).filter((id) => typeof id === 'string');
}

/** A property of anything; undefined where it has none. */
export function propertyOf(thing: unknown, key: PropertyKey): unknown {
  return typeof thing === 'object' && thing !== null
    ? (thing as Record<PropertyKey, unknown>)[key]
    : undefined;
}
