import type { Rule } from '../rule.ts';

export const everyFileFollowsItsSchema: Rule = {
  name: 'every file follows its schema',
  why: 'A misspelt key or a value of the wrong sort would be missing from the page without a word.',
  check: (content) => [...content.misshapen],
};
