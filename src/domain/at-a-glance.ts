import type { CaseStudy, Part } from './case-study.ts';

/** The roles in the order in which a reader asks. */
export const roleNames: Record<Part['role'], string> = {
  commissions: 'Commissioned by',
  pays: 'Paid for by',
  leads: 'Led by',
  delivers: 'Delivered by',
  supports: 'Supported by',
  evaluates: 'Evaluated by',
};

/** The parts of a case study by role, in the order of `roleNames`, empty roles left out. */
export function partsByRole(caseStudy: CaseStudy): { role: string; parts: readonly Part[] }[] {
  return Object.entries(roleNames)
    .map(([role, name]) => ({ role: name, parts: caseStudy.parts.filter((part) => part.role === role) }))
    .filter(({ parts }) => parts.length > 0);
}

const scopeNames = { england: 'England', wales: 'Wales', 'england-and-wales': 'England and Wales' } as const;

/** Where it is, in a few words: the areas by name, or the country. */
export function whereItIs(caseStudy: CaseStudy): string {
  const { scope } = caseStudy.page;
  return scope === undefined ? caseStudy.areas.map((area) => area.name).join(', ') : scopeNames[scope];
}

const statusNames: Record<CaseStudy['page']['status']['value'], string> = {
  running: 'Running',
  ended: 'Ended',
  piloted: 'Piloted',
  proposed: 'Proposed only',
  unknown: 'Not known whether it runs',
};

export const statusName = (caseStudy: CaseStudy): string => statusNames[caseStudy.page.status.value];

export const relationNames: Record<CaseStudy['relatives'][number]['how'], string> = {
  copies: 'Copied from',
  'copied-by': 'Copied by',
  'part-of': 'Part of',
  'replaced-by': 'Replaced by',
  'grew-from': 'Grew from',
  similar: 'Similar',
};
