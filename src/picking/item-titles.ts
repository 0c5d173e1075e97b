import { homePath } from '../domain/cited-fact.ts';
import { factAnchor, paths } from '../domain/paths.ts';
import type { Item } from './picked.ts';

let titles: Promise<Readonly<Record<string, string>>> | undefined;

/** What a picked item is called and where it stands. An item that is no longer published has no title. */
export async function itemTitle(item: Item): Promise<{ title: string; path: string }> {
  const [home = '', fact] = item.split('/');
  titles ??= fetchTitles();
  const page = (await titles)[home] ?? home;
  const path = homePath(home);
  return fact === undefined
    ? { title: page, path }
    : { title: `A fact of “${page}”`, path: `${path}#${factAnchor(fact)}` };
}

/** The ids stand in for the titles where the file cannot be fetched; the next item tries again. */
async function fetchTitles(): Promise<Readonly<Record<string, string>>> {
  try {
    const answer = await fetch(paths.pickTitles);
    if (answer.ok) return (await answer.json()) as Record<string, string>;
  } catch {
    // Without the network the ids have to do.
  }
  titles = undefined;
  return {};
}
