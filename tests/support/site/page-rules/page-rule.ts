import type { BuiltPage } from '../built-pages.ts';

/** Something that is true of every page. */
export interface PageRule {
  /** Ends the sentence "Every page …". */
  name: string;
  /** What breaks the rule on a page, one message each, without the page's address. */
  faults(page: BuiltPage): string[];
}
