import { element } from '../picking/build-element.ts';
import { matchThings, type Suggestion } from './match-things.ts';
import type { NamedThings } from './named-things.ts';
import { searchFiles } from './search-files.ts';

/**
 * Makes a search box a combobox: it suggests what begins with what is typed, and goes to the page
 * of the one that is chosen. Without a choice, Enter sends the form as before.
 */
function suggestIn(box: HTMLInputElement, things: NamedThings): void {
  const id = `${box.id}-suggestions`;
  const list = element('ul', { id, role: 'listbox', class: 'suggestions', 'aria-label': 'Suggestions' });
  const status = element('p', { role: 'status', class: 'sr-only' });
  list.hidden = true;
  box.form?.append(list, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': id,
    'aria-expanded': 'false',
  }))
    box.setAttribute(name, value);
  let suggestions: readonly Suggestion[] = [];
  /** The place of the one that Enter goes to; -1 for none. */
  let active = -1;

  const activate = (at: number): void => {
    active = at;
    [...list.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === at));
      if (index === at) option.scrollIntoView({ block: 'nearest' });
    });
    if (at === -1) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', `${id}-${at}`);
  };
  const show = (found: readonly Suggestion[]): void => {
    suggestions = found;
    list.replaceChildren(...found.map((one, at) => option(one, `${id}-${at}`)));
    list.hidden = found.length === 0;
    box.setAttribute('aria-expanded', String(!list.hidden));
    activate(-1);
  };
  const update = (): void => {
    show(matchThings(things, box.value));
    const { length } = suggestions;
    status.textContent = length === 0 ? '' : `${length} ${length === 1 ? 'suggestion' : 'suggestions'}`;
  };
  const go = (suggestion: Suggestion | undefined): void => {
    if (suggestion !== undefined) location.assign(suggestion.path);
  };

  box.addEventListener('input', update);
  box.addEventListener('blur', () => show([]));
  box.addEventListener('keydown', (event) => {
    const { key, isComposing } = event;
    if (isComposing) return;
    const steps = suggestions.length + 1;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (list.hidden) update();
      else activate(((active + 1 + (key === 'ArrowDown' ? 1 : steps - 1)) % steps) - 1);
    } else if (key === 'Enter' && active >= 0) go(suggestions[active]);
    else if (key === 'Escape' && !list.hidden) show([]);
    else return;
    event.preventDefault();
  });
  // The box keeps the focus, so that the list is still there when the button is let go.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    go(suggestions[[...list.children].findIndex((one) => one.contains(target as Node))]);
  });
  if (box === document.activeElement && box.value !== '') update();
}

function option({ name, sort, as }: Suggestion, id: string): HTMLLIElement {
  const told = element('span', {}, as === undefined ? sort : `${sort} · ${as}`);
  return element('li', { id, role: 'option', 'aria-selected': 'false' }, name, ' ', told);
}

const answer = await fetch(searchFiles.things);
if (answer.ok) {
  const things = (await answer.json()) as NamedThings;
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-suggest]')) suggestIn(box, things);
}
