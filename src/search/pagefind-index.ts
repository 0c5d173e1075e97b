import type { FoundPage, Hit, SearchIndex } from './search-index.ts';

/** The parts of Pagefind's own module that are used here. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(
    words: string | null,
    options?: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

interface PagefindPage {
  url: string;
  meta: Record<string, string>;
  excerpt: string;
  sub_results: readonly {
    title: string;
    url: string;
    excerpt: string;
    weighted_locations: readonly { balanced_score: number }[];
  }[];
}

/**
 * How much a word counts by where it stands. A page's own names come first; the words of its terms
 * say what it is like; what only drives filters and pictures says nothing.
 */
const metaWeights = {
  title: 5,
  names: 8,
  // Compared as wholes by record-index.ts, and never found by words in quotation marks: nobody reads them.
  asked: 0,
  places: 5,
  terms: 3,
  who: 2,
  summary: 2,
  where: 0,
  level: 0,
  tested: 0,
  finding: 0,
  found: 0,
  cost: 0,
  status: 0,
  newest: 0,
  sources: 0,
};

/**
 * Opens the index that the build wrote beside the pages.
 * @param module the address of Pagefind's module
 * @param place where its files lie, if not beside the module, and what to end the address of its entry file with
 */
export async function openPagefind(
  module: string,
  place: { basePath?: string; metaCacheTag?: string } = {},
): Promise<SearchIndex> {
  const pagefind = (await import(/* @vite-ignore */ module)) as Pagefind;
  await pagefind.options({
    // A worker would cost a second copy of the code and a round trip before the first result.
    noWorker: true,
    excerptLength: 26,
    excerptEllipsis: '…',
    ranking: { metaWeights },
    ...place,
  });
  await pagefind.init();
  let everyPage: Promise<readonly PagefindResult[]> | undefined;
  const all = () => (everyPage ??= pagefind.search(null).then(({ results }) => results));
  const members = new Map<string, Promise<ReadonlySet<string>>>();
  const membersOf = async (filter: string, value: string) => {
    const { results } = await pagefind.search(null, { filters: { [filter]: value } });
    return new Set(results.map(({ id }) => id));
  };
  return {
    async lookUp(words) {
      const { results } = await pagefind.search(words);
      return results.filter(({ score }) => score > 0).map(hit);
    },
    async caseStudies(by) {
      // Only case studies have these keys, and pages without a key fall out.
      const sort = { [by]: by === 'title' ? ('asc' as const) : ('desc' as const) };
      return (await pagefind.search(null, { sort })).results.map(hit);
    },
    async page(id) {
      const found = (await all()).find((result) => result.id === id);
      return found === undefined ? undefined : hit(found);
    },
    size: async () => (await all()).length,
    members(filter, value) {
      const name = `${filter}:${value}`;
      const found = members.get(name) ?? membersOf(filter, value);
      members.set(name, found);
      return found;
    },
  };
}

const hit = (result: PagefindResult): Hit => ({
  id: result.id,
  score: result.score,
  page: async () => foundPage(await result.data()),
});

/** A copy: Pagefind changes the page it gave when the same page is found again. */
const foundPage = ({ url, meta, excerpt: opening, sub_results: places }: PagefindPage): FoundPage => ({
  url,
  meta: { ...meta },
  opening,
  places: places.map(({ title, url: at, excerpt, weighted_locations: words }) => ({
    title,
    url: at,
    excerpt,
    weights: words.map((word) => word.balanced_score),
  })),
});
