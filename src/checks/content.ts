import type { Area } from '../schema/area.ts';
import type { CaseStudyFacts } from '../schema/case-study-facts.ts';
import type { CaseStudyPage } from '../schema/case-study-page.ts';
import type { ContextFacts, ContextPage } from '../schema/context.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import type { Fact } from '../schema/fact.ts';
import type { Guide } from '../schema/guide.ts';
import type { Kind, KindFact } from '../schema/kind.ts';
import type { KnownAcronym } from '../schema/known-acronym.ts';
import type { Money } from '../schema/money.ts';
import type { NameWithNumber } from '../schema/name-with-number.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Page } from '../schema/page.ts';
import type { Site } from '../schema/site.ts';
import type { Source } from '../schema/source.ts';
import type { TermList, TermListName } from '../schema/term.ts';
import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';
import type { KnownIds } from './known-ids.ts';
import type { ProseNode } from './mdx-file.ts';
import type { Passage } from './passage.ts';
import type { YamlDocument } from './yaml-document.ts';

/** What a file says after its schema, and where it says it. */
export interface Entry<T> {
  record: T;
  document: YamlDocument;
}

/** A fact of a case study, of a page of context or of a kind of practice. */
export type AnyFact = Fact | KindFact;

/** The body of an .mdx file, parsed. */
export interface Prose {
  file: string;
  tree: ProseNode;
  /** Added to a line of the tree, gives the line of the file. */
  linesBefore: number;
}

/** The two files of a case study; each is undefined where it could not be read. */
export interface CaseStudyEntry {
  id: string;
  page: Entry<CaseStudyPage> | undefined;
  facts: Entry<CaseStudyFacts> | undefined;
  prose: Prose | undefined;
}

/** The two files of a page of context. */
export interface ContextEntry {
  id: string;
  page: Entry<ContextPage> | undefined;
  facts: Entry<ContextFacts> | undefined;
  prose: Prose | undefined;
}

/** A page of the site, or a guide. */
export interface PageEntry<T = Page> {
  id: string;
  page: Entry<T> | undefined;
  prose: Prose | undefined;
}

/**
 * The whole library as the rules receive it. What a schema rejects is left out, so that one fault does
 * not hide or make others; `known` still has its ids.
 */
export interface Content {
  files: readonly ContentFile[];
  documents: readonly YamlDocument[];
  site: Entry<Site> | undefined;
  money: Entry<Money> | undefined;
  areas: Entry<{ areas: Area[] }> | undefined;
  organisations: Entry<{ organisations: Organisation[] }> | undefined;
  names: Entry<{ names: NameWithNumber[] }> | undefined;
  acronyms: Entry<{ acronyms: KnownAcronym[] }> | undefined;
  terms: ReadonlyMap<TermListName, Entry<TermList>>;
  sources: ReadonlyMap<string, Entry<Source>>;
  evaluations: ReadonlyMap<string, Entry<Evaluation>>;
  kinds: ReadonlyMap<string, Entry<Kind>>;
  caseStudies: ReadonlyMap<string, CaseStudyEntry>;
  contexts: ReadonlyMap<string, ContextEntry>;
  guides: ReadonlyMap<string, PageEntry<Guide>>;
  pages: ReadonlyMap<string, PageEntry>;
  known: KnownIds;
  /** All of our own words that are read as one, with the facts that each cites. */
  passages: readonly Passage[];
  /** What stood in the way of reading a file. */
  unreadable: readonly Fault[];
  /** What the schemas reject. */
  misshapen: readonly Fault[];
}
