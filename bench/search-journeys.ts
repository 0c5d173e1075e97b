import type { Page } from 'playwright-core';
import type { SearchMarks } from './watch-results.ts';

/** One way to a first result. */
export interface Journey {
  name: string;
  whose: 'ours' | 'peer';
  marks: SearchMarks;
  /** The page the reader is on, given one that both sites have. */
  from(page: string): string;
  /** What is on the page once search can begin. */
  ready: string;
  /** Begins the search: what starts the clock is in here. */
  begin(page: Page): Promise<void>;
  /** Sends the query, once it is typed, where typing does not. */
  send(page: Page): Promise<void>;
}

const header = '#site-search';
const box = '#search-words';
const firstResult = 'ol[data-results] > li';
const searchButton = 'site-search button[data-open-modal]';
const dialogField = 'site-search dialog input';

/** From a page that is read: into the box in the header, type, Enter, and the search page opens. */
export const fromReading: Journey = {
  name: 'ours, from a page',
  whose: 'ours',
  marks: { start: { event: 'focusin', on: header }, field: header, firstResult },
  from: (page) => page,
  ready: header,
  begin: (page) => page.focus(header),
  send: (page) => page.press(header, 'Enter', { noWaitAfter: true }),
};

/** On the search page: into its box and type. */
export const onSearchPage: Journey = {
  name: 'ours, on the search page',
  whose: 'ours',
  marks: { start: { event: 'focusin', on: box }, field: box, firstResult },
  from: () => '/search/',
  ready: box,
  begin: (page) => page.focus(box),
  send: async () => undefined,
};

/** From a page that is read: open the dialog and type. */
export const inDialog: Journey = {
  name: 'Starlight, from a page',
  whose: 'peer',
  marks: {
    start: { event: 'click', on: searchButton },
    field: dialogField,
    firstResult: '.pagefind-ui__results > li',
  },
  from: (page) => page,
  // Starlight fetches the code of its dialog once the page is idle: it has that before the clock starts.
  ready: dialogField,
  begin: (page) => page.click(searchButton),
  send: async () => undefined,
};
