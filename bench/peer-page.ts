import { type DOMNode, HtmlElement } from 'html-validate';
import { attribute, parseHtml, visibleText } from '../tests/support/site/parse-html.ts';

/** A page of the peer's site, with the words that our search index holds of ours. */
export interface PeerPage {
  /** Below its content folder: `case-studies/durham-checkpoint.md`. */
  file: string;
  markdown: string;
}

/** What our index leaves out of a page, as src/search/build-index.ts does; and what nobody reads as text. */
const leftOut =
  '[data-pagefind-ignore], [hidden], .card, .cite, .facts .from, h1, nav, script, style, template, svg, form, button, noscript';

/** What the index takes from a page, one after another. */
const indexed = '[data-pagefind-body], [data-search-entry]';

/** Elements that are written as they are, without classes and the like. */
const kept = new Set(
  'p ul ol li dl dt dd table caption thead tbody tfoot tr th td blockquote pre a strong b em i sub sup abbr q br'.split(
    ' ',
  ),
);
const startsBlock = new Set('p ul ol dl table blockquote pre'.split(' '));
const inLine = new Set('a abbr b br code em i mark q s small span strong sub sup time'.split(' '));
const keptAttributes = ['id', 'href', 'colspan', 'rowspan', 'scope'];

/**
 * Writes a page of our built site as one of Starlight's: the same title, headings and text. Headings
 * become Markdown, so that Starlight gives them ids and lists them; the rest stays as plain HTML.
 * @param path the page's address
 * @returns nothing for a page that the index does not hold
 */
export function peerPage(path: string, html: string): PeerPage | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const page = parseHtml(html);
  const title = page.querySelector('h1');
  const parts = page
    .querySelectorAll(indexed)
    .filter((part) => part.parent?.closest(indexed) == null)
    .toSorted((a, b) => a.location.offset - b.location.offset);
  const slug = path.replace(/^\/|\/$/g, '') || 'index';
  const lines = parts.flatMap((part) => blocks(part));
  const name = title === null ? slug : visibleText(title);
  return {
    file: `${slug}.md`,
    markdown: `---\ntitle: ${JSON.stringify(name)}\n---\n\n${lines.join('\n\n')}\n`,
  };
}

/** The blocks of an element, each on one line. Elements that only hold others are taken apart. */
function blocks(element: HtmlElement): string[] {
  const found: string[] = [];
  let text = '';
  const endText = (): void => {
    if (text.trim() !== '') found.push(`<p>${oneLine(text)}</p>`);
    text = '';
  };
  for (const node of element.childNodes) {
    if (!(node instanceof HtmlElement)) text += written(node);
    else if (node.matches(leftOut)) continue;
    else if (inLine.has(node.tagName)) text += written(node);
    else {
      endText();
      const level = /^h([2-6])$/.exec(node.tagName)?.[1];
      if (level !== undefined) found.push(`${'#'.repeat(Number(level))} ${oneLine(inside(node))}`);
      else if (startsBlock.has(node.tagName)) found.push(oneLine(written(node)));
      else found.push(...blocks(node));
    }
  }
  endText();
  return found;
}

function written(node: DOMNode): string {
  if (!(node instanceof HtmlElement)) return node.nodeName === '#text' ? node.textContent : '';
  if (node.matches(leftOut)) return '';
  const name = /^h[2-6]$/.test(node.tagName) || kept.has(node.tagName) ? node.tagName : undefined;
  if (name === undefined) return ` ${inside(node)} `.replace(/^ | $/g, inLine.has(node.tagName) ? '' : ' ');
  const attributes = keptAttributes.flatMap((key) => {
    const value = attribute(node, key);
    return value === undefined
      ? []
      : [` ${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`];
  });
  const start = `<${name}${attributes.join('')}>`;
  return name === 'br' ? start : `${start}${inside(node)}</${name}>`;
}

const inside = (element: HtmlElement): string => element.childNodes.map(written).join('');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
