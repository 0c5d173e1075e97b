import { statSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from './built-site.ts';

/** Pages that one template makes. */
export interface PageKind {
  /** `case-studies` for the pages under `/case-studies/`; `single` for the pages that have no like. */
  kind: string;
  addresses: readonly string[];
}

/** Sorts pages by what makes them: `/sources/weir-2021/` is of the kind `sources`, `/sources/` is a single page. */
export function pageKinds(addresses: readonly string[]): PageKind[] {
  const groups = Map.groupBy(addresses, (address) => /^\/([^/]+)\/[^/]+\/$/.exec(address)?.[1] ?? 'single');
  return [...groups].map(([kind, pages]) => ({ kind, addresses: pages }));
}

/** The pages on which a template is tried hardest: all single pages, and of each kind the longest and the emptiest. */
export function hardestPages(kinds: readonly PageKind[], length = bytesOf): string[] {
  return kinds.flatMap(({ kind, addresses }) => {
    if (kind === 'single') return addresses;
    const sorted = addresses.toSorted((a, b) => length(a) - length(b));
    return [...new Set([sorted[0], sorted.at(-1)])].filter((address) => address !== undefined);
  });
}

function bytesOf(address: string): number {
  return statSync(join(siteFolder, address, 'index.html')).size;
}
