import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { HtmlElement } from 'html-validate';
import type { BuiltPage } from './built-pages.ts';
import { siteFolder } from './built-site.ts';
import { attribute } from './parse-html.ts';

/** What a page weighs on the wire, in bytes after gzip. */
export interface PageWeight {
  html: number;
  /** Style sheets, in the page and beside it. */
  css: number;
  /** Scripts that run, in the page and beside it, with what they import at once. */
  javascript: number;
  /** All of the page but fonts and pictures. What stands in the page is counted once. */
  whole: number;
}

/** The types of a script element that runs; others hold data. */
const runs = new Set([undefined, '', 'module', 'text/javascript']);

/** Weighs a page of a built site. */
export function weigh({ document, html, address }: BuiltPage, folder = siteFolder): PageWeight {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const loaded = (elements: readonly HtmlElement[], name: string) =>
    elements.flatMap((element) => attribute(element, name) ?? []).map((target) => pathOf(target, address));
  const scripts = document.querySelectorAll('script').filter((script) => runs.has(attribute(script, 'type')));
  const javascript = withImports(loaded(scripts, 'src'), read).map(read);
  const css = loaded(document.querySelectorAll('link[rel="stylesheet"]'), 'href').map(read);
  return {
    html: compressed(html),
    css: total([...css, ...document.querySelectorAll('style').map((style) => style.textContent)]),
    javascript: total([...javascript, ...scripts.map((script) => script.textContent)]),
    whole: total([html, ...css, ...javascript]),
  };
}

/** The bytes of a text after gzip, as a web server sends it. */
export function compressed(text: string): number {
  return gzipSync(text, { level: 9 }).byteLength;
}

/** The scripts, and what each imports as soon as it is loaded. */
function withImports(paths: readonly string[], read: (path: string) => string): string[] {
  const all = new Set<string>();
  const add = (path: string): void => {
    if (all.has(path)) return;
    all.add(path);
    const imports = read(path).matchAll(/\b(?:import|from)\s*["']([^"']+)["']/g);
    for (const [, from = ''] of imports) add(pathOf(from, path));
  };
  paths.forEach(add);
  return [...all];
}

function pathOf(target: string, from: string): string {
  return new URL(target, `http://site.test${from}`).pathname;
}

function total(texts: readonly string[]): number {
  return texts.filter((text) => text !== '').reduce((sum, text) => sum + compressed(text), 0);
}
