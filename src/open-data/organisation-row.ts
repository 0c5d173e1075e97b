import { z } from 'astro/zod';
import type { Library } from '../domain/library.ts';
import { absolute, organisationPath } from '../domain/paths.ts';
import { organisationRoles } from '../schema/case-study-page.ts';
import { table } from './table.ts';

const part = z
  .strictObject({
    case_study: z.string().describe('The id of the case study.'),
    role: z.enum(organisationRoles).describe('What the organisation does there.'),
    note: z.string().nullable().describe('What exactly, where the word alone misleads.'),
  })
  .describe('One part in one case study.');

export const organisationRow = z.strictObject({
  id: z.string().describe('The id of the organisation.'),
  name: z.string().describe('The name of the organisation.'),
  short: z.string().nullable().describe('The name as people shorten it.'),
  also: z.array(z.string()).describe('Other and earlier names.'),
  sort: z.string().describe('What sort of body it is: a term of the list partner.'),
  areas: z.array(z.string()).describe('The ids of the areas in which it works; empty for a national body.'),
  url: z.url().nullable().describe('Its own site.'),
  parts: z.array(part).describe('What it does in which case study, collected from the case studies.'),
  page: z.url().nullable().describe('Its page here; null where it has no part in a case study.'),
});

export type OrganisationRow = z.output<typeof organisationRow>;

function rowOf(
  organisation: Library['organisations'][number],
  { caseStudies, site }: Library,
): OrganisationRow {
  const parts = caseStudies.flatMap((caseStudy) =>
    caseStudy.parts
      .filter((one) => one.organisation.id === organisation.id)
      .map(({ role, note }) => ({ case_study: caseStudy.id, role, note: note ?? null })),
  );
  return {
    id: organisation.id,
    name: organisation.name,
    short: organisation.short ?? null,
    also: organisation.also,
    sort: organisation.sort,
    areas: organisation.areas,
    url: organisation.url ?? null,
    parts,
    page: parts.length === 0 ? null : absolute(organisationPath(organisation.id), site.base),
  };
}

export const organisations = table({
  name: 'organisations',
  title: 'Organisations',
  about: 'One body a row, with its part in each case study. No people.',
  schemaName: 'organisation-row',
  row: organisationRow,
  rows: (library) => library.organisations.map((organisation) => rowOf(organisation, library)),
  joins: { sort: { table: 'terms', prefix: 'partner/' }, areas: { table: 'areas' } },
});
