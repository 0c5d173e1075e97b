import { type MdastNode, mdxToMdast } from 'satteri';
import { citationsIn } from '../domain/cited-facts.ts';
import type { CaseStudy } from '../domain/case-study.ts';
import { absolute } from '../domain/paths.ts';
import type { Footnotes } from './footnotes.ts';
import { escaped } from './markdown-text.ts';

/** A stretch of the text, and what to put in its place. */
interface Change {
  start: number;
  end: number;
  text: string;
}

/** A node of the parsed story, as far as it is looked at. */
interface StoryNode {
  type: string;
  name?: string | null;
  url?: string;
  attributes?: readonly { name?: string; value?: unknown }[];
  children?: readonly StoryNode[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

const isComponent = ({ type }: StoryNode): boolean => type.startsWith('mdxJsx');
const isCode = ({ type }: StoryNode): boolean => type.endsWith('Expression') || type === 'mdxjsEsm';

function spanOf({ position }: StoryNode): { start: number; end: number } {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined)
    throw new Error('A part of the story has no place in its file.');
  return { start: start.offset, end: end.offset };
}

/** `<Fact id="x" />` sets a fact off: its sentence, as a quotation. Other components are the words inside them. */
function wordsOfComponent(node: StoryNode, body: string, caseStudy: CaseStudy): string {
  const id = node.attributes?.find(({ name }) => name === 'id')?.value;
  if (node.name === 'Fact' && typeof id === 'string') {
    return `> ${escaped(caseStudy.fact(id).statement)}[^${id}]`;
  }
  const [first, last] = [node.children?.at(0), node.children?.at(-1)];
  return first === undefined || last === undefined ? '' : body.slice(spanOf(first).start, spanOf(last).end);
}

/** A link to another page of the site, written from the page it stands on, with its whole address. */
function wholeAddress(node: StoryNode, body: string, page: string): Change[] {
  const { url = '' } = node;
  if (node.type !== 'link' || /^[a-z]+:/.test(url)) return [];
  const { start, end } = spanOf(node);
  const text = body.slice(start, end);
  return [{ start, end, text: text.replace(`](${url})`, `](${new URL(url, page).href})`) }];
}

function changesIn(node: StoryNode, body: string, caseStudy: CaseStudy, page: string): Change[] {
  if (isComponent(node)) return [{ ...spanOf(node), text: wordsOfComponent(node, body, caseStudy) }];
  if (isCode(node)) return [{ ...spanOf(node), text: '' }];
  return [
    ...wholeAddress(node, body, page),
    ...(node.children ?? []).flatMap((child) => changesIn(child, body, caseStudy, page)),
  ];
}

function changed(text: string, changes: readonly Change[]): string {
  return changes
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, text: words }) => rest.slice(0, start) + words + rest.slice(end), text);
}

/**
 * The story of a case study as plain Markdown: components give way to their words, comments go, links
 * have whole addresses, and each citation is the mark of a footnote.
 * @param body the prose of `page.mdx` as typed
 */
export function storyMarkdown(
  caseStudy: CaseStudy,
  body: string,
  footnotes: Footnotes,
  base: string,
): string {
  const tree: MdastNode = mdxToMdast(body);
  const plain = changed(body, changesIn(tree as StoryNode, body, caseStudy, absolute(caseStudy.path, base)));
  const cited = citationsIn(plain).map(({ reference, start, end }) => ({
    start,
    end,
    text: footnotes.mark(reference),
  }));
  return changed(plain, cited).trim();
}
