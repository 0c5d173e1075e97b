import { describe, expect, test } from 'vitest';
import { everyIdStandsOnce as rule } from '../../../../src/checks/rules/every-id-stands-once.ts';
import { factsFile, pageFile, toldBy, typed } from '../../../support/small-library.ts';

describe('every id stands once', () => {
  test('a sound library passes', () => {
    expect(toldBy(rule)).toBe('');
  });

  test('a fact with the id of another is told', () => {
    expect(toldBy(rule, { [factsFile]: typed('id: outcome-22', 'id: reach') })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:20
      the fact reach for the second time
      an id of its own for each fact
      another id, such as reach-2; line 2 has this one"
    `);
  });

  test('an organisation and a term that stand twice are told', () => {
    const changes = {
      'content/organisations.yaml': typed('id: town-police', 'id: town-pcc'),
      'content/terms/stage.yaml': typed('id: stage-two', 'id: stage-one'),
    };
    expect(toldBy(rule, changes)).toMatchInlineSnapshot(`
      "content/organisations.yaml:3
      the organisation town-pcc for the second time
      an id of its own for each organisation
      another id, such as town-pcc-2; line 2 has this one

      content/terms/stage.yaml:5
      the term stage-one for the second time
      an id of its own for each term
      another id, such as stage-one-2; line 4 has this one"
    `);
  });

  test('a key that stands twice is told', () => {
    expect(toldBy(rule, { [pageFile]: typed('started: 2019', 'started: 2019\nstarted: 2018') }))
      .toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:7
      the key started for the second time
      each key once; only the last would count
      take one of the two out"
    `);
  });
});
