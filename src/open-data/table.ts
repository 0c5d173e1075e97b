import type { z } from 'astro/zod';
import type { Library } from '../domain/library.ts';

export type TableName =
  | 'case-studies'
  | 'facts'
  | 'figures'
  | 'sources'
  | 'evaluations'
  | 'effects'
  | 'amounts'
  | 'areas'
  | 'organisations'
  | 'terms';

/** The rows that a column names by their ids: those of `table`, each with `prefix` before it. */
export interface Join {
  table: TableName;
  /** What stands before the id in the other table: `kind/` turns `naloxone` into the term `kind/naloxone`. */
  prefix?: string;
}

/** One published table: what a row is, and how the rows are made from the library. Each row has an `id` of its own. */
export interface Table {
  name: TableName;
  title: string;
  /** One or two plain sentences: what one row stands for. */
  about: string;
  /** The name of the schema of a row: `fact-row`. */
  schemaName: string;
  row: z.ZodObject;
  rows: (library: Library) => readonly Record<string, unknown>[];
  /** By column. */
  joins: Readonly<Record<string, Join>>;
}

type RowOf<Shape extends z.ZodObject> = z.output<Shape>;

/** A table whose rows and joins are held to the schema of its row. */
export function table<Shape extends z.ZodObject>(
  given: Omit<Table, 'row' | 'rows' | 'joins'> & {
    row: Shape;
    rows: (library: Library) => readonly RowOf<Shape>[];
    joins: Partial<Record<keyof RowOf<Shape> & string, Join>>;
  },
): Table {
  return given as Table;
}
