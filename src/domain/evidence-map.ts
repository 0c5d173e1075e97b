import type { Term } from '../schema/term.ts';
import type { CaseStudy } from './case-study.ts';

/** The steps of evidence as columns, weakest first. */
export const mapLevels = [0, 1, 2, 3, 4] as const;
export type MapLevel = (typeof mapLevels)[number];

/** One kind of practice with its case studies by level; each case study stands once, under its main kind. */
export interface EvidenceMapRow {
  kind: Term;
  cells: Readonly<Record<MapLevel, readonly CaseStudy[]>>;
  count: number;
}

/** Rows that belong together. */
export interface EvidenceMapGroup {
  /** The group of kinds, as the list names it: `harm-reduction`. */
  id: string;
  rows: readonly EvidenceMapRow[];
  count: number;
  /** How many of the group were never measured against anything: levels 0 and 1. */
  untested: number;
}

const isUntested = (caseStudy: CaseStudy): boolean => caseStudy.evidence.level < 2;

function rowOf(kind: Term, caseStudies: readonly CaseStudy[]): EvidenceMapRow {
  const own = caseStudies.filter((caseStudy) => caseStudy.terms.kind[0]?.id === kind.id);
  const at = (level: MapLevel) => own.filter((caseStudy) => caseStudy.evidence.level === level);
  return { kind, cells: { 0: at(0), 1: at(1), 2: at(2), 3: at(3), 4: at(4) }, count: own.length };
}

/** Kinds of practice by how they were tested; kinds and groups without a case study are left out. */
export function evidenceMap(caseStudies: readonly CaseStudy[], kinds: readonly Term[]): EvidenceMapGroup[] {
  return [...Map.groupBy(kinds, (kind) => kind.group ?? '')]
    .map(([id, members]) => {
      const rows = members.map((kind) => rowOf(kind, caseStudies)).filter((row) => row.count > 0);
      const own = rows.flatMap((row) => mapLevels.flatMap((level) => row.cells[level]));
      return { id, rows, count: own.length, untested: own.filter(isUntested).length };
    })
    .filter((group) => group.count > 0);
}

/**
 * What the map shows at a glance, worked out from it: how many practices were never measured against
 * anything, and in which kinds of work that is so for every one of two or more.
 */
export function evidenceHeadline(groups: readonly EvidenceMapGroup[]): {
  headline: string;
  neverTested: Term[];
} {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const untested = groups.reduce((sum, group) => sum + group.untested, 0);
  const neverTested = groups
    .flatMap((group) => group.rows)
    .filter((row) => row.count > 1 && row.cells[0].length + row.cells[1].length === row.count)
    .map((row) => row.kind);
  return { headline: `${untested} of ${count} practices were never measured against anything`, neverTested };
}

/** Plain names of the groups of kinds. */
export const kindGroupNames: Readonly<Record<string, string>> = {
  diversion: 'Diversion',
  'courts-and-offender-work': 'Courts and work with people who offend',
  treatment: 'Treatment',
  'harm-reduction': 'Harm reduction',
  'support-and-recovery': 'Support and recovery',
  'prevention-and-place': 'Prevention and places',
  system: 'Systems and whole areas',
};
