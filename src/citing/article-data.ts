import type { Article } from 'schema-dts';
import { versionOf } from '../domain/changes.ts';
import type { SourceWithId } from '../domain/cited-fact.ts';
import { absolute } from '../domain/paths.ts';
import type { Site } from '../schema/site.ts';
import { publisherId, siteId } from './linked-data.ts';
import { sourceId } from './source-data.ts';

/** A page of ours that draws sources together: a case study, a guide, a page of context. */
interface SourcedPage {
  path: string;
  page: {
    title: string;
    summary: string;
    checked: { on: string };
    changes: readonly { on: string }[];
  };
  sources: readonly SourceWithId[];
}

/** Such a page as linked data. */
export function articleData({ path, page, sources }: SourcedPage, site: Site): Exclude<Article, string> {
  const { base } = site;
  const url = absolute(path, base);
  return {
    '@type': 'Article',
    '@id': `${url}#article`,
    headline: page.title,
    abstract: page.summary,
    url,
    inLanguage: 'en-GB',
    datePublished: page.changes.at(-1)?.on ?? page.checked.on,
    dateModified: versionOf(page),
    version: versionOf(page),
    author: { '@id': publisherId(base) },
    publisher: { '@id': publisherId(base) },
    license: site.licence.content_url,
    isPartOf: { '@id': siteId(base) },
    // By id alone: the page of each source describes it, and the reader's connection is spared.
    citation: sources.map(({ id }) => ({ '@id': sourceId(id, base) })),
  };
}
