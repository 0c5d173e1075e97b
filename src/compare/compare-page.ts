import {
  caseStudiesPicked,
  compareAdvice,
  type CompareState,
  fewestCompared,
  mostCompared,
  readCompareAddress,
  writeCompareAddress,
} from '../domain/compare-address.ts';
import { compareCaseStudies } from '../domain/comparison.ts';
import { caseStudyPath, comparePath } from '../domain/paths.ts';
import { element } from '../picking/build-element.ts';
import { readPicked } from '../picking/picked.ts';
import { addressNotes, statusWords, windowTitle } from './compare-words.ts';
import { comparisonTable, removeButton } from './comparison-table.ts';
import { loadRecord } from './load-record.ts';

/** Joins the address, the form and the table. The address is the state: nothing else is kept. */

const page = byId('content');
const form = byId<HTMLFormElement>('compare-form');
const choice = byId<HTMLSelectElement>('compare-choice');
const only = byId<HTMLInputElement>('compare-only');
const status = byId('compare-status');
const notes = byId('compare-notes');
const place = byId('compare-table');
const pictures = byId<HTMLTemplateElement>('result-marks');
const titles = new Map(
  [...choice.options].filter(({ value }) => value !== '').map(({ value, text }) => [value, text]),
);
const titleOf = (id: string): string => titles.get(id) ?? id;
const pageTitle = document.title;
const baseYear = page.dataset['baseYear'] ?? '';
const readAddress = () => readCompareAddress(location.search, (id) => titles.has(id));

let runs = 0;

/** Shows what the address says; a run begun later takes its place. */
async function run(): Promise<void> {
  const number = ++runs;
  const address = readAddress();
  showForm(address);
  notes.replaceChildren(...addressNotes(address, titleOf).map((note) => element('p', {}, note)));
  document.title = windowTitle(address.ids.map(titleOf), pageTitle);
  if (address.ids.length < fewestCompared) {
    place.replaceChildren(...chosen(address.ids), ...pickedOffer(address.ids));
    status.textContent = statusWords(address.ids.length, 0, 0, false);
    return;
  }
  try {
    const records = await Promise.all(address.ids.map(loadRecord));
    if (number !== runs) return;
    const rows = compareCaseStudies(records, baseYear);
    const same = rows.filter((row) => row.same).length;
    const shown = address.onlyDifferences ? rows.filter((row) => !row.same) : rows;
    place.replaceChildren(comparisonTable(records, shown, pictures));
    status.textContent = statusWords(records.length, rows.length, same, address.onlyDifferences);
  } catch (error) {
    if (number !== runs) return;
    place.replaceChildren(...chosen(address.ids));
    status.textContent =
      'The comparison could not be loaded. You can try again, or read the pages one by one.';
    throw error;
  }
}

function showForm({ ids, onlyDifferences }: CompareState): void {
  const isTable = ids.length >= fewestCompared;
  page.dataset['shows'] = isTable ? 'table' : 'chooser';
  only.checked = onlyDifferences;
  byId('compare-add').hidden = ids.length >= mostCompared;
  choice.value = '';
  for (const option of choice.options) option.disabled = ids.includes(option.value);
}

/** What is chosen before there are enough for a table. */
function chosen(ids: readonly string[]): HTMLElement[] {
  if (ids.length === 0) return [];
  const items = ids.map((id) =>
    element(
      'li',
      {},
      element('a', { href: caseStudyPath(id) }, titleOf(id)),
      ' ',
      removeButton(id, titleOf(id)),
    ),
  );
  return [element('ul', { class: 'plain-list' }, ...items)];
}

/** A short way to what the reader has picked elsewhere. */
function pickedOffer(ids: readonly string[]): HTMLElement[] {
  const picked = caseStudiesPicked(readPicked()).filter((id) => titles.has(id));
  if (ids.length > 0 || compareAdvice(picked) !== undefined) return [];
  return [
    element(
      'p',
      {},
      element('a', { href: comparePath(picked) }, `Compare the ${picked.length} you have picked`),
    ),
  ];
}

/** A new step in the history: going back shows what stood before. */
async function step(state: CompareState): Promise<void> {
  history.pushState(null, '', writeCompareAddress(state));
  await run();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const { ids, onlyDifferences } = readAddress();
  if (choice.value === '') choice.focus();
  else void step({ ids: [...ids, choice.value], onlyDifferences });
});
only.addEventListener('change', () => void step({ ids: readAddress().ids, onlyDifferences: only.checked }));
place.addEventListener('click', async ({ target }) => {
  const removed =
    target instanceof Element ? target.closest<HTMLElement>('[data-remove]')?.dataset['remove'] : undefined;
  if (removed === undefined) return;
  const { ids, onlyDifferences } = readAddress();
  await step({ ids: ids.filter((id) => id !== removed), onlyDifferences });
  // The focus was on what is gone: it goes to the next column, else to the choice of another.
  const buttons = place.querySelectorAll<HTMLElement>('[data-remove]');
  (buttons[ids.indexOf(removed)] ?? buttons[buttons.length - 1] ?? choice).focus();
});
addEventListener('popstate', () => void run());
void run();

function byId<E extends HTMLElement>(id: string): E {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The compare page has no #${id}.`);
  return found as E;
}
