import { fetchRis } from './fetch-ris.ts';
import { joinRis } from './joined-ris.ts';
import { writePackFile } from './pack-file.ts';
import type { Pack } from './pack.ts';
import { longestAddress } from './pack-address.ts';
import { tooLong } from './pack-notices.ts';
import { paperAsMarkdown } from './paper-as-markdown.ts';
import { paperAsText } from './paper-as-text.ts';
import { fileName, saveFile } from './save-file.ts';
import type { Imprint, WrittenPaper } from './write-paper.ts';

/** What is to be printed, copied or saved. */
export interface Export {
  pack: Pack;
  paper: WrittenPaper;
  imprint: Imprint;
  /** The address that opens the pack on the site that is open now. */
  link: string;
}

/** Each way out of the page. All is made here; each says what came of it. */
export const packExports: Readonly<Record<string, (what: Export) => Promise<string>>> = {
  async print() {
    print();
    return '';
  },
  async text({ paper }) {
    await navigator.clipboard.writeText(paperAsText(paper));
    return 'Copied as text.';
  },
  async link({ link }) {
    if (link.length > longestAddress) return tooLong(link.length);
    await navigator.clipboard.writeText(link);
    return 'Link copied. Whoever has it can read the whole pack, with your notes.';
  },
  async word({ paper, imprint }) {
    // Large, and only wanted now.
    const { wordFile } = await import('./word-file.ts');
    const name = fileName(paper.title, 'docx');
    saveFile(name, await wordFile(paper, imprint));
    return `Saved as ${name}.`;
  },
  async markdown({ paper }) {
    const name = fileName(paper.title, 'md');
    saveFile(name, new Blob([paperAsMarkdown(paper)], { type: 'text/markdown' }));
    return `Saved as ${name}.`;
  },
  async ris({ paper }) {
    const { ris, missing } = joinRis(await fetchRis(paper.sources));
    const lacking = `No reference could be fetched for: ${missing.join(', ')}.`;
    if (ris === '') return missing.length === 0 ? 'The pack cites no source.' : lacking;
    const name = fileName(paper.title, 'ris');
    saveFile(name, new Blob([ris], { type: 'application/x-research-info-systems' }));
    return missing.length === 0 ? `Saved as ${name}.` : `Saved as ${name}. ${lacking}`;
  },
  async file({ pack, paper }) {
    const name = fileName(paper.title, 'json');
    saveFile(name, new Blob([writePackFile(pack)], { type: 'application/json' }));
    return `Saved as ${name}. Open it again on this page.`;
  },
};
