import type { Area } from '../schema/area.ts';
import type { Amount } from '../schema/amount.ts';
import type { CaseStudyFacts } from '../schema/case-study-facts.ts';
import type { CaseStudyPage } from '../schema/case-study-page.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import type { Fact } from '../schema/fact.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Source } from '../schema/source.ts';
import type { Term, TermListName } from '../schema/term.ts';
import type { Evidence } from './evidence.ts';

export type SourceWithId = Source & { id: string };
export type EvaluationWithId = Evaluation & { id: string };

/** A fact together with the document it rests on and its permalink (a path). */
export interface CitedFact extends Fact {
  caseStudyId: string;
  document: SourceWithId;
  /** How its page cites it: the number of the source, with a letter where several facts rest on it. */
  mark: string;
  path: string;
}

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
export interface CaseStudy {
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
  /** Studies of this kind of practice elsewhere. They never change the rating. */
  kindEvaluations: readonly EvaluationWithId[];
  evidence: Evidence;
  /** In the order of their numbers on the page. */
  sources: readonly SourceWithId[];
  /** Finds a fact of any case study; throws where it does not exist. */
  fact: (reference: string) => CitedFact;
}
