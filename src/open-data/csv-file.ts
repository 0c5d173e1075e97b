import { stringify } from 'csv-stringify/sync';
import { cell, columnsOf } from './column.ts';
import type { Table } from './table.ts';

/**
 * A table as comma-separated values (RFC 4180), UTF-8 with a byte order mark, so that a spreadsheet
 * shows pound signs as pound signs. Text that a spreadsheet would take for a formula has an apostrophe
 * before it.
 */
export function csvFile(table: Table, rows: readonly Record<string, unknown>[]): string {
  const columns = columnsOf(table).map(({ name }) => name);
  return stringify(
    rows.map((row) => columns.map((name) => cell(row[name]))),
    {
      header: true,
      columns,
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
      quote_record_delimiter: true,
    },
  );
}
