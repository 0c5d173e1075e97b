import { type DOMNode, HtmlElement, HtmlValidate, Parser, StaticConfigLoader } from 'html-validate';

const config = new HtmlValidate(new StaticConfigLoader({ extends: [] })).getConfigForSync('page.html');

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Elements that stand within a line; at the edge of any other a word ends. */
const inline = new Set(
  'a abbr b bdi button cite code data dfn em i kbd mark q s small span strong sub sup svg time u var'.split(
    ' ',
  ),
);

/** Elements whose content no reader sees. */
const unseen = new Set(['script', 'style', 'template', 'noscript']);

/** Reads a page. The result has querySelector and querySelectorAll; attributes and text are as typed in the file. */
export function parseHtml(html: string): HtmlElement {
  return new Parser(config).parseHtml(html);
}

/** The value of an attribute, or nothing where the element has none. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  const value = element.getAttributeValue(name);
  return value === null ? undefined : decode(value);
}

/** The words of an element as a reader sees them, with single spaces. What no reader sees is left out. */
export function visibleText(element: HtmlElement): string {
  return decode(collect(element)).replace(/\s+/g, ' ').trim();
}

function collect(node: DOMNode): string {
  if (!(node instanceof HtmlElement)) return node.nodeName === '#text' ? node.textContent : '';
  if (unseen.has(node.tagName)) return '';
  const edge = inline.has(node.tagName) ? '' : ' ';
  return edge + node.childNodes.map(collect).join('') + edge;
}

function decode(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const hex = /^#x/i.test(name);
    return String.fromCodePoint(Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10));
  });
}
