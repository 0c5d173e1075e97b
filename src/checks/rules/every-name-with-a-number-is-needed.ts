import { filesWithFacts } from '../fact-book.ts';
import type { Rule } from '../rule.ts';
import { holdsName } from '../whole-names.ts';
import { numbersIn } from '../../domain/numbers-in-prose.ts';

export const everyNameWithANumberIsNeeded: Rule = {
  name: 'every name with a number is needed',
  why: 'Each exception makes the rule on numbers weaker; one that nothing needs may hide a mistake.',
  check: (content) => {
    const { names } = content;
    const texts = [
      ...content.passages.map(({ text }) => text),
      ...filesWithFacts(content).flatMap(({ record }) => record.facts.map(({ statement }) => statement)),
    ];
    return (names?.record.names ?? []).flatMap(({ text }, at) => {
      const fault = (found: string, wanted: string) => ({
        file: names?.document.file ?? '',
        line: names?.document.lineOf(['names', at]) ?? 1,
        found,
        wanted,
        instead: 'take the entry out',
      });
      if (numbersIn(text).length === 0)
        return fault(`the name "${text}", which holds no number`, 'names that hold a number');
      if (texts.some((one) => holdsName(one, text))) return [];
      return fault(`the name "${text}", which stands nowhere in the library`, 'only names that are used');
    });
  },
};
