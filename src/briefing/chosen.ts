import type { PublishedFact } from '../domain/published-fact.ts';
import type { Item } from '../picking/picked.ts';
import { inGroups, type Pack, readItem } from './pack.ts';
import type { Absence, PublishedHome } from './published-home.ts';

/** What a pack holds of one home, found. */
export interface ChosenGroup {
  published: PublishedHome;
  /** Whether the case study as a whole was chosen. */
  whole: boolean;
  facts: readonly ChosenFact[];
}

export interface ChosenFact {
  item: Item;
  fact: PublishedFact;
}

/** The items of a pack: what was found of each home, and what was not. */
export interface Chosen {
  groups: readonly ChosenGroup[];
  /** Items that this edition of the site does not have. */
  unknown: readonly Item[];
  /** Items whose file could not be fetched. */
  unreachable: readonly Item[];
}

/** Looks up the items of a pack in what was fetched; a home that was not asked for counts as unreachable. */
export function findChosen(pack: Pack, homes: ReadonlyMap<string, PublishedHome | Absence>): Chosen {
  const groups: ChosenGroup[] = [];
  const absent: Record<Absence, Item[]> = { unknown: [], unreachable: [] };
  for (const { home, whole, facts } of inGroups(pack.items)) {
    const published = homes.get(home) ?? 'unreachable';
    if (typeof published === 'string') {
      absent[published].push(...(whole ? [home] : []), ...facts);
      continue;
    }
    const found: ChosenFact[] = [];
    for (const item of facts) {
      const fact = published.record.facts.find(({ id }) => id === readItem(item)?.fact);
      if (fact === undefined) absent.unknown.push(item);
      else found.push({ item, fact });
    }
    if (whole || found.length > 0) groups.push({ published, whole, facts: found });
  }
  return { groups, ...absent };
}
