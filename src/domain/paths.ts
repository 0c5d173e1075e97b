/** Every address on the site is made here, so that no page spells one out. */

export const paths = {
  home: '/',
  caseStudies: '/case-studies/',
  kinds: '/kinds/',
  evidence: '/evidence/',
  areas: '/areas/',
  whoPays: '/who-pays/',
  sources: '/sources/',
  organisations: '/organisations/',
  glossary: '/glossary/',
  aToZ: '/a-z/',
  search: '/search/',
  openSearch: '/opensearch.xml',
  guides: '/guides/',
  context: '/context/',
  about: '/about/',
  howWeJudge: '/how-we-judge/',
  contribute: '/contribute/',
  accessibility: '/accessibility/',
  compare: '/compare/',
  briefing: '/briefing/',
  pickTitles: '/picking/titles.json',
  data: '/data/',
  changes: '/changes/',
  card: '/card.png',
  howToCite: '/how-to-cite/',
  privacy: '/privacy/',
} as const;

/** New and changed case studies, for feed readers. */
export const changesFeeds = {
  atom: '/changes/atom.xml',
  rss: '/changes/rss.xml',
  json: '/changes/feed.json',
} as const;

export const caseStudyPath = (id: string): string => `/case-studies/${id}/`;

/** What a reference manager takes in. */
export const referenceFormats = ['ris', 'bib', 'csl.json'] as const;
export type ReferenceFormat = (typeof referenceFormats)[number];
export const referenceFormatNames: Record<ReferenceFormat, string> = {
  ris: 'RIS',
  bib: 'BibTeX',
  'csl.json': 'CSL-JSON',
};

/** The files beside a case study's page: the same in the formats that programs read. */
export const caseStudyFile = (id: string, format: 'json' | ReferenceFormat | 'md'): string =>
  `/case-studies/${id}.${format}`;

/** A file of the open data by its name: `facts.csv`. */
export const dataFilePath = (file: string): string => `${paths.data}${file}`;
/** The schema that says what a published file, or a file of an author, may hold. */
export const dataSchemaPath = (name: string): string => `${paths.data}schema/${name}.json`;
/** All sources and pages of the library in one file. */
export const libraryFile = (format: ReferenceFormat): string => `/data/library.${format}`;
/** The same for a kind of practice and for a page of context. */
export const kindFile = (id: string): string => `/kinds/${id}.json`;
export const contextFile = (id: string): string => `/context/${id}.json`;

/** Two to four case studies side by side; the address is the whole state. */
export const comparePath = (ids: readonly string[]): string =>
  ids.length === 0 ? paths.compare : `${paths.compare}?ids=${ids.join(',')}`;

/** A term of the glossary; each has an anchor. */
export const glossaryPath = (id: string): string => `${paths.glossary}#term-${id}`;
export const organisationPath = (id: string): string => `${paths.organisations}${id}/`;
export const guidePath = (id: string): string => `${paths.guides}${id}/`;
export const contextPath = (id: string): string => `${paths.context}${id}/`;
export const areaPath = (id: string): string => `/areas/${id}/`;

/** The lists whose terms have pages, and the folder each stands in. */
export const termFolders = {
  kind: 'kinds',
  problem: 'problems',
  population: 'populations',
  stage: 'stages',
  substance: 'substances',
} as const;

export type BrowsedList = keyof typeof termFolders;

/** The list of all terms of one sort that have pages. */
export const termListPath = (list: BrowsedList): string => `/${termFolders[list]}/`;

export const termPath = (list: BrowsedList, id: string): string => `/${termFolders[list]}/${id}/`;
export const sourcePath = (id: string): string => `/sources/${id}/`;
export const sourceFile = (id: string, format: 'ris' | 'bib'): string => `/sources/${id}.${format}`;

/** The search page with a query (`q`) or filters chosen; the address is the whole state. */
export const searchPath = (state: Readonly<Record<string, string>>): string =>
  `${paths.search}?${new URLSearchParams(state).toString()}`;

/** The element id of a fact; outside readers rely on it. */
export const factAnchor = (factId: string): string => `fact-${factId}`;

/** The whole address of a path, for citing and for machines. */
export const absolute = (path: string, base: string): string => new URL(path, base).href;
