import type { Library } from './library.ts';
import { absolute } from './paths.ts';

/** What is citable about a page of ours. */
export interface CitablePage {
  /** Stable: the address without its slashes, "case-studies-durham-checkpoint". */
  id: string;
  title: string;
  publisher: string;
  /** The day of the last change of substance, or of the edition where a page keeps no list of changes. */
  version: string;
  /** Whole address. */
  address: string;
  /** The day the reader's copy stands for. */
  accessed: string;
  /** One sentence. */
  abstract: string;
  keywords: readonly string[];
  licence: string;
}

/** A page as its author wrote it, as far as citing needs it. */
interface Written {
  title: string;
  summary: string;
  changes?: readonly { on: string }[];
}

/**
 * A page of ours with all that a reference to it needs.
 * @param path from the root of the site
 */
export function citablePage(
  { title, summary, changes }: Written,
  path: string,
  site: Library['site'],
  keywords: readonly string[] = [],
): CitablePage {
  return {
    id: path.split('/').filter(Boolean).join('-'),
    title,
    publisher: site.publisher,
    version: changes?.[0]?.on ?? site.edition,
    address: absolute(path, site.base),
    accessed: site.edition,
    abstract: summary,
    keywords,
    licence: site.licence.content_url,
  };
}
