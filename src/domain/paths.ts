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
  data: '/data/',
  caseStudiesData: '/data/case-studies.json',
  changes: '/changes/',
  howToCite: '/how-to-cite/',
  privacy: '/privacy/',
} as const;

export const caseStudyPath = (id: string): string => `/case-studies/${id}/`;

/** The files beside a case study's page: the same in the formats that programs read. */
export const caseStudyFile = (id: string, format: 'json' | 'ris' | 'bib' | 'csl.json' | 'md'): string =>
  `/case-studies/${id}.${format}`;

/** Two to four case studies side by side; the address is the whole state. */
export const comparePath = (ids: readonly string[]): string => `${paths.compare}?ids=${ids.join(',')}`;

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

export const termPath = (list: BrowsedList, id: string): string => `/${termFolders[list]}/${id}/`;
export const sourcePath = (id: string): string => `/sources/${id}/`;

/** The search page with a query (`q`) or filters chosen; the address is the whole state. */
export const searchPath = (state: Readonly<Record<string, string>>): string =>
  `${paths.search}?${new URLSearchParams(state).toString()}`;

/** The element id of a fact; outside readers rely on it. */
export const factAnchor = (factId: string): string => `fact-${factId}`;

/** The whole address of a path, for citing and for machines. */
export const absolute = (path: string, base: string): string => new URL(path, base).href;
