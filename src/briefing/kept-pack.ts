import { keepPicked, readPicked } from '../picking/picked.ts';
import { cleanPack, type Pack } from './pack.ts';
import { readPackFile, writePackFile } from './pack-file.ts';

const key = 'briefing';

/** The reader's own pack: what is ticked, with the texts that this browser has kept. */
export function readKept(): ReturnType<typeof cleanPack> {
  const texts = readPackFile(stored())?.pack;
  return cleanPack({
    title: texts?.title ?? '',
    question: texts?.question ?? '',
    note: texts?.note ?? '',
    items: readPicked(),
    notes: texts?.notes ?? [],
  });
}

/** Keeps the pack in this browser: its items as what is ticked, its texts beside them. */
export function keep(pack: Pack): void {
  try {
    localStorage.setItem(key, writePackFile(pack));
  } catch {
    // Storage is off or full: the texts then last as long as the page.
  }
  // Every box on the site hears of what is picked, so only what changed is told.
  if (pack.items.join() !== readPicked().join()) keepPicked(pack.items);
}

function stored(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
