import type { z } from 'astro/zod';
import { allTables } from './all-tables.ts';
import { caseStudyRecord } from './case-study-record.ts';

/** A schema that is published at `/data/schema/<name>.json`. */
export interface PublishedSchema {
  name: string;
  title: string;
  description: string;
  schema: z.ZodType;
  /** `output`: the shape of what we publish. `input`: the shape of a file that an author writes. */
  io: 'input' | 'output';
}

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** The shapes of what the site publishes. */
export const publishedSchemas: readonly PublishedSchema[] = [
  {
    name: 'case-study',
    title: 'A case study',
    description:
      'A case study with all that belongs to it: each member of /data/case-studies.json, and each /case-studies/<id>.json. The names id, title, url, areas, status, evidence.level, evidence.finding and facts stay as they are.',
    schema: caseStudyRecord,
    io: 'output',
  },
  ...allTables.map(({ schemaName, title, about, row }) => ({
    name: schemaName,
    title: `A row of the table of ${lowerFirst(title)}`,
    description: about,
    schema: row,
    io: 'output' as const,
  })),
];
