import type { SearchFilter } from '../domain/search-filters.ts';
import { isEmpty, readAddress, writeAddress, type SearchState, usualSort } from './address-state.ts';
import { areasAsked } from './areas-asked.ts';
import { byId } from './page-element.ts';
import { belowResult } from './below-result.ts';
import { findPages, type SearchOutcome } from './find-pages.ts';
import { firstPages } from './first-pages.ts';
import { loadLists, loadParts, loadThings, type PageParts, type SearchLists } from './load-parts.ts';
import { nearestNote } from './nearest-note.ts';
import { resultList } from './result-list.ts';
import { askedWords, statusWords } from './result-words.ts';
import { viewForm } from './search-form.ts';
import { searchHistory } from './search-history.ts';
import { searchNotes } from './search-notes.ts';
import { sortResults } from './sort-results.ts';

/** Joins the form, the address and the results. Nothing of the index is loaded before it is wanted. */

/** Milliseconds after the last key before a search begins: a fast typist's searches do not pile up. */
const typingPause = 30;
/** Milliseconds before the page says that it is searching. */
const patience = 400;
/** Milliseconds before the lists answer first. On most lines the index is there by then, and its answer is the better one. */
const headStart = 500;

const form = byId<HTMLFormElement>('search-form');
const words = byId<HTMLInputElement>('search-words');
const status = byId('search-status');
const notes = byId('search-notes');
const start = byId('search-start');
const view = viewForm(form, words, byId('search-sort'), byId('filters-chosen'));
const results = resultList(byId('search-list'), byId<HTMLTemplateElement>('result-marks'), (page) =>
  belowResult(page, view.read().sort === 'newest'),
);
const siteTitle = document.title;

let lists: Promise<SearchLists> | undefined;
let parts: Promise<PageParts> | undefined;
let isLoaded = false;
/** The lists come first and alone: on a slow line they give a first answer before the index could. */
const wanted = (): Promise<PageParts> =>
  (parts ??= (lists ??= loadLists())
    .then((known) => loadParts(view.offered, known))
    .then((loaded) => {
      isLoaded = true;
      return loaded;
    }));

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
    const loading = wanted();
    if (!isLoaded && state.sort === usualSort) {
      await Promise.race([loading, new Promise((resolve) => setTimeout(resolve, headStart))]);
      await showFirst(state, isWanted);
    }
    const loaded = await loading;
    const found = await findPages(state, loaded);
    const outcome = await sortResults(found, state.sort, loaded.index);
    clearTimeout(slow);
    if (isWanted()) await show(state, outcome, loaded, isWanted);
  } catch (error) {
    clearTimeout(slow);
    parts = undefined;
    if (isWanted()) showNothing('Search could not be loaded. You can try again, or look around.');
    throw error;
  }
}

/** Shows the pages that are called what is asked, while the index that knows their text is on its way. */
async function showFirst(state: SearchState, isWanted: () => boolean): Promise<void> {
  const known = await lists;
  if (known === undefined || isLoaded || !isWanted()) return;
  const whole = firstPages(state, known);
  if (whole.length === 0) return;
  start.hidden = true;
  status.textContent = 'First, pages that are called so. Still searching …';
  await results.show({ whole, partial: [] }, isWanted);
}

async function show(
  state: SearchState,
  outcome: SearchOutcome,
  { areas }: PageParts,
  isWanted: () => boolean,
): Promise<void> {
  const asked = askedWords(state.q, outcome.corrections);
  const count = outcome.whole.length + outcome.partial.length;
  if (count === 0) showNothing('');
  const shown = results.show(outcome, isWanted);
  status.textContent = statusWords(state, outcome);
  notes.replaceChildren(...searchNotes(state, outcome, areasAsked({ ...state, q: asked }, areas)));
  start.hidden = count > 0;
  await shown;
  if (count === 0) {
    const near = nearestNote(await loadThings(), asked);
    if (isWanted()) notes.append(...near);
  }
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
