import { element } from './build-element.ts';
import { type Item, keepPicked, readPicked } from './picked.ts';

/**
 * A tick box that picks an item: "Pick" to the eye, "Pick" with the title to a screen reader. The script of
 * every page keeps all boxes in step with what is picked elsewhere.
 */
export function pickBox(item: Item, title: string): HTMLElement {
  // Without autocomplete="off" a browser that goes back ticks what was ticked then.
  const box = element('input', { type: 'checkbox', autocomplete: 'off', 'data-item': item });
  box.checked = readPicked().includes(item);
  box.addEventListener('change', () => {
    const others = readPicked().filter((picked) => picked !== item);
    keepPicked(box.checked ? [...others, item] : others);
  });
  return element('label', { class: 'pick' }, box, 'Pick', element('span', { class: 'sr-only' }, ` ${title}`));
}
