/** What is wrong with one place in the content, in words for its author. */
export interface Fault {
  /** The file as an author knows it: `content/case-studies/durham-checkpoint/page.mdx`. */
  file: string;
  /** Counted from 1. */
  line: number;
  found: string;
  wanted: string;
  /** What to do or type to put it right. */
  instead: string;
}

/** Orders faults by file, line and text, so that two runs read the same. */
export function inReadingOrder(a: Fault, b: Fault): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.found.localeCompare(b.found, 'en');
}
