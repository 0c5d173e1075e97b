import { chosenCount, noFilters, writeAddress, type SearchState } from './address-state.ts';
import { element } from './build-element.ts';
import type { SearchOutcome } from './find-pages.ts';
import { askedWords, asTyped } from './result-words.ts';
import { typedWords } from './typed-words.ts';

/** What a reader may want to do next: take back a correction, drop the filters, ask for less. */
export function searchNotes(
  state: SearchState,
  { whole, partial, corrections, nowhere }: SearchOutcome,
): HTMLElement[] {
  const { q } = state;
  const isEmpty = whole.length + partial.length === 0;
  const to = (label: string, next: SearchState): HTMLElement =>
    element('a', { href: writeAddress(next) }, label);
  const notes: HTMLElement[] = [];
  if (corrections.length > 0) {
    const verbatim = to(`Search instead for “${q}”`, { ...state, q: asTyped(q, corrections) });
    notes.push(
      element(
        'p',
        {},
        'Showing results for ',
        element('b', {}, askedWords(q, corrections)),
        '. ',
        verbatim,
        '.',
      ),
    );
  }
  if (chosenCount(state) > 0) {
    notes.push(
      element(
        'p',
        {},
        to(q === '' ? 'Clear all filters' : 'Search without filters', { q, filters: noFilters }),
      ),
    );
  }
  if (!isEmpty || q === '') return notes;
  const words = typedWords(q).map(({ text }) => text);
  const fewer = words.filter((word) => !nowhere.includes(word));
  if (words.length > 1 && fewer.length > 0) {
    const links = fewer.flatMap((word, index) => [index > 0 ? ', ' : ' ', to(word, { ...state, q: word })]);
    notes.push(element('p', {}, 'Try fewer words:', ...links, '.'));
  } else if (chosenCount(state) === 0) {
    notes.push(element('p', {}, 'Try another word for the same thing, or only the start of the word.'));
  }
  return notes;
}
