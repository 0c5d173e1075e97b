import { pageAddresses, readPage } from './built-pages.ts';
import { brokenLinks, outlineOf } from './page-links.ts';
import { siteOrigin } from './site-address.ts';

/**
 * The links of one page that lead nowhere, as `brokenLinks` says it; reads only the pages they lead to.
 * @param address of the page that has the links
 * @param targets paths of pages, with or without a fragment
 */
export function brokenTargets(address: string, targets: readonly string[]): string[] {
  const wanted = new Set(targets.map((target) => target.split('#')[0]));
  const there = pageAddresses().filter((one) => wanted.has(one));
  const pages = new Map(there.map((one) => [one, outlineOf(readPage(one))]));
  const page = { address, title: '', description: '', fragments: [], targets: [...new Set(targets)] };
  return brokenLinks([page], { origin: siteOrigin(), pages, files: new Set() });
}
