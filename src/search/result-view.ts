import { factAnchor } from '../domain/paths.ts';
import { element } from './build-element.ts';
import { excerptParts } from './excerpt.ts';
import type { SearchResult } from './find-pages.ts';
import { matchingNames } from './matching-names.ts';
import { quoted } from './result-words.ts';
import type { FoundPage, FoundPlace } from './search-index.ts';

const mostPlaces = 3;

/** Draws one result: the page, where it is, how it was tested and what that found, and what matches where. */
export function resultItem(
  page: FoundPage,
  { asked, without }: Pick<SearchResult, 'asked' | 'without'>,
  marks: HTMLTemplateElement,
): HTMLLIElement {
  const { title = page.url, where } = page.meta;
  return element(
    'li',
    {},
    element('h2', {}, element('a', { href: page.url }, title)),
    ...(where === undefined ? [] : [element('p', { class: 'quiet' }, where)]),
    ...brief(page.meta, marks),
    ...matches(page, asked),
    ...(without.length === 0 ? [] : [element('p', { class: 'quiet' }, `Without ${quoted(without)}.`)]),
  );
}

/** The first two lines of the page's In brief, each a shape and words. */
function brief(meta: FoundPage['meta'], marks: HTMLTemplateElement): HTMLElement[] {
  const line = (mark: string, words: string): HTMLElement => {
    const picture = marks.content.querySelector(`[data-mark="${CSS.escape(mark)}"] > svg`);
    return element('li', {}, ...(picture === null ? [] : [picture.cloneNode(true)]), words);
  };
  const { level, tested, finding, found } = meta;
  if (tested === undefined || found === undefined) return [];
  return [
    element('ul', { class: 'card-brief' }, line(`level-${level}`, tested), line(`finding-${finding}`, found)),
  ];
}

/** The places that match best, in the page's order; failing that the page's summary and its names that match. */
function matches({ meta, places }: FoundPage, asked: readonly string[]): HTMLElement[] {
  const weight = (place: FoundPlace): number => place.weight * (isFact(place) ? 2 : 1);
  const best = places.toSorted((a, b) => weight(b) - weight(a)).slice(0, mostPlaces);
  if (best.length > 0) {
    return [
      element('ul', { class: 'places' }, ...places.filter((place) => best.includes(place)).map(placeItem)),
    ];
  }
  const names = ['names', 'places', 'who', 'terms'].flatMap((line) => matchingNames(meta[line] ?? '', asked));
  return [
    ...(meta['summary'] === undefined ? [] : [element('p', {}, meta['summary'])]),
    ...(names.length === 0
      ? []
      : [
          element('p', { class: 'quiet' }, 'Filed under ', element('mark', {}, names.slice(0, 3).join(', '))),
        ]),
  ];
}

/** A fact says in one sentence what a section says in many. */
const isFact = ({ url }: FoundPlace): boolean => url.includes(`#${factAnchor('')}`);

/** A section or a fact with a link to it; what stands before the first section has the page's own link. */
function placeItem({ title, url, excerpt }: FoundPlace): HTMLLIElement {
  const text = excerptParts(excerpt).map(({ text: words, marked }) =>
    marked ? element('mark', {}, words) : words,
  );
  const link = url.includes('#') ? [element('a', { href: url }, title), ' '] : [];
  return element('li', {}, ...link, ...text);
}
