import { describe, expect, test } from 'vitest';
import { aDisputeCitesOneOfItsClaims as rule } from '../../../../src/checks/rules/a-dispute-cites-one-of-its-claims.ts';
import { factsFile, toldBy } from '../../../support/small-library.ts';

const dispute = (cite: string) => ({
  [factsFile]: (text: string) => `${text}disputes:
  - id: met
    question: How many came?
    claims:
      - { fact: reach, figure: many, who_says_it: A report, differs_because: It counts all. }
      - { fact: outcome-22, figure: few, who_says_it: A paper, differs_because: It counts some. }
    cite: ${cite}
    because: It counts all.
`,
});

describe('a dispute cites one of its claims', () => {
  test('the fact of a claim may be cited, with its case study or without, or none', () => {
    for (const cite of ['reach', 'town-scheme/reach', 'not-settled'])
      expect(toldBy(rule, dispute(cite))).toBe('');
  });

  test('another fact is told', () => {
    expect(toldBy(rule, dispute('cost-year'))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:50
      cite: cost-year, which is none of the claims
      the fact of one of the claims, or not-settled
      reach, outcome-22 or not-settled"
    `);
  });
});
