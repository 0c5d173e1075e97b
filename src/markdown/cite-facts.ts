import { defineMdastPlugin, type MdastNode } from 'satteri';
import { citationsIn } from '../domain/cited-facts.ts';

/** The component that a page binds to show a citation. */
const citation = (fact: string): MdastNode => ({
  type: 'mdxJsxTextElement',
  name: 'Cite',
  attributes: [{ type: 'mdxJsxAttribute', name: 'fact', value: fact }],
  children: [],
});

/**
 * Turns `[^fact-id]` in prose into `<Cite fact="fact-id" />`. Markdown leaves a footnote mark
 * without a definition as plain text, and the definitions live in `facts.yaml`.
 */
export const citeFacts = defineMdastPlugin({
  name: 'cite-facts',
  text(node, context) {
    const citations = citationsIn(node.value);
    if (citations.length === 0) return;
    const pieces: MdastNode[] = [];
    let rest = 0;
    for (const { reference, start, end } of citations) {
      const before = node.value.slice(rest, start);
      if (before.trim() !== '' || pieces.length === 0) pieces.push({ type: 'text', value: before });
      pieces.push(citation(reference));
      rest = end;
    }
    pieces.push({ type: 'text', value: node.value.slice(rest) });
    context.replaceNode(
      node,
      pieces.filter((piece) => piece.type !== 'text' || piece.value !== ''),
    );
  },
});
