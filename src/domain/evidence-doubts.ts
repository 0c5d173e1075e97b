import type { Doubt } from '../schema/case-study-facts.ts';
import type { Evaluation } from '../schema/evaluation.ts';

/** A reason for caution that does not change the level: written by an author, or found in the numbers. */
export type EvidenceDoubt = Omit<Doubt, 'term'> & { term: Doubt['term'] | 'margin-not-read' };

/** The doubts that an evaluation raises by itself, because of what we could not read of it. */
export function computedDoubts(evaluation: Evaluation): readonly EvidenceDoubt[] {
  return [...marginNotRead(evaluation), ...armsNotRead(evaluation)];
}

function marginNotRead(evaluation: Evaluation): readonly EvidenceDoubt[] {
  if (evaluation.state !== 'published') return [];
  const stated = evaluation.effects.find((effect) => effect.main && effect.stated !== undefined);
  if (stated === undefined) return [];
  const text = 'we have not read a margin or a test, only what the source says';
  return [{ term: 'margin-not-read', text, fact: stated.fact }];
}

function armsNotRead(evaluation: Evaluation): readonly EvidenceDoubt[] {
  const hasGroups = evaluation.design === 'randomised' || evaluation.design === 'compared';
  if (!hasGroups || evaluation.arms !== undefined || evaluation.state === 'protocol-only') return [];
  const text = `we have not read how many ${evaluation.unit} were in each group`;
  return [{ term: 'arms-not-read', text, fact: evaluation.fact }];
}
