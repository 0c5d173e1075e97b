import { paths } from '../domain/paths.ts';
import { type Item, onPicked, readPicked } from '../picking/picked.ts';
import { type Chosen, findChosen } from './chosen.ts';
import { homeEntry, itemEditor } from './item-editor.ts';
import { keep, readKept } from './kept-pack.ts';
import { cleanPack, inGroups, itemsOf, type Pack } from './pack.ts';
import { longestAddress, readAddress, writeAddress } from './pack-address.ts';
import { type Export, packExports } from './pack-exports.ts';
import { readPackFile } from './pack-file.ts';
import { packForm } from './pack-form.ts';
import { type Origin, packNotices } from './pack-notices.ts';
import { moveFact, moveHome, type Step } from './pack-order.ts';
import { byId, readImprint } from './page-parts.ts';
import { paperAsPage } from './paper-as-page.ts';
import { type Absence, fetchHome, type PublishedHome } from './published-home.ts';
import { untitled, writePaper } from './write-paper.ts';

/** Joins the pack, its address, what the browser keeps, and the page. */

/** Milliseconds before the page says that it is fetching. */
const patience = 400;

/** Milliseconds after the last key before the address is written: some browsers allow three writes a second. */
const addressPause = 350;

const root = byId('content');
const status = byId('pack-status');
const paperPlace = byId('pack-paper');
const siteTitle = document.title;
const homes = new Map<string, PublishedHome | Absence>();

const fromAddress = readAddress(location.search);
let { pack, malformed } = fromAddress ?? readKept();
let origin: Origin = fromAddress === undefined || isKept(pack) ? 'own' : 'link';
let chosen: Chosen = { groups: [], unknown: [], unreachable: [] };

const form = packForm(byId('pack-form'), () => {
  pack = cleanPack({ ...pack, ...form.read() }).pack;
  save();
  showPaper();
});
const editor = itemEditor(byId('pack-items'), byId('pack-items-heading'), {
  moveHome(home, step) {
    reorder(moveHome(pack.items, home, step), homeEntry(home), step);
    const at = chosen.groups.findIndex(({ published }) => published.home === home);
    const title = chosen.groups[at]?.published.record.title;
    status.textContent = `${title} is now ${at + 1} of ${chosen.groups.length}.`;
  },
  moveFact(item, step) {
    reorder(moveFact(pack.items, item, step), item, step);
    const group = chosen.groups.find(({ facts }) => facts.some((fact) => fact.item === item));
    const at = (group?.facts.findIndex((fact) => fact.item === item) ?? -1) + 1;
    status.textContent = `The fact is now ${at} of ${group?.facts.length} under ${group?.published.record.title}.`;
  },
  remove(item) {
    const at = editor.placeOf(item);
    change(pack.items.filter((one) => one !== item));
    const left = chosen.groups.flatMap((group) => [...(group.whole ? [group] : []), ...group.facts]).length;
    status.textContent = left === 0 ? 'Removed. The pack is empty.' : `Removed. ${left} left in the pack.`;
    if (left > 0) editor.focusRemoval(at);
    else byId('pack-empty-heading').focus();
  },
  write(item, note) {
    pack = cleanPack({ ...pack, notes: new Map(pack.notes).set(item, note) }).pack;
    save();
    showPaper();
  },
});

function reorder(items: readonly Item[], entry: string, step: Step): void {
  change(items);
  editor.focus(entry, step);
}

/** Shows and saves the pack with other items; all of them have been fetched. */
function change(items: readonly Item[]): void {
  pack = cleanPack({ ...pack, items }).pack;
  save();
  showAll();
}

let writing: ReturnType<typeof setTimeout> | undefined;

/** One’s own pack is kept in the browser; one from a link stands in the address alone. */
function save(): void {
  if (origin === 'own') keep(pack);
  clearTimeout(writing);
  writing = setTimeout(() => {
    const address = writeAddress(pack);
    if (origin === 'link' && address.length <= longestAddress) history.replaceState(null, '', address);
  }, addressPause);
}

function isKept(other: Pack): boolean {
  return writeAddress(other) === writeAddress(readKept().pack);
}

const linkTo = (): string => new URL(writeAddress(pack), location.href).href;

function exported(): Export {
  const imprint = readImprint(root, writeAddress(pack));
  return { pack, imprint, link: linkTo(), paper: writePaper(pack, chosen, imprint) };
}

function showPaper(): void {
  const { paper, imprint } = exported();
  document.title = pack.title === '' ? siteTitle : siteTitle.replace(untitled, () => pack.title);
  paperPlace.replaceChildren(...paperAsPage(paper, imprint.base));
  byId('pack-notices').replaceChildren(
    ...packNotices(
      { origin, malformed, ...chosen, ticked: readPicked().length, addressLength: linkTo().length },
      { keep: keepThis, forget, retry: () => void load() },
    ),
  );
}

function showAll(): void {
  chosen = findChosen(pack, homes);
  // What cannot be shown stands last, so that one step up or down is always one that is seen.
  const shown = chosen.groups.flatMap(({ published, whole, facts }) =>
    itemsOf({ home: published.home, whole, facts: facts.map(({ item }) => item) }),
  );
  pack = { ...pack, items: [...shown, ...chosen.unknown, ...chosen.unreachable] };
  const isEmpty = chosen.groups.length === 0;
  byId('pack-empty').hidden = !isEmpty;
  for (const id of ['pack-editor', 'pack-ways-out', 'pack-paper']) byId(id).hidden = isEmpty;
  editor.show(chosen.groups, pack.notes);
  showPaper();
}

function keepThis(): void {
  origin = 'own';
  save();
  history.replaceState(null, '', paths.briefing);
  status.textContent = 'Kept in this browser as your own pack.';
  showPaper();
  byId('pack-items-heading').focus();
}

function forget(): void {
  malformed = [];
  change(pack.items.filter((item) => !chosen.unknown.includes(item)));
  byId('pack-items-heading').focus();
}

let loads = 0;

/** Fetches what is not here yet and shows the pack; a load begun later takes its place. */
async function load(): Promise<void> {
  const number = ++loads;
  form.show(pack);
  const slow = setTimeout(() => (status.textContent = 'Fetching what was chosen …'), patience);
  const wanted = inGroups(pack.items).filter(({ home }) => typeof homes.get(home) !== 'object');
  await Promise.all(wanted.map(async ({ home }) => homes.set(home, await fetchHome(home))));
  clearTimeout(slow);
  if (number !== loads) return;
  status.textContent = '';
  showAll();
}

onPicked((items) => {
  if (origin !== 'own') return showPaper();
  const next = cleanPack({ ...pack, items }).pack;
  if (next.items.toSorted().join() === pack.items.toSorted().join()) return;
  pack = next;
  void load();
});

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-way-out]')) {
  button.addEventListener('click', async () => {
    status.textContent = '';
    try {
      status.textContent = (await packExports[button.dataset['wayOut'] ?? '']?.(exported())) ?? '';
    } catch {
      status.textContent = `“${button.textContent.trim()}” did not work. You may be offline, or the browser does not allow it.`;
    }
  });
}

byId<HTMLInputElement>('pack-file').addEventListener('change', async ({ target }) => {
  const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
  const read = file === undefined ? undefined : readPackFile(await file.text());
  if (read === undefined) {
    status.textContent = 'This is not a pack file from this page.';
    return;
  }
  ({ pack, malformed } = read);
  origin = isKept(pack) ? 'own' : 'file';
  await load();
  status.textContent = 'The pack in the file is shown.';
});

void load();
