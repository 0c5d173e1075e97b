import { element } from './build-element.ts';
import { type Item, keepPicked, onPicked, readPicked } from './picked.ts';

/** Adds a box to each fact on the page that takes it into the reader’s briefing pack. */

/** Where facts stand, and how citations name what stands there. */
const homes: Readonly<Record<string, string>> = { 'case-studies': '', kinds: 'kind:', context: 'context:' };

/** The item that the permalink of a fact stands for; none where the address is of something else. */
function itemAt(address: string): Item | undefined {
  const [, folder = '', id = '', fact = ''] = /\/([a-z-]+)\/([^/]+)\/#fact-(.+)$/.exec(address) ?? [];
  const home = homes[folder];
  return home === undefined ? undefined : `${home}${id}/${fact}`;
}

const boxes = [...document.querySelectorAll<HTMLElement>('.facts > li > .from')].flatMap((from) => {
  const fact = from.parentElement;
  // A fact kept on another page links to it there; one without a link has its own anchor.
  const link = from.querySelector<HTMLAnchorElement>('a[href*="#fact-"]');
  const item = itemAt(link?.href ?? new URL(`#${fact?.id}`, location.href).href);
  if (item === undefined) return [];
  const about = `Add to briefing: ${fact?.querySelector('p')?.textContent}`;
  const box = element('input', { type: 'checkbox', 'aria-label': about });
  box.addEventListener('change', () => {
    const others = readPicked().filter((picked) => picked !== item);
    keepPicked(box.checked ? [...others, item] : others);
  });
  from.append(element('label', { class: 'no-print' }, box, ' Add to briefing'));
  return [{ box, item }];
});

function show(items: readonly Item[]): void {
  for (const { box, item } of boxes) box.checked = items.includes(item);
}

onPicked(show);
show(readPicked());
