// Asked for as a worker's script is, it becomes one file, and no page carries the helper of
// several hundred bytes with which the bundler fits out an import that may come later.
import suggestBox from './suggest-box.ts?worker&url';

/** Gives the search boxes their suggestions. Nothing of them is loaded before a box has the focus. */

const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-suggest]')];

// Without them, as when the network fails, the boxes still search.
const load = (): void => void import(/* @vite-ignore */ suggestBox).catch(() => undefined);

if (boxes.some((box) => box === document.activeElement)) load();
else for (const box of boxes) box.addEventListener('focus', load, { once: true });
