import {
  byFacet,
  isListed,
  type ListFacet,
  listStatus,
  type ListState,
  readListAddress,
  sortListed,
  writeListAddress,
} from '../../domain/list-state.ts';

/** Narrows down and orders the cards of the list where they stand. The address holds what is chosen. */

const filters = document.querySelector('#list-filters');
const list = document.querySelector('#list-cards');
const sort = document.querySelector<HTMLSelectElement>('#list-sort');
if (filters === null || list === null || sort === null)
  throw new Error('The list has no cards or no filters.');

const boxes = [...filters.querySelectorAll<HTMLInputElement>('input')];
const cards = [...list.querySelectorAll<HTMLElement>('[data-filed]')].map((card) => {
  const { filed = '', level, started = '' } = card.dataset;
  return { card, filed: new Set(filed.split(' ')), level: Number(level), started };
});

const write = (id: string, text: string): void => {
  const place = document.getElementById(id);
  if (place !== null) place.textContent = text;
};

function show(state: ListState): void {
  const { chosen } = state;
  const shown = cards.filter((card) => isListed(card, chosen));
  for (const { card } of cards) card.hidden = true;
  for (const { card } of shown) card.hidden = false;
  // A card that is moved loses the focus that is in it, so only what is out of order moves.
  const order = sortListed(cards, state.sort);
  if (order.some(({ card }, at) => list?.children[at] !== card))
    list?.append(...order.map(({ card }) => card));
  for (const box of boxes) {
    const facet = box.name as ListFacet;
    const others = cards.filter((card) => isListed(card, chosen, facet));
    const count = others.filter(({ filed }) => filed.has(`${facet}:${box.value}`)).length;
    box.checked = chosen[facet].includes(box.value);
    const label = box.closest('label');
    label?.classList.toggle('none', count === 0);
    const shownCount = label?.querySelector('.count');
    if (shownCount) shownCount.textContent = String(count);
    const fold = box.checked ? box.closest<HTMLDetailsElement>('fieldset details') : null;
    if (fold !== null) fold.open = true;
  }
  if (sort !== null) sort.value = state.sort;
  const count = Object.values(chosen).flat().length;
  write('list-status', listStatus(shown.length, cards.length));
  write('list-chosen', count === 0 ? '' : `(${count} chosen)`);
  document.getElementById('list-clear')?.toggleAttribute('hidden', count === 0);
}

const read = (): ListState => ({
  chosen: byFacet((facet) =>
    boxes.filter(({ name, checked }) => checked && name === facet).map(({ value }) => value),
  ),
  // What the select offers is the list of sorts; anything else would be read as the first of them.
  sort: readListAddress(`sort=${sort.value}`, () => false).sort,
});

const showAddress = (): void =>
  show(
    readListAddress(location.search, (facet, value) =>
      boxes.some((box) => box.name === facet && box.value === value),
    ),
  );

filters.addEventListener('change', () => {
  const state = read();
  history.pushState(null, '', writeListAddress(state, location.pathname));
  show(state);
});
addEventListener('popstate', showAddress);
showAddress();
