import { cell, type Column } from './column.ts';

type Row = Readonly<Record<string, unknown>>;

const knownIn = (row: Row, columns: readonly Column[]): Column[] =>
  columns.filter(({ name }) => cell(row[name]) !== '');

/**
 * The row that shows most of a table: the first of those with the most columns filled.
 * @returns what its filled cells hold, as the CSV has them, by column
 */
export function exampleRow(
  rows: readonly Row[],
  columns: readonly Column[],
): { name: string; value: string }[] {
  const most = Math.max(0, ...rows.map((row) => knownIn(row, columns).length));
  const row = rows.find((one) => knownIn(one, columns).length === most) ?? {};
  return knownIn(row, columns).map(({ name }) => ({ name, value: String(cell(row[name])) }));
}
