import { element } from '../picking/build-element.ts';
import { nearestThings } from './nearest-things.ts';
import type { NamedThings } from './named-things.ts';

/** Links to what is named most like the words of a search that found nothing; nothing where no name is like them. */
export function nearestNote(things: NamedThings, q: string): HTMLElement[] {
  const near = nearestThings(things, q);
  if (near.length === 0) return [];
  const items = near.map(({ name, path, sort }) =>
    element('li', {}, element('a', { href: path }, name), ' ', element('span', { class: 'quiet' }, sort)),
  );
  return [element('p', {}, 'Near to what you typed:'), element('ul', { class: 'places' }, ...items)];
}
