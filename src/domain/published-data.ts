import type { CaseStudy } from './case-study.ts';
import { absolute } from './paths.ts';

/** One case study as `/data/case-studies.json` gives it. Outside readers rely on these names. */
export function publishedCaseStudy(caseStudy: CaseStudy, base: string) {
  const { id, page, areas, evidence, facts } = caseStudy;
  return {
    id,
    title: page.title,
    summary: page.summary,
    url: absolute(caseStudy.path, base),
    areas: page.scope === undefined ? areas.map((area) => area.id) : [],
    scope: page.scope ?? null,
    status: page.status.value,
    status_as_at: page.status.as_at,
    evidence: { level: evidence.level, finding: evidence.finding, sentence: evidence.sentence },
    facts: facts.map((fact) => ({
      id: fact.id,
      about: fact.about,
      statement: fact.statement,
      figures: fact.figures,
      source: fact.source,
      where: fact.where,
      basis: fact.basis,
      ...(fact.said_by === undefined ? {} : { said_by: fact.said_by }),
      url: absolute(fact.path, base),
    })),
  };
}
