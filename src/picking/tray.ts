import { caseStudiesPicked, compareAdvice } from '../domain/compare-address.ts';
import { comparePath, paths } from '../domain/paths.ts';
import { element } from './build-element.ts';
import { itemTitle } from './item-titles.ts';
import { type Item, keepPicked, onPicked, readPicked } from './picked.ts';
import style from './tray.css?url&no-inline';

/** The bar at the foot of a page that says what is picked and what can be done with it. */

const status = element('p', { role: 'status', class: 'sr-only' });
const summary = element('summary', {});
const list = element('ul', {});
const details = element('details', {}, summary, list);
const compare = element('span', {});
const briefing = element('a', { href: paths.briefing }, 'Briefing pack');
const clear = element('button', { type: 'button', class: 'button-link' }, 'Clear');
const bar = element('div', { class: 'wrap' }, details, compare, briefing, clear);
const tray = element('aside', { 'aria-label': 'Picked', class: 'tray no-print' }, bar, status);

let shown: readonly Item[] = [];

/** @param isNew whether the reader has just changed it, so that it is to be announced */
function show(items: readonly Item[], isNew: boolean): void {
  shown = items;
  bar.hidden = items.length === 0;
  summary.textContent = `${items.length} picked`;
  const advice = compareAdvice(items);
  compare.replaceChildren(advice ?? element('a', { href: comparePath(caseStudiesPicked(items)) }, 'Compare'));
  if (details.open) void fillList();
  // A live region speaks of what changes in it, not of what it is born with.
  if (isNew) setTimeout(() => (status.textContent = announcement()), 100);
}

const announcement = (): string =>
  shown.length === 0 ? 'Nothing is picked.' : `${shown.length} picked, listed at the end of the page.`;

/** Once its style has come, so that it never stands in the page as bare text. */
function place(): void {
  const link = element('link', { rel: 'stylesheet', href: style });
  link.addEventListener('load', () => new ResizeObserver(leaveRoom).observe(tray));
  document.head.append(link);
  tray.append(status);
  document.body.append(tray);
}

/** What gets the focus is scrolled clear of the bar. */
function leaveRoom(): void {
  const covers = getComputedStyle(tray).position === 'sticky' ? tray.offsetHeight : 0;
  document.documentElement.style.scrollPaddingBottom = `${covers + 8}px`;
}

async function fillList(): Promise<void> {
  const items = shown;
  const titles = await Promise.all(items.map(itemTitle));
  if (items !== shown) return;
  list.replaceChildren(
    ...titles.map(({ title, path }, at) => {
      const remove = element('button', { type: 'button', class: 'button-link' }, 'Remove');
      remove.append(element('span', { class: 'sr-only' }, ` ${title}`));
      remove.addEventListener('click', () => removeAt(at));
      return element('li', {}, element('a', { href: path }, title), ' ', remove);
    }),
  );
}

/** The focus goes to what comes next in the list, so that a reader at the keyboard can go on. */
async function removeAt(at: number): Promise<void> {
  keepPicked(shown.filter((_, index) => index !== at));
  if (shown.length === 0) return leave();
  await fillList();
  const buttons = list.querySelectorAll('button');
  (buttons[at] ?? buttons[buttons.length - 1] ?? summary).focus();
}

/** The bar goes, and the focus that was in it goes to the page. */
function leave(): void {
  details.open = false;
  const main = document.querySelector('main');
  if (main === null) return;
  main.tabIndex = -1;
  main.focus({ preventScroll: true });
}

details.addEventListener('toggle', () => {
  if (details.open) void fillList();
});
clear.addEventListener('click', () => {
  keepPicked([]);
  leave();
});

place();
onPicked((items) => show(items, true));
show(readPicked(), navigator.userActivation.hasBeenActive);
