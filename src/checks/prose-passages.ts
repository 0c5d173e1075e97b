import { citationsIn } from '../domain/cited-facts.ts';
import type { Prose } from './content.ts';
import type { ProseNode } from './mdx-file.ts';
import type { Passage } from './passage.ts';

const sorts: Readonly<Record<string, string>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  listItem: 'list item',
  tableRow: 'table row',
  code: 'block of code',
};

/** A stretch of text without marks, and the line of the body on which it starts. */
interface Piece {
  start: number;
  line: number;
}

/** Cuts prose into what is read as one: paragraphs, headings, list items and table rows. */
export function passagesOfProse(prose: Prose, home: string): Passage[] {
  const passages: Passage[] = [];
  const visit = (node: ProseNode): void => {
    if (node.type === 'footnoteDefinition') return;
    const sort = sorts[node.type];
    if (sort !== undefined) passages.push(passageOf(node, sort, prose, home));
    if (node.type === 'listItem') nestedLists(node).forEach(visit);
    else if (sort === undefined) node.children?.forEach(visit);
  };
  visit(prose.tree);
  return passages;
}

/** The facts that `<Fact>` components under a node show. */
export function factsShown(node: ProseNode): string[] {
  const own = node.name === 'Fact' ? node.attributes?.find(({ name }) => name === 'id')?.value : undefined;
  return [...(typeof own === 'string' ? [own] : []), ...(node.children ?? []).flatMap(factsShown)];
}

function nestedLists(item: ProseNode): ProseNode[] {
  return (item.children ?? []).filter(({ type }) => type === 'list');
}

function passageOf(node: ProseNode, sort: string, prose: Prose, home: string): Passage {
  const pieces: Piece[] = [];
  let text = '';
  const read = (one: ProseNode): void => {
    if (one !== node && one.type === 'list') return;
    if (one !== node && (one.type === 'paragraph' || one.type === 'tableCell') && text !== '') text += '\n';
    const words = one.value ?? one.alt;
    if (typeof words === 'string' && !one.type.startsWith('mdx')) {
      pieces.push({ start: text.length, line: one.position?.start.line ?? 1 });
      text += words;
    }
    if (one.type === 'break') text += '\n';
    one.children?.forEach(read);
  };
  read(node);
  const shown = sort === 'list item' ? factsShownBeside(node) : factsShown(node);
  return {
    file: prose.file,
    text,
    sort,
    isProse: true,
    namesSource: false,
    cited: [...citationsIn(text).map(({ reference }) => reference), ...shown],
    home,
    lineAt: (index) => {
      const piece = pieces.findLast(({ start }) => start <= index);
      const breaks = text.slice(piece?.start ?? 0, index).split('\n').length - 1;
      return (
        (piece?.line ?? node.position?.start.line ?? 1) +
        (piece === undefined ? 0 : breaks) +
        prose.linesBefore
      );
    },
  };
}

/** A list in a list item is read by itself. */
function factsShownBeside(item: ProseNode): string[] {
  return (item.children ?? []).filter(({ type }) => type !== 'list').flatMap(factsShown);
}
