/**
 * What the reader has ticked, kept in this browser and sent nowhere. An item is written as citations
 * write it: `durham-checkpoint` is a case study, `durham-checkpoint/rct-effect`, `kind:naloxone/deaths`
 * and `context:spotlight-2018/reach` are facts.
 */
export type Item = string;

const key = 'picked';
const changed = 'picked-changed';

/** What the browser refused to keep: it then lasts as long as the page. */
let unkept: readonly Item[] | undefined;

/** The items in the order in which they were ticked. */
export function readPicked(): Item[] {
  if (unkept !== undefined) return [...unkept];
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? [...new Set(kept.filter((item) => typeof item === 'string'))] : [];
  } catch {
    return [];
  }
}

/** Keeps the items and tells the page. Where the browser refuses to keep them, the page is told all the same. */
export function keepPicked(items: readonly Item[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(items));
    unkept = undefined;
  } catch {
    unkept = items;
  }
  dispatchEvent(new CustomEvent(changed, { detail: items }));
}

/** Calls back at every change, made here, in another tab, or on another page before the reader came back to this one. */
export function onPicked(callback: (items: readonly Item[]) => void): void {
  addEventListener(changed, (event) => callback((event as CustomEvent<readonly Item[]>).detail));
  addEventListener('storage', (event) => {
    if (event.key === key) callback(readPicked());
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) callback(readPicked());
  });
}
