import type { HtmlElement } from 'html-validate';
import type { BuiltPage } from './built-pages.ts';
import { FaultsByPage } from './faults-by-page.ts';
import { attribute } from './parse-html.ts';

/** What the check of links keeps of a page. */
export interface PageOutline {
  address: string;
  title: string;
  description: string;
  /** Every `id` on the page, in order. */
  fragments: readonly string[];
  /** Every address that the page leads to or loads, as typed, without repeats. */
  targets: readonly string[];
}

/** What the site holds, for following a link. */
export interface SiteOutline {
  /** Where the site is published, without a final slash. */
  origin: string;
  pages: ReadonlyMap<string, PageOutline>;
  /** The addresses of all other files, and of pages that send the reader on. */
  files: ReadonlySet<string>;
}

/** Reads the outline of a page. */
export function outlineOf({ address, document }: BuiltPage): PageOutline {
  const all = (selector: string, name: string) =>
    document.querySelectorAll(selector).flatMap((element) => attribute(element, name) ?? []);
  return {
    address,
    title: titleOf(document),
    description: all('meta[name="description"]', 'content')[0] ?? '',
    fragments: all('[id]', 'id'),
    targets: [...new Set([...all('[href]', 'href'), ...all('[src]', 'src'), ...all('[action]', 'action')])],
  };
}

/**
 * The links inside the site that lead nowhere, one message for each target, with the pages that
 * link to it. Links to other sites are not followed.
 */
export function brokenLinks(pages: Iterable<PageOutline>, site: SiteOutline): string[] {
  const faults = new FaultsByPage();
  for (const page of pages) {
    faults.add(
      page.address,
      page.targets.flatMap((target) => faultOf(target, page, site) ?? []),
    );
  }
  return faults.lines();
}

function faultOf(target: string, page: PageOutline, site: SiteOutline): string | undefined {
  const base = site.origin + page.address;
  if (!URL.canParse(target, base)) return `links to ${target}, which is no address`;
  const url = new URL(target, base);
  return url.origin === site.origin ? faultInside(decodeURI(url.pathname), fragmentOf(url), site) : undefined;
}

function faultInside(path: string, fragment: string, site: SiteOutline): string | undefined {
  const page = site.pages.get(path);
  if (page === undefined) {
    if (site.files.has(path)) return undefined;
    return site.pages.has(`${path}/`)
      ? `links to ${path}, which needs a slash at its end`
      : `links to ${path}, which does not exist`;
  }
  if (fragment === '' || fragment === 'top' || page.fragments.includes(fragment)) return undefined;
  return `links to #${fragment} of ${path}, which has only ${page.fragments.map((id) => `#${id}`).join(' ') || 'no fragments'}`;
}

/** What the fragment of an address names; directions to a passage of text name nothing. */
function fragmentOf(url: URL): string {
  return decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '');
}

function titleOf(document: HtmlElement): string {
  return document.querySelector('head title')?.textContent.trim() ?? '';
}
