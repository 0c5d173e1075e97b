import type { Reference, ReferencePart } from '../domain/reference.ts';
import type { CslItem } from './csl-item.ts';

/** The HTML of the processor as runs of words. Only italics are kept; all other markup is dropped. */
export function partsOf(html: string): ReferencePart[] {
  let italic = 0;
  const parts: ReferencePart[] = [];
  for (const piece of html.split(/(<[^>]*>)/)) {
    if (piece.startsWith('<')) italic += piece === '<i>' ? 1 : piece === '</i>' ? -1 : 0;
    else if (piece !== '') parts.push({ text: decoded(piece), italic: italic > 0 });
  }
  return parts;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const decoded = (text: string): string =>
  text
    .replaceAll(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? (named[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
    )
    .replaceAll(/\s+/g, ' ');

/** The processor changes quotation marks and capitals, but not how many letters there are. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/[‘’“”"]/g, "'");

/** Says which words of a reference are the title and which the address, so that a page can link them. */
export function marked(parts: readonly ReferencePart[], item: CslItem): Reference {
  const address = item.DOI === undefined ? item.URL : `https://doi.org/${item.DOI}`;
  const withTitle = markedRun(parts, plain(item.title), 'title', plain);
  return [address, item.URL]
    .filter((text) => text !== undefined)
    .reduce<Reference>((all, text) => markedRun(all, text, 'address'), withTitle);
}

/** Cuts the parts so that the first run of these words stands alone, and marks it. */
function markedRun(
  parts: Reference,
  wanted: string,
  is: NonNullable<ReferencePart['is']>,
  reading: (text: string) => string = (text) => text,
): Reference {
  const at = parts.findIndex((part) => part.is === undefined && reading(part.text).includes(wanted));
  const part = parts[at];
  if (part === undefined) return parts;
  const start = reading(part.text).indexOf(wanted);
  const end = start + wanted.length;
  const cut: ReferencePart[] = [
    { ...part, text: part.text.slice(0, start) },
    { ...part, text: part.text.slice(start, end), is },
    { ...part, text: part.text.slice(end) },
  ];
  return [...parts.slice(0, at), ...cut.filter(({ text }) => text !== ''), ...parts.slice(at + 1)];
}
