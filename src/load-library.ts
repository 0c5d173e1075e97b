import { getCollection, getEntry, render } from 'astro:content';
import type { CaseStudyRecord, LibraryRecords } from './domain/library-records.ts';
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

async function loadCaseStudies(): Promise<Record<string, CaseStudyRecord>> {
  const facts = await byId(getCollection('caseStudyFacts'));
  const records: Record<string, CaseStudyRecord> = {};
  for (const { id, data, body } of await getCollection('caseStudyPages')) {
    const own = facts[id];
    if (own === undefined) throw new Error(`content/case-studies/${id}/facts.yaml is missing.`);
    records[id] = { page: data, facts: own, body: body ?? '' };
  }
  return records;
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
    caseStudies: await loadCaseStudies(),
    pages: await byId(getCollection('pages')),
  });
}

/** The library, joined once for each build; afresh for each page in development, so that edits show. */
export function loadLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return load();
  library ??= load();
  return library;
}

/** The prose of a case study as a component. */
export async function loadStory(id: string) {
  const entry = await getEntry('caseStudyPages', id);
  if (entry === undefined) throw new Error(`There is no case study “${id}”.`);
  return render(entry);
}

/** The prose of a page of `content/pages` as a component. */
export async function loadPage(id: string) {
  const entry = await getEntry('pages', id);
  if (entry === undefined) throw new Error(`There is no page “${id}” in content/pages.`);
  return render(entry);
}
