import type { SearchFilter } from '../domain/search-filters.ts';
import { isEmpty, readAddress, writeAddress, type SearchState } from './address-state.ts';
import { byId } from './build-element.ts';
import { findPages, type SearchOutcome, type SearchParts } from './find-pages.ts';
import { loadParts } from './load-parts.ts';
import { resultList } from './result-list.ts';
import { statusWords } from './result-words.ts';
import { viewForm } from './search-form.ts';
import { searchHistory } from './search-history.ts';
import { searchNotes } from './search-notes.ts';

/** Joins the form, the address and the results. Nothing of the index is loaded before it is wanted. */

/** Milliseconds after the last key before a search begins: a fast typist's searches do not pile up. */
const typingPause = 30;
/** Milliseconds before the page says that it is searching. */
const patience = 400;

const form = byId<HTMLFormElement>('search-form');
const words = byId<HTMLInputElement>('search-words');
const status = byId('search-status');
const notes = byId('search-notes');
const start = byId('search-start');
const view = viewForm(form, words, byId('filters-chosen'));
const results = resultList(byId('search-list'), byId<HTMLTemplateElement>('result-marks'));
const siteTitle = document.title;

let parts: Promise<SearchParts> | undefined;
const wanted = (): Promise<SearchParts> => (parts ??= loadParts(view.offered));

const stateOfAddress = (): SearchState =>
  readAddress(location.search, (filter: SearchFilter, value) => view.offered[filter].includes(value));
const history = searchHistory(() => {
  const state = stateOfAddress();
  view.show(state);
  void run(state);
});

let runs = 0;
let typing: ReturnType<typeof setTimeout> | undefined;

/** Searches and shows what was found; a search begun later takes its place. */
async function run(state: SearchState): Promise<void> {
  const number = ++runs;
  const isWanted = (): boolean => number === runs;
  clearTimeout(typing);
  document.title = state.q === '' ? siteTitle : `“${state.q}” · ${siteTitle}`;
  if (isEmpty(state)) {
    showNothing('');
    // The counts may be those of an earlier search.
    if (parts === undefined) return;
    const counts = await (await findPages(state, await parts)).counts();
    if (isWanted()) view.showCounts(counts);
    return;
  }
  const slow = setTimeout(() => {
    if (isWanted()) status.textContent = 'Searching …';
  }, patience);
  try {
    const outcome = await findPages(state, await wanted());
    clearTimeout(slow);
    if (isWanted()) await show(state, outcome, isWanted);
  } catch (error) {
    clearTimeout(slow);
    parts = undefined;
    if (isWanted()) showNothing('Search could not be loaded. You can try again, or look around.');
    throw error;
  }
}

async function show(state: SearchState, outcome: SearchOutcome, isWanted: () => boolean): Promise<void> {
  const count = outcome.whole.length + outcome.partial.length;
  if (count === 0) showNothing('');
  const shown = results.show(outcome, isWanted);
  status.textContent = statusWords(state.q, outcome);
  notes.replaceChildren(...searchNotes(state, outcome));
  start.hidden = count > 0;
  await shown;
  const counts = await outcome.counts();
  if (isWanted()) view.showCounts(counts);
}

function showNothing(words: string): void {
  results.clear();
  notes.replaceChildren();
  status.textContent = words;
  start.hidden = false;
}

// A search that follows says so if this fails.
form.addEventListener('focusin', () => wanted().catch(() => undefined), { once: true });
words.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    const state = view.read();
    history.follow(writeAddress(state));
    void run(state);
  }, typingPause);
});
form.addEventListener('change', ({ target }) => {
  if (target === words) return;
  const state = view.read();
  history.step(writeAddress(state));
  void run(state);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  // The keyboard on the screen gives way to the results.
  if (matchMedia('(pointer: coarse)').matches) words.blur();
  const state = view.read();
  history.send(writeAddress(state));
  void run(state);
});

view.show(stateOfAddress());
void run(stateOfAddress());
