import type { Fault } from '../fault.ts';
import { nearest } from '../nearest.ts';
import type { PlacedNode } from '../prose-nodes.ts';
import { allProse } from '../prose-nodes.ts';
import type { Rule } from '../rule.ts';

const components: readonly string[] = ['Fact', 'Term'];
/** What a page of the site may show besides, because it is worked out and not typed. */
const componentsOfPages: readonly string[] = [...components, 'LevelTable'];
const comment = /^\s*\/\*[\s\S]*\*\/\s*$/;

export const proseIsPlainMarkdown: Rule = {
  name: 'prose is plain Markdown',
  why: 'Whoever can write a letter can write here, and the text outlives the site that shows it.',
  check: (content) => allProse(content).flatMap(faultsOf),
};

function faultsOf({ node, file, line, home }: PlacedNode): Fault[] {
  const fault = (found: string, wanted: string, instead: string): Fault[] => [
    { file, line, found, wanted, instead },
  ];
  const only = 'plain Markdown, <Fact id="…" /> and <Term id="…">…</Term>';
  switch (node.type) {
    case 'mdxjsEsm':
      return fault(
        `"${(node.value ?? '').split('\n')[0]}"`,
        only,
        'take the line out: the page brings what it needs',
      );
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (comment.test(node.value ?? '')) return [];
      return fault(`{${node.value ?? ''}}`, only, 'write the words out; for a curly bracket write &#123;');
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return tag(node.name ?? '', home === '' ? componentsOfPages : components, fault, only);
    case 'html':
      return fault(node.value ?? '', only, 'use Markdown, or leave it out');
    case 'heading':
      if (node.depth !== 1) return [];
      return fault(
        'a heading with one #',
        'headings from ## on: the title of the page is its first',
        'type ## in place of #',
      );
    default:
      return [];
  }
}

function tag(
  name: string,
  allowed: readonly string[],
  fault: (found: string, wanted: string, instead: string) => Fault[],
  only: string,
): Fault[] {
  if (allowed.includes(name)) return [];
  if (/^[a-z]|^$/.test(name)) return fault(`the HTML tag <${name}>`, only, 'use Markdown, or leave it out');
  return fault(`<${name}>`, only, `<${nearest(name, allowed, 1)[0]} id="…">, or leave it out`);
}
