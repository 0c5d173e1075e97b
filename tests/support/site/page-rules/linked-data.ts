import type { BuiltPage } from '../built-pages.ts';
import { attribute } from '../parse-html.ts';
import type { PageRule } from './page-rule.ts';

const isLinkedData = (type: string | undefined): boolean => type === 'application/ld+json';

/** Pages that search engines are asked to leave out have none to give. */
const isListed = ({ document }: BuiltPage): boolean =>
  document.querySelector('meta[name="robots"][content="noindex"]') === null;

export const hasLinkedData: PageRule = {
  name: 'says in linked data what it is, under ids that stand once',
  faults(page) {
    if (!isListed(page)) return [];
    const blocks = page.document
      .querySelectorAll('script')
      .filter((script) => isLinkedData(attribute(script, 'type')));
    if (blocks.length !== 1) return [`has ${blocks.length} blocks of linked data`];
    return graphFaults(blocks[0]?.textContent ?? '', page);
  },
};

function graphFaults(text: string, page: BuiltPage): string[] {
  const graph = graphIn(text);
  if (graph === undefined) return ['its linked data is not a graph in JSON'];
  const ids = graph.map((node) => String(node['@id']));
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  const webPage = graph.find((node) => node['@type'] === 'WebPage');
  const canonical = page.document.querySelector('link[rel="canonical"]');
  const address = canonical === null ? undefined : attribute(canonical, 'href');
  const main = (webPage?.['mainEntity'] as { '@id'?: string } | undefined)?.['@id'];
  return [
    ...twice.map((id) => `its linked data speaks twice of ${id}`),
    ...(webPage?.['@id'] === address
      ? []
      : [`its linked data is about ${String(webPage?.['@id'])}, not ${address}`]),
    ...(main === undefined || ids.includes(main)
      ? []
      : [`its linked data names ${main} and does not describe it`]),
  ];
}

function graphIn(text: string): Record<string, unknown>[] | undefined {
  try {
    const read = JSON.parse(text) as { '@graph'?: Record<string, unknown>[] };
    return Array.isArray(read['@graph']) ? read['@graph'] : undefined;
  } catch {
    return undefined;
  }
}
