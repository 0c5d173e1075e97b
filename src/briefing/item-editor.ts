import { element } from '../picking/build-element.ts';
import type { Item } from '../picking/picked.ts';
import type { ChosenGroup } from './chosen.ts';
import { longest } from './pack.ts';
import type { Step } from './pack-order.ts';

/** What the reader can do with the items of the pack. */
export interface ItemActions {
  moveHome(home: string, step: Step): void;
  moveFact(item: Item, step: Step): void;
  remove(item: Item): void;
  write(item: Item, note: string): void;
}

/** The list in which items are put in order, annotated and taken out. */
export interface ItemEditor {
  show(groups: readonly ChosenGroup[], notes: ReadonlyMap<Item, string>): void;
  /** Puts the focus on the button of an entry, or on its other one where that cannot be used any more. */
  focus(entry: string, step: Step): void;
  /** Puts the focus on the button that takes out what now stands at this place, or on the list’s heading. */
  focusRemoval(at: number): void;
  /** The place of the button that takes an item out, among all such. */
  placeOf(item: Item): number;
}

/** A move of a whole home has its own name among the entries. */
export const homeEntry = (home: string): string => `${home}/`;

export function itemEditor(list: HTMLElement, heading: HTMLElement, actions: ItemActions): ItemEditor {
  const button = (label: string, about: string, data: Readonly<Record<string, string>>): HTMLButtonElement =>
    element(
      'button',
      { type: 'button', class: 'button-link', 'aria-label': `${label}: ${about}`, ...data },
      label,
    );

  function movers(entry: string, about: string, at: number, of: number, move: (step: Step) => void) {
    if (of < 2) return [];
    return ([-1, 1] as const).map((step) => {
      const one = button(step < 0 ? 'Up' : 'Down', about, { 'data-entry': entry, 'data-step': String(step) });
      one.disabled = step < 0 ? at === 0 : at === of - 1;
      one.addEventListener('click', () => move(step));
      return one;
    });
  }

  function remover(item: Item, about: string): HTMLButtonElement {
    const one = button('Remove', about, { 'data-remove': item });
    one.addEventListener('click', () => actions.remove(item));
    return one;
  }

  function noteField(item: Item, about: string, note: string): HTMLElement {
    const field = element('textarea', {
      rows: '3',
      'aria-label': `Note: ${about}`,
      maxlength: String(longest.note),
    });
    field.value = note;
    field.addEventListener('input', () => actions.write(item, field.value));
    const summary = element('summary', {}, 'Note', element('span', { class: 'sr-only' }, `: ${about}`));
    const fold = element('details', {}, summary, field);
    fold.open = note !== '';
    return fold;
  }

  function entry(words: Node, ...tools: HTMLElement[]): HTMLElement {
    const buttons = tools.filter((tool) => tool.tagName === 'BUTTON');
    const others = tools.filter((tool) => tool.tagName !== 'BUTTON');
    return element(
      'div',
      { class: 'pack-entry' },
      words,
      element('div', { class: 'tools' }, ...buttons),
      ...others,
    );
  }

  function group(
    { published, whole, facts }: ChosenGroup,
    at: number,
    of: number,
    notes: ReadonlyMap<Item, string>,
  ): HTMLElement {
    const { home, record } = published;
    const items = facts.map(({ item, fact }, place) =>
      element(
        'li',
        {},
        entry(
          element('p', {}, fact.statement),
          ...movers(item, fact.statement, place, facts.length, (step) => actions.moveFact(item, step)),
          remover(item, fact.statement),
          noteField(item, fact.statement, notes.get(item) ?? ''),
        ),
      ),
    );
    return element(
      'li',
      {},
      entry(
        element('h3', {}, record.title),
        ...movers(homeEntry(home), record.title, at, of, (step) => actions.moveHome(home, step)),
        ...(whole ? [remover(home, record.title), noteField(home, record.title, notes.get(home) ?? '')] : []),
      ),
      ...(items.length === 0 ? [] : [element('ol', {}, ...items)]),
    );
  }

  const removers = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-remove]')];
  return {
    show(groups, notes) {
      list.replaceChildren(...groups.map((one, at) => group(one, at, groups.length, notes)));
    },
    focus(name, step) {
      const own = [...list.querySelectorAll<HTMLButtonElement>('[data-entry]')].filter(
        ({ dataset, disabled }) => dataset['entry'] === name && !disabled,
      );
      (own.find(({ dataset }) => dataset['step'] === String(step)) ?? own[0] ?? heading).focus();
    },
    focusRemoval(at) {
      const left = removers();
      (left[at] ?? left.at(-1) ?? heading).focus();
    },
    placeOf: (item) => removers().findIndex(({ dataset }) => dataset['remove'] === item),
  };
}
