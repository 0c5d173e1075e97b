import type { Thing } from 'schema-dts';
import type { CaseStudy } from '../domain/case-study.ts';
import { absolute, areaPath, organisationPath } from '../domain/paths.ts';
import type { Site } from '../schema/site.ts';
import { articleData } from './article-data.ts';

/** A case study as linked data: our article about it, the practice itself, and what the article cites. */
export function caseStudyData(caseStudy: CaseStudy, site: Site): Thing[] {
  const { page, path, areas, terms } = caseStudy;
  const { base } = site;
  const url = absolute(path, base);
  const practice = `${url}#practice`;
  const bodies = (role: CaseStudy['parts'][number]['role']) =>
    caseStudy.parts
      .filter((part) => part.role === role)
      .map(({ organisation: { id, name } }) => ({
        '@type': 'Organization' as const,
        '@id': absolute(organisationPath(id), base),
        name,
      }));
  const funders = bodies('pays');
  return [
    {
      ...articleData(caseStudy, site),
      about: { '@id': practice },
      keywords: [...terms.kind, ...terms.problem, ...terms.population].map(({ label }) => label),
    },
    {
      '@type': 'Project',
      '@id': practice,
      name: page.title,
      description: page.summary,
      ...(page.also_known_as.length === 0 ? {} : { alternateName: page.also_known_as }),
      ...(page.started === undefined ? {} : { foundingDate: page.started }),
      ...(page.ended === undefined ? {} : { dissolutionDate: page.ended }),
      ...(funders.length === 0 ? {} : { funder: funders }),
      ...(page.scope === undefined
        ? {
            areaServed: areas.map(({ id, name }) => ({
              '@type': 'AdministrativeArea' as const,
              '@id': absolute(areaPath(id), base),
              name,
            })),
          }
        : {}),
    },
  ];
}
