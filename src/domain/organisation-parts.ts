import type { Organisation } from '../schema/organisation.ts';
import { roleNames } from './at-a-glance.ts';
import type { CaseStudy } from './case-study.ts';

/** An organisation with the case studies it has a part in, and what part. */
export interface OrganisationParts {
  organisation: Organisation;
  parts: readonly { caseStudy: CaseStudy; roles: readonly string[] }[];
}

/** Each organisation that has a part in some case study, by name. */
export function organisationParts(
  organisations: readonly Organisation[],
  caseStudies: readonly CaseStudy[],
): OrganisationParts[] {
  const parts = new Map<string, Map<CaseStudy, string[]>>();
  for (const caseStudy of caseStudies) {
    for (const { organisation, role } of caseStudy.parts) {
      const own = parts.get(organisation.id) ?? new Map<CaseStudy, string[]>();
      own.set(caseStudy, [...(own.get(caseStudy) ?? []), roleNames[role]]);
      parts.set(organisation.id, own);
    }
  }
  return organisations
    .map((organisation) => ({
      organisation,
      parts: [...(parts.get(organisation.id) ?? [])].map(([caseStudy, roles]) => ({ caseStudy, roles })),
    }))
    .filter((entry) => entry.parts.length > 0)
    .sort((a, b) => a.organisation.name.localeCompare(b.organisation.name, 'en'));
}
