import type { CaseStudy } from './case-study.ts';

/**
 * When the evidence on a case study was last added to: of its evaluations at the best level, the
 * latest end of a period studied or date of the document that reports it first. A date as precise
 * as it is known ("2021", "2021-06"); nothing where no evaluation counts or none is dated. Later
 * documents that only repeat an evaluation do not make it newer.
 */
export function newestEvidence({
  evidence,
  evaluations,
  sources,
}: Pick<CaseStudy, 'evidence' | 'evaluations' | 'sources'>): string | undefined {
  return evaluations
    .filter(({ id }) => evidence.best.includes(id))
    .flatMap(({ period, sources: [main] }) => [
      period?.to ?? [],
      sources.find(({ id }) => id === main)?.date ?? [],
    ])
    .flat()
    .toSorted()
    .at(-1);
}
