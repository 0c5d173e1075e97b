import { paths } from '../domain/paths.ts';
import { cleanPack, type Pack } from './pack.ts';

/** Some programs cut longer addresses off; a pack that needs one is shared as a file. */
export const longestAddress = 8000;

/** Between an item and its note; no item holds it. */
const mark = '~';

/**
 * The address of a pack, from its first slash. The same pack always has the same one. Items stand as they
 * are written everywhere, with commas between; each note names its item, so that taking an item out by
 * hand never hangs a note on another:
 * `/briefing/?items=durham-checkpoint,kind:naloxone/deaths&title=…&notes=kind:naloxone/deaths~…`
 */
export function writeAddress(pack: Pack): string {
  const text = (name: 'title' | 'question' | 'note') =>
    pack[name] === '' ? [] : [`${name}=${escaped(pack[name])}`];
  const notes = pack.items.flatMap((item) => {
    const note = pack.notes.get(item);
    return note === undefined ? [] : [`notes=${item}${mark}${escaped(note)}`];
  });
  const items = pack.items.length === 0 ? [] : [`items=${pack.items.join(',')}`];
  const query = [...items, ...text('title'), ...text('question'), ...text('note'), ...notes].join('&');
  return query === '' ? paths.briefing : `${paths.briefing}?${query}`;
}

/**
 * The pack that the query part of an address holds, cleaned, and the items in it that are not written as
 * items; undefined where it names no items.
 */
export function readAddress(query: string): ReturnType<typeof cleanPack> | undefined {
  const parameters = new URLSearchParams(query);
  const items = parameters.getAll('items').flatMap((list) => list.split(','));
  if (items.every((item) => item.trim() === '')) return undefined;
  return cleanPack({
    title: parameters.get('title') ?? '',
    question: parameters.get('question') ?? '',
    note: parameters.get('note') ?? '',
    items,
    notes: parameters.getAll('notes').map((note) => {
      const [item = '', ...rest] = note.split(mark);
      return [item, rest.join(mark)] as const;
    }),
  });
}

const escaped = (text: string): string => new URLSearchParams({ '': text }).toString().slice(1);
