import './pick-facts.ts';
import { pickBox } from './pick-box.ts';
import { onPicked, readPicked } from './picked.ts';
// As the address of a file of its own: an ordinary import() would bring 0.8 KB of loader to every page.
import tray from './tray.ts?worker&url';

/** Puts a box where a page says what can be picked, and fetches the tray once something is. */

for (const spot of document.querySelectorAll<HTMLElement>('[data-pick]')) {
  spot.prepend(pickBox(spot.dataset['pick'] ?? '', spot.dataset['title'] ?? ''));
}

/** A module runs once, however often it is asked for; from then on it follows by itself. */
function wantTray(isAnyPicked: boolean): void {
  if (isAnyPicked) void import(/* @vite-ignore */ tray);
}

onPicked((items) => {
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-item]')) {
    box.checked = items.includes(box.dataset['item'] ?? '');
  }
  wantTray(items.length > 0);
});
wantTray(readPicked().length > 0);
