import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Line, Run } from './paper.ts';

/** The bookmark of a reference, to which its numbers in the text lead. */
export const anchor = (number: number): string => `reference-${number}`;

/** A line as Word takes it. */
export const wordRuns = (line: Line, bold = false): ParagraphChild[] => line.map((one) => wordRun(one, bold));

function wordRun(one: Run, bold: boolean): ParagraphChild {
  if (typeof one === 'string') return new TextRun(bold ? { text: one, bold } : { text: one });
  if ('strong' in one) return new TextRun({ text: one.strong, bold: true });
  const style = 'Hyperlink';
  if ('reference' in one) {
    const children = [new TextRun({ text: `[${one.reference}]`, style })];
    return new InternalHyperlink({ anchor: anchor(one.reference), children });
  }
  return new ExternalHyperlink({ link: one.link, children: [new TextRun({ text: one.words, style })] });
}
