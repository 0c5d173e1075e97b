import { describe, expect, test } from 'vitest';
import { noDateLiesAfterTheEdition as rule } from '../../../../src/checks/rules/no-date-lies-after-the-edition.ts';
import { factsFile, pageFile, prose, toldBy, typed } from '../../../support/small-library.ts';

describe('no date lies after the edition', () => {
  test('the day of the edition, its month and its year are not after it', () => {
    for (const date of ['2026-11-21', '2026-11', '2026']) {
      expect(toldBy(rule, { [pageFile]: typed('as_at: 2025-06', `as_at: ${date}`) })).toBe('');
    }
  });

  test('plans may be told in prose', () => {
    expect(toldBy(rule, prose('The posts end in May 2028.'))).toBe('');
  });

  test('a date after the edition is told with both', () => {
    expect(toldBy(rule, { [pageFile]: typed('as_at: 2025-06', 'as_at: 2026-12') })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:5
      status › as_at: 2026-12, after the edition of 2026-11-21
      a date on which it had happened; a plan is told in the prose
      the right date, or a later edition in content/site.yaml"
    `);
  });

  test('every date of a case study, a fact, a source and an area is looked at', () => {
    const changes = {
      [pageFile]: (text: string) =>
        text
          .replace(
            'started: 2019',
            'started: 2027\nended: 2027\nlooked_in: [{ where: here, on: 2026-11-22 }]',
          )
          .replaceAll('on: 2026-11-21', 'on: 2026-11-22'),
      [factsFile]: typed('where: page two', 'where: page two\n    happened: 2027'),
      'content/sources/report-2020.yaml': (text: string) =>
        text.replace('2020-06', '2027').replace('2026-11-21', '2026-11-22'),
      'content/areas.yaml': typed('as_at: 2025-11-13', 'as_at: 2026-11-22'),
    };
    const found = toldBy(rule, changes).match(/^.*, after the edition of 2026-11-21$/gm);
    expect(found).toMatchInlineSnapshot(`
      [
        "started: 2027, after the edition of 2026-11-21",
        "ended: 2027, after the edition of 2026-11-21",
        "checked › on: 2026-11-22, after the edition of 2026-11-21",
        "changes › on: 2026-11-22, after the edition of 2026-11-21",
        "looked_in › on: 2026-11-22, after the edition of 2026-11-21",
        "date: 2027, after the edition of 2026-11-21",
        "accessed: 2026-11-22, after the edition of 2026-11-21",
        "facts › happened: 2027, after the edition of 2026-11-21",
        "areas › powers_holder › as_at: 2026-11-22, after the edition of 2026-11-21",
      ]
    `);
  });
});
