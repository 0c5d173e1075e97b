import { describe, expect, test } from 'vitest';
import { everythingNamedByItsIdExists as rule } from '../../../../src/checks/rules/everything-named-by-its-id-exists.ts';
import { evaluationFile, factsFile, pageFile, toldBy, typed } from '../../../support/small-library.ts';

describe('everything named by its id exists', () => {
  test('a sound library passes', () => {
    expect(toldBy(rule)).toBe('');
  });

  test('a source that does not exist is told with the nearest that do', () => {
    expect(toldBy(rule, { [factsFile]: typed('source: news-2021', 'source: new-2021') }))
      .toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:25
      the source new-2021, which does not exist
      an id from content/sources (the name of a file there)
      news-2021 or report-2020"
    `);
  });

  test('an area and an organisation that do not exist are told', () => {
    const changes = {
      [pageFile]: (text: string) => text.replace('[area-0]', '[area-99]').replace('town-pcc', 'town-pc'),
    };
    expect(toldBy(rule, changes)).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:4
      the area area-99, which does not exist
      an id from content/areas.yaml
      area-19, area-29 or area-39

      content/case-studies/town-scheme/page.mdx:8
      the organisation town-pc, which does not exist
      an id from content/organisations.yaml
      town-pcc or town-police"
    `);
  });

  test.each(['problem', 'population', 'kind', 'stage', 'setting', 'substance', 'funding'])(
    'a term that is not in the list %s is told',
    (list) => {
      const told = toldBy(rule, { [pageFile]: typed(`${list}-one`, `${list}-onne`) });
      expect(told).toContain(`the term ${list}-onne, which does not exist`);
      expect(told).toContain(`an id from content/terms/${list}.yaml\n${list}-one or ${list}-two`);
    },
  );

  test('the outcome of an effect and the sort of an organisation are terms too', () => {
    const effect = `effects:
  - { id: e, outcome: outcome-three, measure: m, main: true, better: lower, compared_with: c, fact: town-scheme/reach }
`;
    const changes = {
      [evaluationFile]: (text: string) => `${text}${effect}`,
      'content/organisations.yaml': typed('sort: police', 'sort: constabulary'),
    };
    expect(toldBy(rule, changes)).toMatchInlineSnapshot(`
      "content/evaluations/town-count.yaml:10
      the term outcome-three, which does not exist
      an id from content/terms/outcome.yaml
      outcome-one or outcome-two

      content/organisations.yaml:3
      the term constabulary, which does not exist
      an id from content/terms/partner.yaml
      mayor, police or pcc-office"
    `);
  });

  test('a fact that does not exist is told with the nearest of its case study', () => {
    expect(toldBy(rule, { [factsFile]: typed('facts: [cost-year]', 'facts: [cost-yaer]') }))
      .toMatchInlineSnapshot(`
        "content/case-studies/town-scheme/facts.yaml:41
        the fact cost-yaer, which does not exist
        the id of a fact of town-scheme
        cost-year, outcome-22 or reach"
      `);
  });

  test('a fact of another case study or of a kind is looked up there', () => {
    const changes = (fact: string) => ({
      [factsFile]: typed('facts: [cost-year]', `facts: ["${fact}"]`),
      'content/kinds/kind-one.yaml': `facts:
  - id: review
    about: research
    statement: A review found nothing clear.
    source: report-2020
    where: page four
    basis: primary
`,
    });
    expect(toldBy(rule, changes('kind:kind-one/review'))).toBe('');
    expect(toldBy(rule, changes('kind:kind-one/reviews'))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:41
      the fact kind:kind-one/reviews, which does not exist
      the id of a fact of kind:kind-one
      kind:kind-one/review"
    `);
    expect(toldBy(rule, changes('town-schema/reach'))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:41
      the fact town-schema/reach, whose case study does not exist
      a fact of something in the library
      town-scheme/reach or kind:kind-one/reach"
    `);
  });

  test('an evaluation names the case study with the fact', () => {
    expect(toldBy(rule, { [evaluationFile]: typed('fact: town-scheme/reach', 'fact: reach') }))
      .toMatchInlineSnapshot(`
      "content/evaluations/town-count.yaml:8
      the fact reach without its case study
      case study and fact, such as durham-checkpoint/rct-effect
      town-scheme/reach"
    `);
  });

  test('a case study that does not exist is told, also as a relative', () => {
    const changes = {
      [evaluationFile]: typed('of: [town-scheme]', 'of: [town-scheem]'),
      [pageFile]: typed('checked:', 'related: [{ case_study: city-scheme, how: similar }]\nchecked:'),
    };
    expect(toldBy(rule, changes)).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:16
      the case study city-scheme, which does not exist
      an id from content/case-studies (the name of a folder there)
      town-scheme

      content/evaluations/town-count.yaml:2
      the case study town-scheem, which does not exist
      an id from content/case-studies (the name of a folder there)
      town-scheme"
    `);
  });

  test('the facts of a kind stand under the id of its term, or under general', () => {
    const facts = `facts:
  - { id: review, about: research, statement: A review found nothing clear., source: report-2020, where: p, basis: primary }
`;
    expect(toldBy(rule, { 'content/kinds/general.yaml': facts, 'content/kinds/kind-two.yaml': facts })).toBe(
      '',
    );
    expect(toldBy(rule, { 'content/kinds/kind-tow.yaml': facts })).toMatchInlineSnapshot(`
      "content/kinds/kind-tow.yaml:1
      a file for the kind kind-tow, which does not exist
      the id of a term from content/terms/kind.yaml, or general
      content/kinds/kind-two.yaml or content/kinds/kind-one.yaml"
    `);
  });

  test('what a schema rejects still counts as there', () => {
    const changes = {
      [factsFile]: typed('    where: page three', '    wher: page three'),
      'content/sources/report-2020.yaml': typed('type: report', 'type: a report'),
    };
    expect(toldBy(rule, changes)).toBe('');
  });

  test('where a file cannot be read, nothing in it counts as missing', () => {
    expect(toldBy(rule, { 'content/areas.yaml': (text) => `\t- broken: [\n${text}` })).toBe('');
  });
});
