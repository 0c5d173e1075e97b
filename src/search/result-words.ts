import { searchSorts } from '../domain/search-sorts.ts';
import type { SearchState } from './address-state.ts';
import type { SearchOutcome } from './find-pages.ts';

type Found = Pick<SearchOutcome, 'whole' | 'partial' | 'corrections' | 'nowhere'>;

/** What was looked for in the words of the reader, with misspelt ones put right. */
export function askedWords(q: string, corrections: Found['corrections']): string {
  return corrections.reduce((text, { typed, used }) => replaceWord(text, typed, used), q);
}

/** The query with misspelt words between quotation marks: these are never corrected. */
export function asTyped(q: string, corrections: Found['corrections']): string {
  return corrections.reduce((text, { typed }) => replaceWord(text, typed, `"${typed}"`), q);
}

const replaceWord = (text: string, word: string, by: string): string =>
  text.replace(new RegExp(word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'iu'), () => by);

/** One line on what was found, and in which order where it is not the usual one. */
export function statusWords(
  { q, sort }: Pick<SearchState, 'q' | 'sort'>,
  { whole, partial, corrections, nowhere }: Found,
): string {
  const said = searchSorts.find(({ name }) => name === sort)?.said ?? '';
  const order = said === '' ? '' : `, ${said}`;
  const asked = q === '' ? '' : ` for “${askedWords(q, corrections)}”`;
  const missing = nowhere.length === 0 ? '' : ` No page has ${quoted(nowhere)}.`;
  if (whole.length + partial.length === 0) return `No results${asked}.${missing}`;
  if (partial.length === 0) return `${results(whole.length)}${asked}${order}.${missing}`;
  return whole.length === 0
    ? `No page has all of these words; ${count(partial.length)} ${partial.length === 1 ? 'has' : 'have'} some${order}.${missing}`
    : `${results(whole.length)}${asked}, then ${count(partial.length)} with some of the words${order}.${missing}`;
}

/** Words in quotation marks, joined as in a sentence. */
export const quoted = (words: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words.map((word) => `“${word}”`));

const results = (number: number): string => (number === 1 ? '1 result' : `${count(number)} results`);
const count = (number: number): string => number.toLocaleString('en-GB');
