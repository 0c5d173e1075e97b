import type { Area } from '../schema/area.ts';
import type { Amount } from '../schema/amount.ts';
import type { CaseStudyFacts } from '../schema/case-study-facts.ts';
import type { CaseStudyPage } from '../schema/case-study-page.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Term, TermListName } from '../schema/term.ts';
import type { CitedFact, SourceWithId } from './cited-fact.ts';
import type { CitingPage } from './citing-page.ts';
import type { Evidence } from './evidence.ts';
import type { KindOfPractice } from './kind-of-practice.ts';

export type EvaluationWithId = Evaluation & { id: string };

/** A part that an organisation plays. */
export interface Part {
  organisation: Organisation;
  role: CaseStudyPage['roles'][number]['role'];
  note: string | undefined;
  fact: CitedFact | undefined;
}

/** A relative in the family tree; `path` is absent where it has no case study here. */
export interface Relative {
  name: string;
  how: CaseStudyPage['related'][number]['how'];
  path: string | undefined;
  fact: CitedFact | undefined;
}

/** The lists whose terms describe a case study. */
export type CaseStudyTermList = Extract<
  TermListName,
  'problem' | 'population' | 'kind' | 'stage' | 'setting' | 'substance' | 'funding'
>;

/** One practice with all that belongs to it joined: what a page needs and nothing to look up. */
export interface CaseStudy extends CitingPage {
  id: string;
  path: string;
  page: CaseStudyPage;
  areas: readonly Area[];
  parts: readonly Part[];
  terms: Readonly<Record<CaseStudyTermList, readonly Term[]>>;
  relatives: readonly Relative[];
  facts: readonly CitedFact[];
  amounts: readonly Amount[];
  disputes: CaseStudyFacts['disputes'];
  lessons: CaseStudyFacts['lessons'];
  gaps: CaseStudyFacts['gaps'];
  safeToSay: CaseStudyFacts['safe_to_say'];
  /** Studies of this practice. */
  evaluations: readonly EvaluationWithId[];
  /** The kinds of practice it belongs to, the main one first. */
  kinds: readonly KindOfPractice[];
  /** Studies of this kind of practice elsewhere. They never change the rating. */
  kindEvaluations: readonly EvaluationWithId[];
  evidence: Evidence;
  /** A reason to try it, never a result: see `isWorthTesting`. */
  worthTesting: boolean;
  /** In the order of their numbers on the page. */
  sources: readonly SourceWithId[];
  /** Finds a fact as its pages cite it, its own by id alone; throws where it does not exist. */
  fact: (reference: string) => CitedFact;
}
