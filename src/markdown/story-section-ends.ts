import { defineMdastPlugin, type MdastNode } from 'satteri';
import { guideSections, storySections } from '../domain/story-sections.ts';

/** The component that a case study's page binds to show what belongs under a section: a table, a list. */
const sectionEnd = (section: string): MdastNode => ({
  type: 'mdxJsxFlowElement',
  name: 'SectionEnd',
  attributes: [{ type: 'mdxJsxAttribute', name: 'section', value: section }],
  children: [],
});

/**
 * Puts `<SectionEnd section="what-it-cost" />` after each section of a case study or a guide, so that
 * amounts, lessons and tables stand in the section they belong to while the author writes plain prose.
 */
export const storySectionEnds = defineMdastPlugin({
  name: 'story-section-ends',
  before(root, context) {
    const path = context.fileURL?.pathname ?? '';
    const sections = path.includes('/case-studies/')
      ? storySections
      : path.includes('/guides/')
        ? guideSections
        : [];
    let open: string | undefined;
    for (const node of root.children) {
      if (node.type !== 'heading' || node.depth !== 2) continue;
      const title = context.textContent(node);
      if (open !== undefined) context.insertBefore(node, sectionEnd(open));
      open = sections.find((section) => section.title === title)?.anchor;
    }
    if (open !== undefined) context.appendChild(root, sectionEnd(open));
  },
});
