import { element } from '../picking/build-element.ts';
import type { Block, Line, ListItem, Paper, Run } from './paper.ts';
import { noteLabel } from './paper.ts';

/**
 * The pack as a part of the page, for reading and for print.
 * @param base the address of the site: links into it stay on the site that is open
 */
export function paperAsPage({ title, blocks }: Paper, base: string): HTMLElement[] {
  const line = (runs: Line): (Node | string)[] => runs.map((run) => runNode(run, base));
  return [element('h2', { class: 'source-title' }, title), ...blocks.map((block) => blockNode(block, line))];
}

type Draw = (line: Line) => (Node | string)[];

function blockNode(block: Block, draw: Draw): HTMLElement {
  switch (block.sort) {
    case 'heading':
      // The page has its own main heading, and the pack's title comes under it.
      return element((['h3', 'h4', 'h5'] as const)[block.level - 1] ?? 'h5', {}, ...draw(block.line));
    case 'paragraph':
      return element('p', {}, ...draw(block.line));
    case 'note':
      return note(block.words);
    case 'list':
      return element('ul', {}, ...block.items.map((item) => listItem(item, draw)));
    case 'table':
      return table(block, draw);
    case 'references':
      return element(
        'ul',
        { class: 'references' },
        ...block.references.map(({ number, line }) =>
          element(
            'li',
            { id: `reference-${number}` },
            element('span', {}, `[${number}] `),
            element('span', {}, ...draw(line)),
          ),
        ),
      );
  }
}

function listItem({ line, under, note: words }: ListItem, draw: Draw): HTMLElement {
  return element(
    'li',
    {},
    element('p', {}, ...draw(line)),
    ...under.map((each) => element('p', { class: 'quiet' }, ...draw(each))),
    ...(words === undefined ? [] : [note(words)]),
  );
}

function table({ head, rows }: Extract<Block, { sort: 'table' }>, draw: Draw): HTMLElement {
  return element(
    'table',
    { class: 'figures' },
    element('caption', { class: 'sr-only' }, 'The case studies side by side'),
    element('thead', {}, element('tr', {}, ...head.map((title) => element('th', { scope: 'col' }, title)))),
    element(
      'tbody',
      {},
      ...rows.map((row) =>
        element(
          'tr',
          {},
          ...row.map((cell, at) => {
            const lines = cell.map((line) => element('span', {}, ...draw(line)));
            return at === 0
              ? element('th', { scope: 'row' }, ...lines)
              : element('td', { 'data-label': head[at] ?? '' }, ...lines);
          }),
        ),
      ),
    ),
  );
}

const note = (words: string): HTMLElement =>
  element('p', { class: 'pack-note' }, element('b', {}, noteLabel), ` ${words}`);

function runNode(run: Run, base: string): Node | string {
  if (typeof run === 'string') return run;
  if ('strong' in run) return element('b', {}, run.strong);
  if ('reference' in run) {
    return element('a', { href: `#reference-${run.reference}` }, `[${run.reference}]`);
  }
  const href = run.link.startsWith(base) ? `/${run.link.slice(base.length)}` : run.link;
  return element('a', { href }, run.words);
}
