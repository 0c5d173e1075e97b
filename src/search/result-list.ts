import { element } from '../picking/build-element.ts';
import type { SearchOutcome, SearchResult } from './find-pages.ts';
import { resultItem } from './result-view.ts';
import type { FoundPage } from './search-index.ts';

/** How many results are shown at once; each is a request. */
const pageful = 8;

/** Shows results in their order: the best as soon as it has come, then the others together. */
export interface ResultList {
  /** Takes the place of what was shown before, in one go once the first result is here. */
  show(found: Pick<SearchOutcome, 'whole' | 'partial'>, isWanted: () => boolean): Promise<void>;
  clear(): void;
}

/**
 * @param list the list that results are shown in
 * @param marks the pictures they are drawn with
 * @param below what else stands at the end of each result: elements, in their order
 */
export function resultList(
  list: HTMLElement,
  marks: HTMLTemplateElement,
  below: (page: FoundPage) => readonly HTMLElement[],
): ResultList {
  const more = element('button', { type: 'button', class: 'more-results' });
  const clear = (): void => {
    list.replaceChildren();
    more.remove();
  };
  async function add(
    results: readonly SearchResult[],
    isWanted: () => boolean,
    isFirst: boolean,
  ): Promise<void> {
    const item = async (result: SearchResult): Promise<HTMLLIElement> => {
      const page = await result.page();
      const drawn = resultItem(page, result, marks);
      drawn.append(...below(page));
      return drawn;
    };
    const [best, ...others] = results.slice(0, pageful);
    if (best === undefined) return;
    // The best alone: the work of taking the others apart would hold it up.
    const first = await item(best);
    if (!isWanted()) return;
    if (isFirst) clear();
    list.append(first);
    const rendered = await Promise.all(others.map(item));
    if (!isWanted()) return;
    list.append(...rendered);
    const rest = results.slice(pageful);
    if (rest.length === 0) return;
    more.textContent = `Show ${Math.min(rest.length, pageful)} more`;
    more.onclick = async () => {
      const before = list.childElementCount;
      more.remove();
      await add(rest, isWanted, false);
      list.children[before]?.querySelector('a')?.focus();
    };
    list.after(more);
  }
  return {
    clear,
    async show({ whole, partial }, isWanted) {
      await add([...whole, ...partial], isWanted, true);
    },
  };
}
