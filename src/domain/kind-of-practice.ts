import type { Kind, KindFact } from '../schema/kind.ts';
import type { Term } from '../schema/term.ts';
import type { CitedFact, SourceWithId } from './cited-fact.ts';

/** A label that another body gives to a kind of practice, with its document. */
export type KindLabel = Kind['labels'][number] & { document: SourceWithId };

/** A kind of practice with what research says about it and what it takes to start one. */
export interface KindOfPractice {
  term: Term;
  path: string;
  /** Our reading of the research; absent where none was read. */
  research: Kind['research'];
  facts: readonly CitedFact[];
  labels: readonly KindLabel[];
  /** Facts kept elsewhere that hold for this kind too. */
  see: readonly CitedFact[];
  /** In the order of their numbers on the kind's page. */
  sources: readonly SourceWithId[];
}

/** What our reading of the research comes to, in words for a page. */
export const researchFindings: Record<NonNullable<Kind['research']>['finding'], string> = {
  positive: 'Research leans towards better results',
  mixed: 'Research gives a mixed picture',
  'no-effect': 'Research finds no clear difference',
  negative: 'Research leans towards worse results',
  'not-clear': 'Research does not settle it',
};

export const researchLevels: Record<NonNullable<Kind['research']>['level'], string> = {
  reviewed: 'Reviewed: a systematic review or repeated trials',
  'none-found': 'No review or trial was found',
};

/** What a fact is about, as headings of "Before you copy it", in the order in which a commissioner asks. */
export const checklistTopics: Record<Exclude<KindFact['about'], 'research'>, string> = {
  power: 'Powers',
  permission: 'Permissions',
  procurement: 'Grants, contracts and procurement',
  partners: 'Partners',
  'data-sharing': 'Sharing data',
  publication: 'What must be published',
  plan: 'The police and crime plan',
  equality: 'Equality and victims',
  wales: 'What differs in Wales',
  mayors: 'Where a mayor holds the powers',
  'changes-by-2028': 'What changes by 2028',
  watch: 'What to watch',
};

/** One heading of the checklist with its facts. */
export interface ChecklistGroup {
  title: string;
  facts: readonly CitedFact[];
}

/** The checklist of a kind: its own facts and those that hold for it too, by topic; empty topics left out. */
export function checklist(kind: KindOfPractice): ChecklistGroup[] {
  const facts = [...kind.facts, ...kind.see];
  return Object.entries(checklistTopics)
    .map(([topic, title]) => ({ title, facts: facts.filter((fact) => fact.about === topic) }))
    .filter((group) => group.facts.length > 0);
}
