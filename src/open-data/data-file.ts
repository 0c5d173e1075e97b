import { createHash } from 'node:crypto';
import type { Library } from '../domain/library.ts';
import { allTables } from './all-tables.ts';
import { recordOf } from './case-study-record.ts';
import { csvFile } from './csv-file.ts';
import { jsonLines } from './json-file.ts';
import type { Table } from './table.ts';

export type DataFormat = 'csv' | 'json';

/** A table in one format, as it is published. */
export interface DataFile {
  table: Table;
  format: DataFormat;
  /** From the folder /data/: `facts.csv`. */
  path: string;
  text: string;
  rows: number;
  /** The size of the text in UTF-8. */
  bytes: number;
  /** `sha256:` and the fingerprint of those bytes in hexadecimal digits. */
  hash: string;
}

function dataFile(table: Table, format: DataFormat, rows: number, text: string): DataFile {
  return {
    table,
    format,
    path: `${table.name}.${format}`,
    text,
    rows,
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
  };
}

const made = new WeakMap<Library, readonly DataFile[]>();

/**
 * Every table of the library in both formats, made once for each library. They say the same, but for case studies: their JSON is
 * the whole record, with facts, amounts and all that is nested.
 */
export function dataFiles(library: Library): readonly DataFile[] {
  const files = made.get(library) ?? makeFiles(library);
  made.set(library, files);
  return files;
}

function makeFiles(library: Library): DataFile[] {
  return allTables.flatMap((table) => {
    const rows = table.rows(library);
    const members =
      table.name === 'case-studies' ? library.caseStudies.map((one) => recordOf(one, library)) : rows;
    return [
      dataFile(table, 'csv', rows.length, csvFile(table, rows)),
      dataFile(table, 'json', rows.length, jsonLines(members)),
    ];
  });
}
