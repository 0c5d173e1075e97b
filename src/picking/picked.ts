/**
 * What the reader has ticked, kept in this browser and sent nowhere. An item is written as citations
 * write it: `durham-checkpoint` is a case study, `durham-checkpoint/rct-effect`, `kind:naloxone/deaths`
 * and `context:spotlight-2018/reach` are facts.
 */
export type Item = string;

const key = 'picked';
const changed = 'picked-changed';

/** The items in the order in which they were ticked; none where the browser keeps nothing. */
export function readPicked(): Item[] {
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
  } catch {
    // Storage is off or full: what is ticked then lasts as long as the page.
  }
  dispatchEvent(new CustomEvent(changed, { detail: items }));
}

/** Calls back at every change, made here or in another tab. */
export function onPicked(callback: (items: readonly Item[]) => void): void {
  addEventListener(changed, (event) => callback((event as CustomEvent<readonly Item[]>).detail));
  addEventListener('storage', (event) => {
    if (event.key === key) callback(readPicked());
  });
}
