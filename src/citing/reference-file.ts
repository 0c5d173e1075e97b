import type { ReferenceFormat } from '../domain/paths.ts';
import { bibtexEntry } from './bibtex.ts';
import type { CslItem } from './csl-item.ts';
import { risRecord } from './ris.ts';

const formats: Record<ReferenceFormat, { type: string; text: (items: readonly CslItem[]) => string }> = {
  ris: {
    type: 'application/x-research-info-systems',
    text: (items) => items.map(risRecord).join('\r\n'),
  },
  bib: { type: 'application/x-bibtex', text: (items) => items.map(bibtexEntry).join('\n') },
  'csl.json': {
    type: 'application/vnd.citationstyles.csl+json',
    text: (items) => `${JSON.stringify(items, null, 2)}\n`,
  },
};

/** References as a file that a reference manager takes in. */
export const referenceFile = (items: readonly CslItem[], format: ReferenceFormat): string =>
  formats[format].text(items);

/** The same as an answer of the server, in UTF-8. */
export const referenceResponse = (items: readonly CslItem[], format: ReferenceFormat): Response =>
  new Response(referenceFile(items, format), {
    headers: { 'Content-Type': `${formats[format].type}; charset=utf-8` },
  });
