import { defineMdastPlugin, type MdastNode } from 'satteri';
import { citationsIn } from '../domain/cited-facts.ts';

/** The component that a page binds to show what a sentence rests on. */
const cite = (facts: string): MdastNode => ({
  type: 'mdxJsxTextElement',
  name: 'Cite',
  attributes: [{ type: 'mdxJsxAttribute', name: 'facts', value: facts }],
  children: [],
});

/**
 * Turns `[^fact-id]` in prose into `<Cite facts="fact-id" />`, and a run of them into one. Markdown
 * leaves a footnote mark without a definition as plain text, and the definitions live in `facts.yaml`.
 */
export const citeFacts = defineMdastPlugin({
  name: 'cite-facts',
  text(node, context) {
    const citations = citationsIn(node.value);
    if (citations.length === 0) return;
    const pieces: MdastNode[] = [];
    let run: string[] = [];
    let rest = 0;
    for (const { reference, start, end } of citations) {
      const before = node.value.slice(rest, start);
      if (run.length > 0 && before.trim() !== '') {
        pieces.push(cite(run.join(' ')));
        run = [];
      }
      if (run.length === 0 && before !== '') pieces.push({ type: 'text', value: before });
      run.push(reference);
      rest = end;
    }
    pieces.push(cite(run.join(' ')));
    if (rest < node.value.length) pieces.push({ type: 'text', value: node.value.slice(rest) });
    context.replaceNode(node, pieces);
  },
});
