import { Packer } from 'docx';
import type { Paper } from './paper.ts';
import { paperAsWord } from './paper-as-word.ts';
import type { Imprint } from './write-paper.ts';

/** The pack as the bytes of a Word file. It brings a large library with it: import it when it is wanted. */
export const wordFile = (paper: Paper, imprint: Imprint): Promise<Blob> =>
  Packer.toBlob(paperAsWord(paper, imprint));
