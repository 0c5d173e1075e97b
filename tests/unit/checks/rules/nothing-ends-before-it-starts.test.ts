import { describe, expect, test } from 'vitest';
import { nothingEndsBeforeItStarts as rule } from '../../../../src/checks/rules/nothing-ends-before-it-starts.ts';
import { evaluationFile, factsFile, pageFile, toldBy, typed } from '../../../support/small-library.ts';

describe('nothing ends before it starts', () => {
  test('what starts and ends in one year passes, however precisely it is known', () => {
    expect(toldBy(rule, { [pageFile]: typed('started: 2019', 'started: 2019-10\nended: 2019') })).toBe('');
  });

  test('a practice that ends before it starts is told', () => {
    expect(toldBy(rule, { [pageFile]: typed('started: 2019', 'started: 2019\nended: 2018-04') }))
      .toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:7
      ended: 2018-04, before started: 2019
      ended on or after started
      started: 2018-04 and ended: 2019, if the two were mixed up"
    `);
  });

  test('so are a role, an evaluation and an amount', () => {
    const changes = {
      [pageFile]: typed('note: the workers', 'from: 2020, to: 2019'),
      [evaluationFile]: (text: string) => `${text}period: { from: 2020-02, to: 2020-01 }\n`,
      [factsFile]: typed('from: 2019-20', 'from: 2019-20, to: 2018-19'),
    };
    expect(toldBy(rule, changes)).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:8
      to: 2019, before from: 2020
      to on or after from
      from: 2019 and to: 2020, if the two were mixed up

      content/case-studies/town-scheme/facts.yaml:33
      to: 2018-19, before from: 2019-20
      to on or after from
      from: 2018-19 and to: 2019-20, if the two were mixed up

      content/evaluations/town-count.yaml:9
      to: 2020-01, before from: 2020-02
      to on or after from
      from: 2020-01 and to: 2020-02, if the two were mixed up"
    `);
  });
});
