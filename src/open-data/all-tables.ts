import { amounts } from './amount-row.ts';
import { areas } from './area-row.ts';
import { caseStudies } from './case-study-row.ts';
import { effects } from './effect-row.ts';
import { evaluations } from './evaluation-row.ts';
import { facts } from './fact-row.ts';
import { figures } from './figure-row.ts';
import { organisations } from './organisation-row.ts';
import { sources } from './source-row.ts';
import type { Table } from './table.ts';
import { terms } from './term-row.ts';

/** Every table that is published, in the order in which a reader meets them. */
export const allTables: readonly Table[] = [
  caseStudies,
  facts,
  figures,
  sources,
  evaluations,
  effects,
  amounts,
  areas,
  organisations,
  terms,
];
