import { searchFilters, type SearchFilter } from '../domain/search-filters.ts';
import { chosenCount, readSort, type SearchState } from './address-state.ts';

/** The form of the search page as the script sees it. */
export interface SearchFormView {
  /** The values each filter offers. */
  offered: Readonly<Record<SearchFilter, readonly string[]>>;
  read(): SearchState;
  show(state: SearchState): void;
  /** Writes beside each value how many pages it would show. */
  showCounts(counts: Readonly<Record<SearchFilter, ReadonlyMap<string, number>>>): void;
}

/** Reads and fills the form's fields. */
export function viewForm(
  form: HTMLFormElement,
  words: HTMLInputElement,
  sort: HTMLSelectElement,
  chosen: HTMLElement,
): SearchFormView {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const valuesOf = (filter: SearchFilter, among: readonly HTMLInputElement[]): string[] =>
    among.filter(({ name }) => name === filter).map(({ value }) => value);
  const byFilter = (among: readonly HTMLInputElement[]): Record<SearchFilter, string[]> =>
    Object.fromEntries(searchFilters.map((filter) => [filter, valuesOf(filter, among)])) as Record<
      SearchFilter,
      string[]
    >;
  const sayChosen = (state: SearchState): void => {
    const count = chosenCount(state);
    chosen.textContent = count === 0 ? '' : `(${count} chosen)`;
  };
  const read = (): SearchState => ({
    q: words.value.trim(),
    filters: byFilter(boxes.filter(({ checked }) => checked)),
    sort: readSort(sort.value),
  });
  form.addEventListener('change', () => sayChosen(read()));
  return {
    offered: byFilter(boxes),
    read,
    show(state) {
      // What is being typed stays as it is, spaces and all.
      if (words.value.trim() !== state.q) words.value = state.q;
      for (const box of boxes) {
        box.checked = state.filters[box.name as SearchFilter].includes(box.value);
        const fold = box.checked ? box.closest<HTMLDetailsElement>('fieldset details') : null;
        if (fold !== null) fold.open = true;
      }
      sort.value = state.sort;
      sayChosen(state);
    },
    showCounts(counts) {
      for (const box of boxes) {
        const count = counts[box.name as SearchFilter].get(box.value) ?? 0;
        const label = box.closest('label');
        label?.classList.toggle('none', count === 0);
        const shown = label?.querySelector('.count');
        if (shown) shown.textContent = count.toLocaleString('en-GB');
      }
    },
  };
}
