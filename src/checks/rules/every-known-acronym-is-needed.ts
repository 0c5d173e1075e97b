import { pagesInWords } from '../page-words.ts';
import type { Rule } from '../rule.ts';
import { holdsName } from '../whole-names.ts';

export const everyKnownAcronymIsNeeded: Rule = {
  name: 'every known acronym is needed',
  why: 'Each exception lets an acronym stand unexplained; one that nothing needs may hide a mistake.',
  check: (content) => {
    const { acronyms } = content;
    const texts = pagesInWords(content).flatMap(({ passages }) => passages.map(({ text }) => text));
    return (acronyms?.record.acronyms ?? []).flatMap(({ text }, at) => {
      if (texts.some((one) => holdsName(one, text) || holdsName(one, `${text}s`))) return [];
      return {
        file: acronyms?.document.file ?? '',
        line: acronyms?.document.lineOf(['acronyms', at]) ?? 1,
        found: `the acronym "${text}", which stands in no prose and no summary`,
        wanted: 'only acronyms that are used',
        instead: 'take the entry out',
      };
    });
  },
};
