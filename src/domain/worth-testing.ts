import type { CaseStudy, EvaluationWithId } from './case-study.ts';
import { rateEvaluation } from './evidence.ts';

/** All that the tag "Worth testing" depends on. */
type Candidate = Pick<CaseStudy, 'evidence' | 'facts' | 'evaluations' | 'page'>;

/**
 * Whether an untested practice is worth a test: a reason to try, never a result. All five must hold:
 * it was at most described and nothing was measured; its page says how it should work; the same kind of
 * work did better elsewhere in a study at level 3 or above; no study of it found worse results; and its
 * page says what a test would measure.
 * @param sameKind studies of the same kind of work elsewhere, of other case studies among them.
 */
export function isWorthTesting(caseStudy: Candidate, sameKind: readonly EvaluationWithId[]): boolean {
  const { evidence, facts, evaluations, page } = caseStudy;
  const didBetterElsewhere = sameKind
    .map(rateEvaluation)
    .some(({ level, finding }) => level >= 3 && finding === 'positive');
  const didWorse = evaluations.map(rateEvaluation).some(({ finding }) => finding === 'negative');
  return (
    evidence.level <= 1 &&
    evidence.finding === 'not-measured' &&
    facts.some((fact) => fact.about === 'design') &&
    didBetterElsewhere &&
    !didWorse &&
    page.next_test !== undefined
  );
}
