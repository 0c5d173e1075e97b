import type { Block, Line, ListItem, Paper, Row, Run } from './paper.ts';
import { noteLabel } from './paper.ts';

/** The pack as Markdown (CommonMark, with a table as GitHub and most editors read it). */
export function paperAsMarkdown({ title, blocks }: Paper): string {
  return `${[`# ${escaped(title)}`, ...blocks.map(block)].join('\n\n')}\n`;
}

function block(one: Block): string {
  switch (one.sort) {
    case 'heading':
      return `${'#'.repeat(one.level + 1)} ${line(one.line)}`;
    case 'paragraph':
      return line(one.line);
    case 'note':
      return note(one.words, '');
    case 'list':
      return one.items.map(item).join('\n').trimEnd();
    case 'table':
      return [
        rowOf(one.head.map(escaped)),
        rowOf(one.head.map(() => '---')),
        ...one.rows.map((row: Row) => rowOf(row.map((cell) => cell.map(line).join('<br>')))),
      ].join('\n');
    case 'references':
      return one.references.map(({ number, line: words }) => `${number}. ${line(words)}`).join('\n');
  }
}

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const item = ({ line: first, under, note: words }: ListItem): string =>
  [
    `- ${line(first)}`,
    ...under.map((each) => `  - ${line(each)}`),
    ...(words === undefined ? [] : ['', note(words, '  '), '']),
  ].join('\n');

const note = (words: string, indent: string): string => {
  const [first = '', ...rest] = words.split('\n').map(escaped);
  return [`**${noteLabel}** ${first}`, ...rest].map((each) => `${indent}> ${each}`).join('\\\n');
};

const line = (runs: Line): string => runs.map(run).join('');

function run(one: Run): string {
  if (typeof one === 'string') return escaped(one);
  if ('strong' in one) return `**${escaped(one.strong.trim())}**`;
  if ('reference' in one) return `[${one.reference}]`;
  return one.link.endsWith(one.words) ? `<${one.link}>` : `[${escaped(one.words)}](<${one.link}>)`;
}

/** What Markdown would read as its own signs stands as it is. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/^(\s*)([#+-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
