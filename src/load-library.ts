import { getCollection, getEntry, render } from 'astro:content';
import type { LibraryRecords } from './domain/library-records.ts';
import { buildLibrary, type Library } from './domain/library.ts';

/** The only door from Astro to the domain. */

let library: Promise<Library> | undefined;

async function byId<T>(entries: Promise<{ id: string; data: T }[]>): Promise<Record<string, T>> {
  return Object.fromEntries((await entries).map(({ id, data }) => [id, data]));
}

/** What stands in a file of its own, such as `site.yaml`. The checks say so when one is missing. */
async function only<T>(entries: Promise<{ data: T }[]>, file: string): Promise<T> {
  const [entry] = await entries;
  if (entry === undefined) throw new Error(`content/${file} is missing. Run npm run check:content.`);
  return entry.data;
}

/** A page with facts of its own lies in two files: one entry in each of two collections. */
function inTwoFiles<P, F>(
  pages: { id: string; data: P; body?: string }[],
  facts: Record<string, F>,
): Record<string, { page: P; facts: F; body: string }> {
  return Object.fromEntries(
    pages.map(({ id, data, body }) => {
      const own = facts[id];
      if (own === undefined)
        throw new Error(`“${id}” has a page.mdx and no facts.yaml. Run npm run check:content.`);
      return [id, { page: data, facts: own, body: body ?? '' }];
    }),
  );
}

async function load(): Promise<Library> {
  const site = await only(getCollection('site'), 'site.yaml');
  return buildLibrary({
    site: { ...site, base: process.env['SITE_URL'] ?? site.base },
    money: await only(getCollection('money'), 'money.yaml'),
    areas: (await only(getCollection('areas'), 'areas.yaml')).areas,
    organisations: (await only(getCollection('organisations'), 'organisations.yaml')).organisations,
    terms: (await byId(getCollection('terms'))) as LibraryRecords['terms'],
    sources: await byId(getCollection('sources')),
    evaluations: await byId(getCollection('evaluations')),
    kinds: await byId(getCollection('kinds')),
    caseStudies: inTwoFiles(
      await getCollection('caseStudyPages'),
      await byId(getCollection('caseStudyFacts')),
    ),
    guides: Object.fromEntries(
      (await getCollection('guides')).map(({ id, data, body }) => [id, { page: data, body: body ?? '' }]),
    ),
    contexts: inTwoFiles(await getCollection('contextPages'), await byId(getCollection('contextFacts'))),
    pages: await byId(getCollection('pages')),
  });
}

/** The library, joined once for each build; afresh for each page in development, so that edits show. */
export function loadLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return load();
  library ??= load();
  return library;
}

type Prose = 'caseStudyPages' | 'guides' | 'contextPages' | 'pages';

/** The prose of an entry as a component, with its headings. */
export async function loadProse(collection: Prose, id: string) {
  const entry = await getEntry(collection, id);
  if (entry === undefined) throw new Error(`There is no “${id}” in ${collection}.`);
  return render(entry);
}

/** The prose of a case study as its author typed it. */
export async function loadStory(id: string): Promise<string> {
  const entry = await getEntry('caseStudyPages', id);
  if (entry === undefined) throw new Error(`There is no case study “${id}”.`);
  return entry.body ?? '';
}
