import { element } from '../picking/build-element.ts';
import { pickBox } from '../picking/pick-box.ts';
import type { FoundPage } from './search-index.ts';

/** What stands at the end of a result: when its evidence is from, where results are in that order, and a box to pick a case study. */
export function belowResult({ url, meta }: FoundPage, isByDate: boolean): HTMLElement[] {
  const [, id] = /^\/case-studies\/([^/]+)\/$/.exec(new URL(url, location.href).pathname) ?? [];
  return [
    ...(isByDate && meta['newest'] !== undefined
      ? [element('p', { class: 'quiet' }, `Newest evidence: ${meta['newest']}`)]
      : []),
    ...(id === undefined ? [] : [element('div', { class: 'pick-spot' }, pickBox(id, meta['title'] ?? ''))]),
  ];
}
