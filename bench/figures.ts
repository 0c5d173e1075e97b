import type { Spread } from './spread.ts';

/** Writes figures for people: `1.24 s`, `310 ms`, `48.2 KB`. */
export const seconds = (milliseconds: number): string =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

export const times = (ratio: number): string => ratio.toFixed(2);

/** The median, with the range behind it. */
export function withRange({ median, least, most }: Spread, write: (value: number) => string): string {
  return `${write(median)} (${write(least)} to ${write(most)})`;
}

/** A table in Markdown, its columns as wide as they need to be. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[], fill = ' '): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width, fill)).join(' | ')} |`;
  return [line(head), line([], '-'), ...rows.map((row) => line(row))].join('\n');
}
