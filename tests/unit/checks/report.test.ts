import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { countContent } from '../../../src/checks/count.ts';
import { report } from '../../../src/checks/report.ts';
import type { Rule } from '../../../src/checks/rule.ts';
import { rules } from '../../../src/checks/rules.ts';
import { contentWith, pageFile, typed } from '../../support/small-library.ts';

const site = 'content/site.yaml';

describe('the report', () => {
  test('of a sound library gives counts', () => {
    const content = contentWith();
    expect(report([], [], countContent(content))).toBe(
      'No faults: 1 case study, 3 facts, 2 sources, 1 evaluation, 64 words of prose.\n',
    );
  });

  test('gives every fault by file and line, then the warnings, then how many', () => {
    const content = contentWith({
      [pageFile]: (text) => text.replace('stage-one', 'stage-oen').replace('started: 2019', 'started: 2029'),
      [site]: typed('base: https://small-library.org/', 'base: https://small-library.example/'),
    });
    const { faults, warnings } = checkContent(content, rules);
    expect(report(faults, warnings, countContent(content))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:6
        found    started: 2029, after the edition of 2026-11-21
        wanted   a date on which it had happened; a plan is told in the prose
        instead  the right date, or a later edition in content/site.yaml

      content/case-studies/town-scheme/page.mdx:12
        found    the term stage-oen, which does not exist
        wanted   an id from content/terms/stage.yaml
        instead  stage-one or stage-two

      warning content/site.yaml:4
        found    base: https://small-library.example/
        wanted   a real address before the site is published
        instead  the address of the site (SITE_URL overrides it)

      2 faults in 1 file.
      "
    `);
  });
});

describe('a rule that stops', () => {
  const stopping: Rule = {
    name: 'a rule that stops',
    why: 'For this test.',
    check: () => {
      throw new Error('no such thing');
    },
  };

  test('is itself a fault, and hides no other', () => {
    const { faults } = checkContent(contentWith({ [pageFile]: typed('stage-one', 'stage-oen') }), [
      stopping,
      ...rules,
    ]);
    expect(faults.map(({ found }) => found)).toEqual([
      'the term stage-oen, which does not exist',
      'this rule stopped: no such thing',
    ]);
    expect(faults[1]).toMatchObject({ file: 'src/checks/rules/a-rule-that-stops.ts', line: 1 });
  });
});

describe('the rules', () => {
  test('have a name of their own and a reason each', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    for (const { why } of rules) expect(why).toMatch(/^[A-Z"].*\.$/);
  });
});
