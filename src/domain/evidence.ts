import type { Doubt } from '../schema/case-study-facts.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import type { EvaluationWithId } from './case-study.ts';
import type { DesignLevel, Flaw, StudyDesign } from './design-level.ts';
import { designLevel, seriousFlaws, studyDesign } from './design-level.ts';
import type { EvidenceDoubt } from './evidence-doubts.ts';
import { computedDoubts } from './evidence-doubts.ts';
import { wordsFor } from './evidence-sentence.ts';
import type { Finding, Upshot } from './finding.ts';
import { upshotOf, upshotTogether, upshots } from './finding.ts';

/** How something was tested and what that found, as words and as ids. */
export interface Rating {
  /** The number of filled steps, after flaws. */
  level: DesignLevel;
  /** The design of the study that the label and the sentence speak of. */
  design: StudyDesign;
  /** How it was tested, in a few words. */
  label: string;
  finding: Finding;
  /** What it found, in two or three words; says why where it is not measured. */
  findingLabel: string;
  /** Both in one sentence. */
  sentence: string;
  /** Whether the study that the sentence speaks of has a serious flaw. */
  flawed: boolean;
  flaws: readonly Flaw[];
  doubts: readonly EvidenceDoubt[];
}

/** The rating of one practice: computed from its evaluations, never typed. */
export interface Evidence extends Rating {
  level: Exclude<DesignLevel, 5>;
  /** The ids of the evaluations at the best level, first the one that the sentence speaks of; empty at level 0. */
  best: readonly string[];
}

/** Rates one evaluation by itself, for the box on what research says about a kind of practice. */
export function rateEvaluation(evaluation: Evaluation): Rating {
  return rating(evaluation, upshotOf(evaluation), computedDoubts(evaluation));
}

/**
 * Rates a practice by the evaluations of this practice that reach the best level after flaws; `doubts` are
 * those that its authors give. Throws at a review, which is about a kind and not about one practice.
 */
export function rateEvidence(evaluations: readonly EvaluationWithId[], doubts: readonly Doubt[]): Evidence {
  const level = Math.max(0, ...evaluations.map(levelOfPractice)) as Evidence['level'];
  const strongest = evaluations.filter((evaluation) => designLevel(evaluation) === level);
  const upshot = upshotTogether(strongest.map(upshotOf));
  const spoken = spokenOf(strongest, upshot);
  const best =
    level === 0 || spoken === undefined ? [] : [spoken, ...strongest.filter((other) => other !== spoken)];
  return {
    ...rating(spoken, upshot, [...doubts, ...withoutAuthored(best, doubts)]),
    level,
    best: best.map((evaluation) => evaluation.id),
  };
}

function levelOfPractice(evaluation: EvaluationWithId): Evidence['level'] {
  const level = designLevel(evaluation);
  if (evaluation.design === 'reviewed' || level === 5) {
    throw new Error(
      `The evaluation "${evaluation.id}" is a review of a kind of practice: it cannot rate one practice.`,
    );
  }
  return level;
}

/** Of several at the best level, one with this upshot (or part in the disagreement) and no flaw speaks for all. */
function spokenOf(strongest: readonly EvaluationWithId[], upshot: Upshot): EvaluationWithId | undefined {
  const measured = (own: Upshot) => upshots[own].finding !== 'not-measured';
  const candidates = strongest.filter((evaluation) => {
    const own = upshotOf(evaluation);
    return upshot === 'disagree' ? measured(own) : own === upshot;
  });
  return candidates.find((evaluation) => seriousFlaws(evaluation).length === 0) ?? candidates[0];
}

/** An author who doubts the same thing has said it better. */
function withoutAuthored(best: readonly Evaluation[], authored: readonly Doubt[]): readonly EvidenceDoubt[] {
  return best.flatMap(computedDoubts).filter((doubt) => !authored.some(({ term }) => term === doubt.term));
}

/** Below level 3 nothing shows the cause, so the short words say only which came after which. */
function shortLabel(upshot: Upshot, level: DesignLevel): string {
  const weak: Partial<Record<Upshot, string>> = {
    positive: 'Better afterwards',
    negative: 'Worse afterwards',
  };
  return (level < 3 ? weak[upshot] : undefined) ?? upshots[upshot].label;
}

function rating(
  evaluation: Evaluation | undefined,
  upshot: Upshot,
  doubts: readonly EvidenceDoubt[],
): Rating {
  const design = evaluation === undefined ? 'not-evaluated' : studyDesign(evaluation);
  const flaws = evaluation === undefined || design === 'planned' ? [] : seriousFlaws(evaluation);
  const flawed = flaws.length > 0;
  const level = evaluation === undefined ? 0 : designLevel(evaluation);
  return {
    level,
    design,
    ...wordsFor(design, flawed, upshot),
    finding: upshots[upshot].finding,
    findingLabel: shortLabel(upshot, level),
    flawed,
    flaws,
    doubts,
  };
}
