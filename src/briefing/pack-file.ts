import { cleanPack, type Pack } from './pack.ts';

/** What a pack file says of itself, so that another file is not taken for one. */
const sort = 'briefing-pack';

/** A pack as a file that this page opens again. */
export function writePackFile({ title, question, note, items, notes }: Pack): string {
  return JSON.stringify({ sort, title, question, note, items, notes: [...notes] }, null, 2);
}

/** The pack in such a file, cleaned as one from an address is; undefined where the file holds none. */
export function readPackFile(text: string): ReturnType<typeof cleanPack> | undefined {
  const read = parsed(text);
  if (read['sort'] !== sort) return undefined;
  return cleanPack({
    title: words(read['title']),
    question: words(read['question']),
    note: words(read['note']),
    items: list(read['items']).filter((item) => typeof item === 'string'),
    notes: list(read['notes']).map((pair) => [words(list(pair)[0]), words(list(pair)[1])] as const),
  });
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
