import type { Library } from '../domain/library.ts';
import { diskPage, diskStyles } from './disk-page.ts';
import { diskReadme } from './disk-readme.ts';

/** Files by their path from the root of the site, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Files that only a server or a script can use. */
const leftOut = [
  /^pagefind\//,
  /^_headers$/,
  /^_redirects$/,
  /^robots\.txt$/,
  /^sitemap.*\.xml$/,
  /\.m?js$/,
  /^search\/.*\.json$/,
];

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);

const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

function filesOf(file: string, content: Uint8Array, base: string): [string, Uint8Array][] {
  const address = addressOf(file);
  if (file.endsWith('.css')) return [[file, bytes(diskStyles(text(content), address))]];
  if (!file.endsWith('.html')) return [[file, content]];
  const { html, styles } = diskPage(text(content), address, base);
  return [[file, bytes(html)], ...[...styles].map(([path, css]): [string, Uint8Array] => [path, bytes(css)])];
}

/** A built site as a folder of files that opens and reads from a disk, with a README.txt, in a stable order. */
export function diskSite(built: Files, site: Library['site']): Map<string, Uint8Array> {
  const kept = [...built].filter(([file]) => !leftOut.some((pattern) => pattern.test(file)));
  const files = kept.flatMap(([file, content]) => filesOf(file, content, site.base));
  files.push(['README.txt', bytes(diskReadme(site))]);
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
