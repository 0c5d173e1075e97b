import type { SearchFilter } from '../domain/search-filters.ts';

/** A place on a page that holds what was looked up. */
export interface FoundPlace {
  /** The heading it stands under, or what sort of thing it is; the page's own title at its top. */
  title: string;
  url: string;
  /** In the index's own notation: see excerpt.ts. */
  excerpt: string;
  /** How much each word found there counts. */
  weights: readonly number[];
}

/** A page with what a result shows of it. */
export interface FoundPage {
  url: string;
  meta: Readonly<Record<string, string>>;
  places: readonly FoundPlace[];
  /** An excerpt from the whole page, in the same notation; its first words where only its name matches. */
  opening: string;
}

/** A page that holds what was looked up. */
export interface Hit {
  id: string;
  score: number;
  /** Loads the page's text, with the places that hold it. */
  page(): Promise<FoundPage>;
}

/** What the search needs of an index. Everything in it is loaded when it is first asked for. */
export interface SearchIndex {
  /** The pages that hold all the words, or the words in quotation marks as they stand; the best first. */
  lookUp(words: string): Promise<readonly Hit[]>;
  /** The page with this id, whatever it holds. */
  page(id: string): Promise<Hit | undefined>;
  /**
   * All case studies, by name or with those first that rest on the most sources; or those with
   * dated evidence, the newest first.
   */
  caseStudies(by: 'title' | 'sources' | 'newest'): Promise<readonly Hit[]>;
  /** How many pages there are. */
  size(): Promise<number>;
  /** The ids of the pages that a filter files under a value. */
  members(filter: SearchFilter, value: string): Promise<ReadonlySet<string>>;
}
