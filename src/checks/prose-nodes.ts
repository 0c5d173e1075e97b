import type { Content, Prose } from './content.ts';
import type { ProseNode } from './mdx-file.ts';

/** A node of the prose of one file, with its line there. */
export interface PlacedNode {
  node: ProseNode;
  file: string;
  line: number;
  /** The case study or page of context it belongs to; empty on guides and pages of the site. */
  home: string;
}

/** Every node of all prose, in the order in which it stands. */
export function allProse(content: Content): PlacedNode[] {
  return [
    ...[...content.caseStudies.values()].flatMap(({ id, prose }) => (prose ? nodesOf(prose, id) : [])),
    ...[...content.contexts.values()].flatMap(({ id, prose }) =>
      prose ? nodesOf(prose, `context:${id}`) : [],
    ),
    ...[...content.guides.values(), ...content.pages.values()].flatMap(({ prose }) =>
      prose ? nodesOf(prose, '') : [],
    ),
  ];
}

/** Every node of one body. */
export function nodesOf(prose: Prose, home: string): PlacedNode[] {
  const nodes: PlacedNode[] = [];
  const visit = (node: ProseNode): void => {
    const line = (node.position?.start.line ?? 1) + prose.linesBefore;
    nodes.push({ node, file: prose.file, line, home });
    node.children?.forEach(visit);
  };
  visit(prose.tree);
  return nodes;
}
