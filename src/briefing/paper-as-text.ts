import type { Block, Line, Paper, Run } from './paper.ts';
import { noteLabel } from './paper.ts';

/** The pack as plain text, for a message or a form: tables as one paragraph a row, every address written out. */
export function paperAsText({ title, blocks }: Paper): string {
  return `${[title, ...blocks.map(block)].join('\n\n')}\n`;
}

function block(one: Block): string {
  switch (one.sort) {
    case 'heading':
      return one.level === 1 ? line(one.line).toUpperCase() : line(one.line);
    case 'paragraph':
      return line(one.line);
    case 'note':
      return `${noteLabel} ${one.words}`;
    case 'list':
      return one.items
        .map(({ line: first, under, note }) =>
          [
            `- ${line(first)}`,
            ...under.map((each) => `  ${line(each)}`),
            ...(note === undefined ? [] : [`  ${noteLabel} ${note.replaceAll('\n', '\n  ')}`]),
          ].join('\n'),
        )
        .join('\n');
    case 'table':
      return one.rows
        .map((row) => row.map((cell, at) => `${one.head[at]}: ${cell.map(line).join('; ')}`).join('\n'))
        .join('\n\n');
    case 'references':
      return one.references.map(({ number, line: words }) => `[${number}] ${line(words)}`).join('\n');
  }
}

const line = (runs: Line): string => runs.map(run).join('');

function run(one: Run): string {
  if (typeof one === 'string') return one;
  if ('strong' in one) return one.strong;
  if ('reference' in one) return `[${one.reference}]`;
  return one.link.endsWith(one.words) ? one.link : `${one.words} (${one.link})`;
}
