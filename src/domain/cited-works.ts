import type { CaseStudy } from './case-study.ts';
import type { SourceWithId } from './cited-fact.ts';

type WithEvaluations = Pick<CaseStudy, 'evaluations' | 'evidence' | 'sources'>;

/**
 * The document that reports the best evaluation of a practice: what to cite for what was found.
 * Absent where nothing was evaluated.
 * @param all every source of the library: an evaluation may rest on one that no fact of the page cites
 */
export function mainEvaluationSource(
  { evaluations, evidence }: WithEvaluations,
  all: readonly SourceWithId[],
): SourceWithId | undefined {
  const best = evaluations.find(({ id }) => id === evidence.best[0]);
  return all.find(({ id }) => id === best?.sources[0]);
}

/** All works that a case study rests on: what reports its evaluations first, the best before the rest, then its sources as the page numbers them. */
export function worksBehind(caseStudy: WithEvaluations, all: readonly SourceWithId[]): SourceWithId[] {
  const { evaluations, evidence, sources } = caseStudy;
  const ranked = [
    ...evidence.best.flatMap((best) => evaluations.filter(({ id }) => id === best)),
    ...evaluations.filter(({ id }) => !evidence.best.includes(id)),
  ];
  const ids = new Set([
    ...ranked.flatMap((evaluation) => evaluation.sources),
    ...sources.map(({ id }) => id),
  ]);
  const known = new Map(all.map((source) => [source.id, source]));
  return [...ids].flatMap((id) => known.get(id) ?? []);
}
