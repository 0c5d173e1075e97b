import { describe, expect, test } from 'vitest';
import { withoutAnEvaluationItSaysWhereWeLooked as rule } from '../../../../src/checks/rules/without-an-evaluation-it-says-where-we-looked.ts';
import { evaluationFile, pageFile, toldBy, typed } from '../../../support/small-library.ts';

describe('without an evaluation it says where we looked', () => {
  test('a case study with an evaluation need not say', () => {
    expect(toldBy(rule)).toBe('');
  });

  test('one without has to', () => {
    expect(toldBy(rule, { [evaluationFile]: null })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:2
      no evaluation of this case study, and no word of where one was looked for
      the places in which we looked, with the day
      looked_in: [{ where: …, on: 2026-11-21 }], or add its id under of in an evaluation"
    `);
  });

  test('a plan for an evaluation is none', () => {
    expect(toldBy(rule, { [evaluationFile]: typed('state: published', 'state: protocol-only') })).toContain(
      'no evaluation',
    );
  });

  test('where it says so, it passes', () => {
    const looked = typed(
      'checked:',
      'looked_in: [{ where: the publisher’s site, on: 2026-11-21 }]\nchecked:',
    );
    expect(toldBy(rule, { [evaluationFile]: null, [pageFile]: looked })).toBe('');
  });
});
