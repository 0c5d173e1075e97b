import type { Graph, Thing } from 'schema-dts';
import { breadcrumbs } from '../domain/breadcrumbs.ts';
import { absolute, paths, searchPath } from '../domain/paths.ts';
import type { Site } from '../schema/site.ts';

/** What the linked data of any page says of the page itself. */
export interface DescribedPage {
  path: string;
  title: string;
  description: string;
}

/** The ids under which every page's linked data speaks of the site and of who publishes it. */
export const siteId = (base: string): string => absolute('/#site', base);
export const publisherId = (base: string): string => absolute('/#publisher', base);

/**
 * The linked data of a page in the vocabulary of schema.org, as one graph: the site, its publisher, the
 * page, the way to it, and what the page is about. Search engines and reference tools read it. The site
 * is described in full on the home page, elsewhere by name.
 * @param about things with ids of their own; the first is the main subject of the page
 */
export function pageGraph(
  site: Site,
  { path, title, description }: DescribedPage,
  about: readonly Thing[],
): Graph {
  const { base } = site;
  const url = absolute(path, base);
  const isHome = path === paths.home;
  const main = about.map(idOf).find((id) => id !== undefined);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': siteId(base),
        name: site.name,
        url: absolute(paths.home, base),
        ...(isHome ? siteDescription(site) : {}),
      },
      { '@type': 'Organization', '@id': publisherId(base), name: site.publisher },
      {
        '@type': 'WebPage',
        '@id': url,
        name: title,
        description,
        inLanguage: 'en-GB',
        license: site.licence.content_url,
        isPartOf: { '@id': siteId(base) },
        ...(main === undefined ? {} : { mainEntity: { '@id': main } }),
        ...(isHome ? {} : { breadcrumb: trail(base, path, title) }),
      },
      ...about,
    ],
  };
}

function siteDescription({ base, description }: Site) {
  return {
    description,
    inLanguage: 'en-GB',
    publisher: { '@id': publisherId(base) },
    potentialAction: {
      '@type': 'SearchAction' as const,
      target: `${absolute(searchPath({ q: '' }), base)}{search_term_string}`,
      // Search engines' own addition to the vocabulary, which the types do not know.
      ...{ 'query-input': 'required name=search_term_string' },
    },
  };
}

function trail(base: string, path: string, title: string) {
  return {
    '@type': 'BreadcrumbList' as const,
    itemListElement: breadcrumbs(path, title).map(({ label, href }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: label,
      item: absolute(href, base),
    })),
  };
}

const idOf = (thing: Thing): string | undefined =>
  typeof thing === 'object' && '@id' in thing && typeof thing['@id'] === 'string' ? thing['@id'] : undefined;

/** The graph as text for a script element: nothing in it can end the element. */
export const graphText = (graph: Graph): string => JSON.stringify(graph).replaceAll('<', '\\u003c');
