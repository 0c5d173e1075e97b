import { describe, expect, test } from 'vitest';
import { everyFileFollowsItsSchema as rule } from '../../../../src/checks/rules/every-file-follows-its-schema.ts';
import { evaluationFile, factsFile, pageFile, toldBy, typed } from '../../../support/small-library.ts';

describe('every file follows its schema', () => {
  test('a sound library passes', () => {
    expect(toldBy(rule)).toBe('');
  });

  test('a misspelt key is told with the key it was meant to be', () => {
    expect(toldBy(rule, { [factsFile]: typed('where: page two', 'wher: page two') })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:9
      the key "wher" in facts › reach
      a key that belongs here: id, about, statement, figures, source, where, basis, said_by, happened, overtaken_by, quote or note
      where: page two"
    `);
  });

  test('a key that belongs nowhere is told with those that do', () => {
    expect(toldBy(rule, { [pageFile]: typed('started: 2019', 'stars: 5') })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:6
      the key "stars"
      a key that belongs here: title, summary, also_known_as, asked_as, areas, scope, local, status, started, ended, roles, pcc_link, problem, population, kind, stage, setting, substance, funding, related, looked_in, next_test, handover, checked or changes
      take the line out, or use one of these keys"
    `);
  });

  test('a key that is not there is told with the line to add', () => {
    expect(toldBy(rule, { [factsFile]: typed('    basis: primary\n', '') })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:2
      no basis in facts › reach
      the key basis, which is primary or secondary
      add the line "basis: primary""
    `);
  });

  test('a word that is none of the choices is told with the nearest first', () => {
    expect(toldBy(rule, { [factsFile]: typed('about: outcome', 'about: outcomes') })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:21
      facts › outcome-22 › about: "outcomes"
      one of outcome, cost, context, funding, lesson, partner, problem, reach, view, replication, delivery, design, eligibility, staffing or timeline
      about: outcome"
    `);
    expect(toldBy(rule, { [evaluationFile]: typed('design: described', 'design: descriptive') }))
      .toMatchInlineSnapshot(`
      "content/evaluations/town-count.yaml:3
      design: "descriptive"
      one of described, before-after, compared, reviewed or randomised
      design: described"
    `);
  });

  test('a choice that decides what else belongs is told', () => {
    expect(toldBy(rule, { [factsFile]: typed('sort: per-year', 'sort: yearly') })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:33
      amounts › yearly › period › sort: "yearly"
      one of per-year, total, one-off or not-stated
      sort: per-year"
    `);
  });

  test('the schema’s own words are passed on with what was found', () => {
    const long = 'A scheme with a name that goes on and on, so that no heading could ever hold it';
    expect(toldBy(rule, { [pageFile]: typed('The town scheme', long) })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:2
      title: "A scheme with a name that goes on and on, so that no heading could ever hold it"
      Keep the name to 60 characters: it is a heading and a line in search results.
      change title on this line"
    `);
    expect(toldBy(rule, { [pageFile]: typed('started: 2019', 'started: spring 2019') }))
      .toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:6
      started: "spring 2019"
      Write the date as 2015, 2015-06 or 2015-06-30. What is not a date goes into date_note.
      change started on this line, or take it out"
    `);
    expect(toldBy(rule, { [factsFile]: typed('value: 166', 'value: 1 hundred') })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:7
      facts › reach › figures › number 2 › value: "1 hundred"
      a bare number (480000, 10.3) or a day (2017-12-15)
      change facts › reach › figures › number 2 › value on this line"
    `);
  });

  test('a value of the wrong sort is told in plain words', () => {
    expect(toldBy(rule, { [pageFile]: typed('areas: [area-0]', 'areas: area-0') })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:4
      areas: "area-0"
      a list: one line for each, starting with "- "
      areas: [area-0]"
    `);
    expect(toldBy(rule, { [factsFile]: typed('gbp: 34000', 'gbp: £34,000') })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:31
      amounts › yearly › gbp: "£34,000"
      a bare number, without separators or signs
      gbp: 34000"
    `);
    expect(toldBy(rule, { [pageFile]: typed('title: The town scheme', 'title: 2019') }))
      .toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:2
      title: 2019
      text; put it in quotation marks if it looks like a number
      title: "2019""
    `);
  });

  test('every fault of a file is told at once', () => {
    const changes = {
      [factsFile]: (text: string) =>
        text
          .replace('about: reach', 'about: reached')
          .replace('gbp: 34000', 'gbp: -3')
          .replace('means:', 'meaning:'),
    };
    expect(toldBy(rule, changes)).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:3
      facts › reach › about: "reached"
      one of reach, replication, delivery, cost, design, lesson, outcome, partner, problem, view, staffing, timeline, context, eligibility or funding
      about: reach

      content/case-studies/town-scheme/facts.yaml:31
      amounts › yearly › gbp: -3
      more than 0
      change amounts › yearly › gbp on this line, or take it out

      content/case-studies/town-scheme/facts.yaml:43
      no means in gaps › number 1
      the key means, which is not-measured, not-published or not-found
      add the line "means: not-measured"

      content/case-studies/town-scheme/facts.yaml:43
      the key "meaning" in gaps › number 1
      a key that belongs here: text or means
      take the line out, or use one of these keys"
    `);
  });
});
