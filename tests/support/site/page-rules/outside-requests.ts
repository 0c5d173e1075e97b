import type { HtmlElement } from 'html-validate';
import { attribute } from '../parse-html.ts';
import type { PageRule } from './page-rule.ts';

/** Elements that a browser fetches for, with the attributes that name what it fetches. */
const fetching: ReadonlyArray<readonly [selector: string, attributes: readonly string[]]> = [
  ['script', ['src']],
  ['img', ['src', 'srcset']],
  ['source', ['src', 'srcset']],
  ['video', ['src', 'poster']],
  ['audio', ['src']],
  ['track', ['src']],
  ['iframe', ['src']],
  ['embed', ['src']],
  ['object', ['data']],
  ['input', ['src']],
  ['image', ['href']],
  ['use', ['href']],
  ['form', ['action']],
];

/** What a link in the head may say about other hosts: none of these makes a browser fetch. */
const onlyNamed = new Set(['canonical', 'alternate', 'license', 'author', 'cite-as', 'describedby']);

const outside = /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i;

/** No request leaves the site: the reader's visit is nobody else's business. */
export const asksNobodyElse: PageRule = {
  name: 'is fetched from this site alone',
  faults: ({ document }) => [
    ...fetching.flatMap(([selector, names]) =>
      document
        .querySelectorAll(selector)
        .flatMap((element) => names.flatMap((name) => leaving(element, name))),
    ),
    ...document
      .querySelectorAll('link')
      .filter(makesBrowserFetch)
      .flatMap((link) => leaving(link, 'href')),
    ...document.querySelectorAll('style').flatMap((style) => outsideStyles(style.textContent)),
  ],
};

/** What a style sheet fetches from other hosts. */
export function outsideStyles(css: string): string[] {
  const asked = css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g);
  return [...asked]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((address) => outside.test(address))
    .map((address) => `a style fetches ${address}`);
}

function makesBrowserFetch(link: HtmlElement): boolean {
  const purposes = (attribute(link, 'rel') ?? '').split(/\s+/);
  return purposes.some((purpose) => !onlyNamed.has(purpose));
}

function leaving(element: HtmlElement, name: string): string[] {
  const value = attribute(element, name);
  if (value === undefined) return [];
  const addresses =
    name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value];
  return addresses
    .filter((address) => outside.test(address))
    .map((address) => `<${element.tagName}> fetches ${address}`);
}
