import type { Item } from '../picking/picked.ts';
import { inGroups, itemsOf, readItem } from './pack.ts';

/** One place up or down. */
export type Step = -1 | 1;

/** The items with everything of one home moved past its neighbour; the same where there is none. */
export function moveHome(items: readonly Item[], home: string, step: Step): Item[] {
  const groups = inGroups(items);
  return swap(
    groups,
    groups.findIndex((group) => group.home === home),
    step,
  ).flatMap(itemsOf);
}

/** The items with one fact moved past its neighbour of the same home; the same where there is none. */
export function moveFact(items: readonly Item[], item: Item, step: Step): Item[] {
  const home = readItem(item)?.home;
  return inGroups(items).flatMap((group) =>
    itemsOf(
      group.home === home ? { ...group, facts: swap(group.facts, group.facts.indexOf(item), step) } : group,
    ),
  );
}

function swap<T>(all: readonly T[], at: number, step: Step): T[] {
  const [here, there] = [all[at], all[at + step]];
  if (here === undefined || there === undefined) return [...all];
  return all.with(at, there).with(at + step, here);
}
