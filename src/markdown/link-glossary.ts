import { defineMdastPlugin, type MdastNode } from 'satteri';
import { glossaryFinder } from '../domain/glossary-links.ts';
import type { Library } from '../domain/library.ts';

type Glossary = Library['terms']['glossary']['terms'];

/** The component that a page binds to link a word to its meaning. */
const term = (id: string, words: string): MdastNode => ({
  type: 'mdxJsxTextElement',
  name: 'Term',
  attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
  children: [{ type: 'text', value: words }],
});

/** Words in these are names or links already. */
const passedOver = new Set(['heading', 'link', 'mdxJsxTextElement']);

/** Links the first use of each glossary word in a section to its plain meaning. */
export const linkGlossary = (glossary: Glossary) => {
  const finder = glossaryFinder(glossary);
  return () => {
    const seen = new Set<string>();
    return defineMdastPlugin({
      name: 'link-glossary',
      heading(node) {
        if (node.depth === 2) seen.clear();
      },
      text(node, context) {
        if (passedOver.has(context.parent(node)?.type ?? '')) return;
        const hits = finder.firstUses(node.value, seen);
        if (hits.length === 0) return;
        const pieces: MdastNode[] = [];
        let rest = 0;
        for (const { id, start, end } of hits) {
          pieces.push(
            { type: 'text', value: node.value.slice(rest, start) },
            term(id, node.value.slice(start, end)),
          );
          rest = end;
        }
        pieces.push({ type: 'text', value: node.value.slice(rest) });
        context.replaceNode(
          node,
          pieces.filter((piece) => piece.type !== 'text' || piece.value !== ''),
        );
      },
    });
  };
};
