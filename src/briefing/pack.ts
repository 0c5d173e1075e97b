import type { Item } from '../picking/picked.ts';

/** A reader's briefing pack: what was chosen, in order, and what the reader wrote. */
export interface Pack {
  title: string;
  question: string;
  /** A note on the whole. */
  note: string;
  /** Well-formed and without repeats; whether each exists is known once the files are fetched. */
  items: readonly Item[];
  /** Notes on items, by item; none is empty. */
  notes: ReadonlyMap<Item, string>;
}

/** The most characters that each text may have. */
export const longest = { title: 150, question: 300, note: 2000 } as const;

/** What an item names: the home of a fact, and the fact; a case study as a whole has no fact. */
export interface NamedItem {
  /** As citations name it: `durham-checkpoint`, `kind:naloxone`, `context:spotlight-2018`. */
  home: string;
  fact?: string;
}

const name = '[a-z0-9]+(?:-[a-z0-9]+)*';
const wholeOrFact = new RegExp(`^(?<home>${name})(?:/(?<fact>${name}))?$`);
const factElsewhere = new RegExp(`^(?<home>(?:kind|context):${name})/(?<fact>${name})$`);

/** Reads an item; undefined where it is not written as one, so that no other address is ever fetched. */
export function readItem(item: string): NamedItem | undefined {
  const { home, fact } = (wholeOrFact.exec(item) ?? factElsewhere.exec(item))?.groups ?? {};
  if (home === undefined) return undefined;
  return fact === undefined ? { home } : { home, fact };
}

/** Characters that Word files may not hold, and those that turn the direction of text. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Text from a field, an address or a file as a pack holds it. */
export function cleanText(text: string, most: number): string {
  const lines = text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(unprintable, '');
  return lines.trim().slice(0, most).toWellFormed().trim();
}

/** The same for text of one line. */
export const cleanLine = (text: string, most: number): string =>
  cleanText(text.replaceAll(unprintable, '').replaceAll(/\s+/g, ' '), most);

/** The parts of a pack before they are cleaned, as an address or a file gives them. */
export interface RawPack {
  title: string;
  question: string;
  note: string;
  items: readonly string[];
  notes: Iterable<readonly [item: string, note: string]>;
}

/** A pack from parts that nobody has looked at, and the items that are not written as items. */
export function cleanPack(raw: RawPack): { pack: Pack; malformed: readonly string[] } {
  const named = [...new Set(raw.items.map((item) => item.trim()).filter((item) => item !== ''))];
  const items = inGroups(named.filter((item) => readItem(item) !== undefined)).flatMap(itemsOf);
  const notes = [...raw.notes]
    .map(([item, note]) => [item, cleanText(note, longest.note)] as const)
    .filter(([item, note]) => note !== '' && items.includes(item));
  return {
    pack: {
      title: cleanLine(raw.title, longest.title),
      question: cleanLine(raw.question, longest.question),
      note: cleanText(raw.note, longest.note),
      items,
      notes: new Map(notes),
    },
    malformed: named
      .filter((item) => readItem(item) === undefined)
      .map((item) => cleanLine(item, longest.title)),
  };
}

/** What was chosen of one home, as the pack shows it together. */
export interface Group {
  home: string;
  /** Whether the case study as a whole was chosen. */
  whole: boolean;
  /** The facts chosen, as items. */
  facts: readonly Item[];
}

/** The items by home, homes in the order of their first item. */
export function inGroups(items: readonly Item[]): Group[] {
  const named = items.flatMap((item) => {
    const read = readItem(item);
    return read === undefined ? [] : [{ item, ...read }];
  });
  return [...Map.groupBy(named, ({ home }) => home)].map(([home, own]) => ({
    home,
    whole: own.some(({ fact }) => fact === undefined),
    facts: own.filter(({ fact }) => fact !== undefined).map(({ item }) => item),
  }));
}

/** The items of a group in the order of the pack: the case study, then its facts. */
export const itemsOf = ({ home, whole, facts }: Group): Item[] => [...(whole ? [home] : []), ...facts];
