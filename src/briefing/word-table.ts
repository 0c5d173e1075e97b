import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Line, Row } from './paper.ts';
import { wordRuns } from './word-runs.ts';
import { colour } from './word-styles.ts';

/** Twentieths of a point, as Word counts: the width of the text on an A4 page, and the margin beside it. */
export const margin = 1134;
const textWidth = 11906 - 2 * margin;

/** The share of the width that each column has: what was found and what it cost have the most to say. */
const shares = [0.17, 0.13, 0.15, 0.2, 0.2, 0.15];

/** A table with a header row that stands on every page; no row is cut by the end of a page. */
export function wordTable(head: readonly string[], rows: readonly Row[]): Table {
  const widths = head.map((_, at) => Math.round(textWidth * (shares[at] ?? 1 / head.length)));
  const border = { style: BorderStyle.SINGLE, size: 4, color: colour.line };
  const cell = (at: number, children: Paragraph[], shaded: boolean) =>
    new TableCell({
      children,
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      ...(shaded ? { shading: { fill: 'F4F1E8' } } : {}),
    });
  const words = (line: Line, bold: boolean) =>
    new Paragraph({ style: 'Cell', children: wordRuns(line, bold) });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((title, at) => cell(at, [words([title], true)], true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((lines, at) =>
              cell(
                at,
                lines.map((line) => words(line, false)),
                false,
              ),
            ),
          }),
      ),
    ],
  });
}
