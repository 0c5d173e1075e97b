import { element } from '../picking/build-element.ts';

/** Gives the reader a file that was made here; nothing is sent. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  element('a', { href: address, download: name }).click();
  // The browser reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name for a file from a title: `diversion-in-durham.docx`. */
export function fileName(title: string, ending: string): string {
  const letters = title.normalize('NFKD').toLowerCase();
  const name = letters
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `${name.slice(0, 60).replace(/-$/, '') || 'briefing-pack'}.${ending}`;
}
