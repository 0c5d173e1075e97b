import type { Area } from '../schema/area.ts';
import type { CaseStudyFacts } from '../schema/case-study-facts.ts';
import type { CaseStudyPage } from '../schema/case-study-page.ts';
import type { ContextFacts, ContextPage } from '../schema/context.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import type { Guide } from '../schema/guide.ts';
import type { Kind } from '../schema/kind.ts';
import type { Money } from '../schema/money.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Page } from '../schema/page.ts';
import type { Site } from '../schema/site.ts';
import type { Source } from '../schema/source.ts';
import type { TermList, TermListName } from '../schema/term.ts';

/** One case study as its two files say it; `body` is the prose of `page.mdx` as typed. */
export interface CaseStudyRecord {
  page: CaseStudyPage;
  facts: CaseStudyFacts;
  body: string;
}

/**
 * All of `content/` after the schemas, before anything is joined. Keys are ids: the name of the
 * file or folder. Astro's collections and the checks both arrive at this shape.
 */
export interface LibraryRecords {
  site: Site;
  money: Money;
  areas: readonly Area[];
  organisations: readonly Organisation[];
  terms: Readonly<Record<TermListName, TermList>>;
  sources: Readonly<Record<string, Source>>;
  evaluations: Readonly<Record<string, Evaluation>>;
  /** By term of the list `kind`; `general` is what holds for every kind. */
  kinds: Readonly<Record<string, Kind>>;
  caseStudies: Readonly<Record<string, CaseStudyRecord>>;
  pages: Readonly<Record<string, Page>>;
  /** Frontmatter and prose of each guide. */
  guides: Readonly<Record<string, { page: Guide; body: string }>>;
  contexts: Readonly<Record<string, { page: ContextPage; facts: ContextFacts; body: string }>>;
}
