import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { idsIn, propertyOf } from '../known-ids.ts';
import type { Rule } from '../rule.ts';
import type { YamlDocument } from '../yaml-document.ts';

/** The lists whose things have ids, by the word for one of them. */
const lists: Readonly<Record<string, string>> = {
  facts: 'fact',
  amounts: 'amount',
  disputes: 'dispute',
  effects: 'effect',
  areas: 'area',
  organisations: 'organisation',
  terms: 'term',
};

export const everyIdStandsOnce: Rule = {
  name: 'every id stands once',
  why: 'An id is an address for ever: if two things have it, a link leads to the wrong one.',
  check: (content: Content) =>
    content.documents.flatMap((document) => [
      ...repeatedKeys(document),
      ...Object.keys(lists).flatMap((list) => repeatedIds(document, list)),
    ]),
};

function repeatedKeys({ file, repeatedKeys: keys }: YamlDocument): Fault[] {
  return keys.map(({ line, key }) => ({
    file,
    line,
    found: `the key ${key} for the second time`,
    wanted: 'each key once; only the last would count',
    instead: 'take one of the two out',
  }));
}

function repeatedIds(document: YamlDocument, list: string): Fault[] {
  const items = propertyOf(document.data, list);
  if (!Array.isArray(items) || idsIn(document.data, list).length === 0) return [];
  const first = new Map<unknown, number>();
  return items.flatMap((item, at) => {
    const id = propertyOf(item, 'id');
    const before = first.get(id);
    if (typeof id !== 'string') return [];
    if (before === undefined) {
      first.set(id, at);
      return [];
    }
    return {
      file: document.file,
      line: document.lineOf([list, at, 'id']),
      found: `the ${lists[list]} ${id} for the second time`,
      wanted: `an id of its own for each ${lists[list]}`,
      instead: `another id, such as ${id}-2; line ${document.lineOf([list, before, 'id'])} has this one`,
    };
  });
}
