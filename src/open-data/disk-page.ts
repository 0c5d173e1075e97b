import { createHash } from 'node:crypto';
import { paths } from '../domain/paths.ts';
import { diskLink } from './disk-link.ts';

/** A page for a disk, and the styles that stood in it as files by their path from the root. */
export interface DiskPage {
  html: string;
  styles: ReadonlyMap<string, string>;
}

/** Pages that are tools: they need their scripts, and scripts of this kind need a server. */
const tools: readonly string[] = [paths.search, paths.compare, paths.briefing];

/** Without scripts and without a network; `file:` because on a disk no file counts as the page’s own origin. */
const policy =
  '<meta http-equiv="content-security-policy" content="' +
  "default-src 'none'; style-src 'self' file:; img-src 'self' file: data:; font-src 'self' file:; base-uri 'none'" +
  '">';

const escapedHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Styles for a disk: addresses of fonts and pictures, and rules for where no script runs hold always. */
export function diskStyles(css: string, file: string): string {
  return css
    .replaceAll(
      /url\((["']?)([^"')]+)\1\)/g,
      (_, quote: string, address: string) => `url(${quote}${diskLink(address, file)}${quote})`,
    )
    .replaceAll(/\(\s*scripting\s*:\s*none\s*\)/g, 'all')
    .replaceAll(/\(\s*scripting\s*:\s*enabled\s*\)/g, 'not all');
}

/** Says on the page of a tool where it works: before what stands there for readers without scripts, or under the heading. */
function withNotice(html: string, address: string): string {
  const written = escapedHtml(address);
  const notice = `<p class="panel">You are reading a copy on a disk. This page works only on the site: <a href="${written}">${written}</a></p>`;
  const main = html.indexOf('<main');
  const place = /<noscript[^>]*>/.test(html.slice(main)) ? /<noscript[^>]*>/ : /<\/h1>/;
  return html.slice(0, main) + html.slice(main).replace(place, (before) => before + notice);
}

/** Styles that many pages share stand once, as a file: in each page they would make the copy twice as big. */
function withSheets(html: string, page: string): DiskPage {
  const styles = new Map<string, string>();
  const linked = html.replaceAll(/<style[^>]*>([\s\S]*?)<\/style>/g, (_, css: string) => {
    const print = createHash('sha256').update(css).digest('hex').slice(0, 16);
    const file = `/_styles/${print}.css`;
    styles.set(file.slice(1), diskStyles(css, file));
    return `<link rel="stylesheet" href="${diskLink(file, page)}">`;
  });
  return { html: linked, styles };
}

/**
 * A page of the built site as it can be read from a disk, by an address that starts with file://. Links
 * lead to files, what only a script or a server can do is taken out, and what stands there for readers
 * without scripts is shown. The data of programs inside the page stays.
 * @param page its address, from the root: `/areas/kent/`
 * @param base the address of the site
 */
export function diskPage(html: string, page: string, base: string): DiskPage {
  const without = html
    .replaceAll(/<script(?![^>]*type="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g, '')
    .replaceAll(/<link[^>]*rel="(?:modulepreload|preload|prefetch|search|manifest)"[^>]*>/g, '')
    .replaceAll(/<meta[^>]*http-equiv="content-security-policy"[^>]*>/g, '')
    .replaceAll(/<form[\s\S]*?<\/form>/g, '');
  const told = (tools.includes(page) ? withNotice(without, new URL(page, base).href) : without).replaceAll(
    /<\/?noscript[^>]*>/g,
    '',
  );
  const linked = told
    .replaceAll(
      /(<[a-z][^>]*?\s)(href|src)="([^"]*)"/g,
      (_, before: string, name: string, address: string) => `${before}${name}="${diskLink(address, page)}"`,
    )
    .replaceAll(
      /(<meta[^>]*http-equiv="refresh"[^>]*content="\d+;\s*url=)([^"]*)"/g,
      (_, before: string, address: string) => `${before}${diskLink(address, page)}"`,
    );
  return withSheets(
    linked.replace(/<meta charset="[^"]*"[^>]*>/, (charset) => `${charset}${policy}`),
    page,
  );
}
