import { chosenCount, noFilters, writeAddress, type SearchState } from './address-state.ts';
import { alsoNames } from './also-names.ts';
import type { AreaAsked } from './areas-asked.ts';
import { element } from '../picking/build-element.ts';
import type { SearchOutcome } from './find-pages.ts';
import { askedWords, asTyped } from './result-words.ts';
import { typedWords } from './typed-words.ts';

/**
 * What a reader may want to know or do next: take back a correction, see what else was looked for,
 * look in places like this one, drop the filters, ask for less.
 */
export function searchNotes(
  state: SearchState,
  outcome: SearchOutcome,
  areas: readonly AreaAsked[],
): HTMLElement[] {
  return [
    ...corrected(state, outcome),
    ...alsoSearched(state, outcome),
    ...unfiltered(state),
    ...fewerWords(state, outcome),
    ...areas.map(placesLike),
  ];
}

const to = (label: string, next: SearchState): HTMLElement =>
  element('a', { href: writeAddress(next) }, label);

function corrected(state: SearchState, { corrections }: SearchOutcome): HTMLElement[] {
  const { q } = state;
  if (corrections.length === 0) return [];
  const used = element('b', {}, askedWords(q, corrections));
  const verbatim = to(`Search instead for “${q}”`, { ...state, q: asTyped(q, corrections) });
  return [element('p', {}, 'Showing results for ', used, '. ', verbatim, '.')];
}

/** Each other name leads to a search for it alone. */
function alsoSearched(state: SearchState, { also }: SearchOutcome): HTMLElement[] {
  const names = alsoNames(state.q, also);
  if (names.length === 0) return [];
  return [element('p', {}, 'Also searched for ', ...listed(names.map((q) => to(q, { ...state, q }))), '.')];
}

function unfiltered(state: SearchState): HTMLElement[] {
  if (chosenCount(state) === 0) return [];
  const label = state.q === '' ? 'Clear all filters' : 'Search without filters';
  return [element('p', {}, to(label, { ...state, filters: noFilters }))];
}

function fewerWords(state: SearchState, { whole, partial, nowhere }: SearchOutcome): HTMLElement[] {
  const { q } = state;
  if (q === '' || whole.length + partial.length > 0) return [];
  const words = typedWords(q).map(({ text }) => text);
  const fewer = words.filter((word) => !nowhere.includes(word));
  if (words.length > 1 && fewer.length > 0) {
    const links = fewer.map((word) => to(word, { ...state, q: word }));
    return [element('p', {}, 'Try fewer words: ', ...listed(links), '.')];
  }
  if (chosenCount(state) > 0) return [];
  return [element('p', {}, 'Try another word for the same thing, or only the start of the word.')];
}

/** Folded: the names say enough to choose whether to look at the reasons. */
function placesLike({ area: { names, like }, elsewhere }: AreaAsked): HTMLElement {
  const places = like.map(({ id, name, reasons, count }) =>
    element(
      'li',
      {},
      to(name, elsewhere(id)),
      ` (${count} case ${count === 1 ? 'study' : 'studies'}): ${reasons.join('; ')}.`,
    ),
  );
  const summary = `Places like ${names[0]}: ${like.map(({ name }) => name).join(', ')}`;
  return element(
    'details',
    {},
    element('summary', {}, summary),
    element('ul', { class: 'places' }, ...places),
  );
}

const listed = (links: readonly HTMLElement[]): (HTMLElement | string)[] =>
  links.flatMap((link, at) => (at === 0 ? [link] : [', ', link]));
