import { element } from '../picking/build-element.ts';
import { bestPlaces, type ShownPlace } from './best-places.ts';
import { excerptParts, type ExcerptPart } from './excerpt.ts';
import type { SearchResult } from './find-pages.ts';
import { matchingNames } from './matching-names.ts';
import { quoted } from './result-words.ts';
import type { FoundPage } from './search-index.ts';

/** Draws one result: the page, where it is, how it was tested and what that found, and what matches where. */
export function resultItem(
  page: FoundPage,
  { asked, without }: Pick<SearchResult, 'asked' | 'without'>,
  marks: HTMLTemplateElement,
): HTMLLIElement {
  const { title = page.url, where, status } = page.meta;
  const standing = [where, status].filter((part) => part !== undefined).join(' · ');
  return element(
    'li',
    { class: 'card' },
    element('h2', {}, element('a', { href: page.url }, title)),
    ...(standing === '' ? [] : [element('p', { class: 'quiet' }, standing)]),
    ...brief(page.meta, marks),
    ...matches(page, asked),
    ...(without.length === 0 ? [] : [element('p', { class: 'quiet' }, `Without ${quoted(without)}.`)]),
  );
}

/** The three answers of the page's In brief in a few words: how it was tested, what it found, what it cost. */
function brief(meta: FoundPage['meta'], marks: HTMLTemplateElement): HTMLElement[] {
  const line = (mark: string, words: string): HTMLElement => {
    const picture = marks.content.querySelector(`[data-mark="${CSS.escape(mark)}"] > svg`);
    return element('li', {}, ...(picture === null ? [] : [picture.cloneNode(true)]), words);
  };
  const { level, tested, finding, found, cost } = meta;
  if (tested === undefined || found === undefined) return [];
  return [
    element(
      'ul',
      { class: 'card-brief' },
      line(`level-${level}`, tested),
      line(`finding-${finding}`, found),
      ...(cost === undefined ? [] : [element('li', {}, cost)]),
    ),
  ];
}

/** The places that match best; failing that what the page is about, and its names that match. */
function matches({ meta, places, opening }: FoundPage, asked: readonly string[]): HTMLElement[] {
  const best = bestPlaces(places, asked);
  if (best.length > 0) return [element('ul', { class: 'places' }, ...best.map(placeItem))];
  const names = ['names', 'places', 'who', 'terms'].flatMap((line) => matchingNames(meta[line] ?? '', asked));
  const filedUnder = element('mark', {}, names.slice(0, 3).join(', '));
  return [
    element('p', {}, ...(meta['summary'] === undefined ? marked(excerptParts(opening)) : [meta['summary']])),
    ...(names.length === 0 ? [] : [element('p', { class: 'quiet' }, 'Filed under ', filedUnder)]),
  ];
}

/** A section or a fact with a link to it; what stands before the first section has the page's own link. */
function placeItem({ title, url, parts }: ShownPlace): HTMLLIElement {
  const link = url.includes('#') ? [element('a', { href: url }, title), ' '] : [];
  return element('li', {}, ...link, ...marked(parts));
}

const marked = (parts: readonly ExcerptPart[]): (Node | string)[] =>
  parts.map((part) => (part.marked ? element('mark', {}, part.text) : part.text));
