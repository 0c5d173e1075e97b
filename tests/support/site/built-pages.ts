import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { siteFolder } from './built-site.ts';
import { parseHtml } from './parse-html.ts';

/** A page as the build wrote it. */
export interface BuiltPage {
  /** Where a reader finds it: `/case-studies/durham-checkpoint/`. */
  address: string;
  html: string;
  document: HtmlElement;
}

/** The addresses of all pages but those that only send the reader on, sorted. */
export function pageAddresses(folder = siteFolder): string[] {
  return htmlFiles(folder)
    .filter((file) => !sendsReaderOn(read(folder, file)))
    .map(addressOf)
    .sort();
}

/** The addresses of the pages that only send the reader on to another. */
export function redirectAddresses(folder = siteFolder): string[] {
  return htmlFiles(folder)
    .filter((file) => sendsReaderOn(read(folder, file)))
    .map(addressOf)
    .sort();
}

/** Reads a page by its address. */
export function readPage(address: string, folder = siteFolder): BuiltPage {
  const html = read(folder, address.endsWith('/') ? `${address}index.html` : address);
  return { address, html, document: parseHtml(html) };
}

function htmlFiles(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder, exclude: ['pagefind/**'] });
}

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function addressOf(file: string): string {
  return `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
}

function sendsReaderOn(html: string): boolean {
  return /<meta http-equiv="refresh"/i.test(html.slice(0, 2000));
}
