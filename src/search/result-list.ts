import { element } from './build-element.ts';
import type { SearchOutcome, SearchResult } from './find-pages.ts';
import { resultItem } from './result-view.ts';

/** How many results are shown at once; each is a request. */
const pageful = 8;

/** Shows results in their order, each as soon as it and those before it have come. */
export interface ResultList {
  /** Takes the place of what was shown before, in one go once the first result is here. */
  show(outcome: SearchOutcome, isWanted: () => boolean): Promise<void>;
  clear(): void;
}

export function resultList(list: HTMLElement, marks: HTMLTemplateElement): ResultList {
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
    const loading = results
      .slice(0, pageful)
      .map(async (result) => resultItem(await result.page(), result, marks));
    const settled = Promise.allSettled(loading);
    for (const [index, item] of loading.entries()) {
      const made = await item;
      if (!isWanted()) return void (await settled);
      if (isFirst && index === 0) clear();
      list.append(made);
    }
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
