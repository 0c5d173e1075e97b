import { describe, expect, test } from 'vitest';
import { acronymsAreExplained as rule } from '../../../../src/checks/rules/acronyms-are-explained.ts';
import type { Changes } from '../../../support/small-library.ts';
import { evaluationFile, pageFile, prose, toldBy, typed } from '../../../support/small-library.ts';

const glossary = (term: string): Changes => ({
  'content/terms/glossary.yaml': (text) => `${text}  - ${term}\n`,
});
const requirement = glossary(
  '{ id: atr, label: Alcohol Treatment Requirement, acronym: ATR, definition: An order of a court. }',
);
const page = (words: string): Changes => ({
  'content/pages/about.mdx': `---\ntitle: About\nsummary: A page.\nchecked: { on: 2026-11-21, role: editor }\n---\n\n${words}\n`,
});

describe('acronyms are explained', () => {
  test('a sound library passes', () => {
    expect(toldBy(rule)).toBe('');
  });

  test('one that nobody explained is told', () => {
    expect(toldBy(rule, prose('The court gave an ATR.'))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      ATR in a paragraph, not explained before
      an acronym in full where a page first uses it
      the words in full, then (ATR); what every reader knows goes into content/known-acronyms.yaml"
    `);
  });

  test('one that is explained too late is told with the line of its explanation', () => {
    const words = 'The court gave an ATR.\n\nAn alcohol treatment requirement (ATR) lasts a year.';
    expect(toldBy(rule, prose(words))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      ATR in a paragraph, not explained before
      an acronym in full where a page first uses it
      move the explanation up from line 45"
    `);
  });

  test('once explained it may be used alone', () => {
    expect(toldBy(rule, prose('It is the ATR (alcohol treatment requirement).\n\n- ATRs are rare.'))).toBe(
      '',
    );
  });

  test('the site links what the glossary has, in prose but not in a summary', () => {
    expect(toldBy(rule, { ...requirement, ...prose('The court gave an ATR.') })).toBe('');
    const summary = { [pageFile]: typed('offer them help.', 'offer them an ATR.') };
    expect(toldBy(rule, { ...requirement, ...summary })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:3
      ATR in a summary, not explained before
      an acronym in full where a page first uses it
      Alcohol Treatment Requirement (ATR)"
    `);
  });

  test('two letters stand for too many things to be linked, unless they are marked', () => {
    const premises = glossary('{ id: ap, label: Approved premises, acronym: AP, definition: A hostel. }');
    expect(toldBy(rule, { ...premises, ...prose('They live in an AP.') })).toContain(
      'Approved premises (AP)',
    );
    expect(toldBy(rule, { ...premises, ...prose('They live in an <Term id="ap">AP</Term>.') })).toBe('');
  });

  test('what every reader knows is listed', () => {
    const known = 'acronyms:\n  - { text: GP, reason: known to everybody }\n';
    expect(toldBy(rule, { ...prose('GPs write.'), 'content/known-acronyms.yaml': known })).toBe('');
  });

  test('a page knows the names of its own subject', () => {
    const named = { [pageFile]: typed('title: The town scheme', 'title: CARA\nalso_known_as: [CARE]') };
    const words = 'CARA is CARE.';
    const both = (text: string) => typed('Nothing was found.', words)(named[pageFile]?.(text) ?? '');
    expect(toldBy(rule, { [pageFile]: both })).toBe('');
  });

  test('another page links the case study, or says what it is', () => {
    const named = { [pageFile]: typed('title: The town scheme', 'title: CARA') };
    expect(toldBy(rule, { ...named, ...page('[CARA](/case-studies/town-scheme/) did better.') })).toBe('');
    expect(toldBy(rule, { ...named, ...page('The CARA scheme did better.') })).toBe('');
    expect(toldBy(rule, { ...named, ...page('CARA did better.') })).toMatchInlineSnapshot(`
      "content/pages/about.mdx:7
      CARA in a paragraph, not explained before
      an acronym in full where a page first uses it
      say what CARA is, or link its case study"
    `);
  });

  test('a study is introduced by its title', () => {
    const study = { [evaluationFile]: typed('title: A count', 'title: VALOR, a study') };
    expect(toldBy(rule, { ...study, ...prose('The VALOR study found it.') })).toBe('');
    expect(toldBy(rule, prose('The VALOR study found it.'))).not.toBe('');
  });

  test.each([
    ['a heading', '### What the ATR is'],
    ['a quotation', 'He said “the ATR helped”.'],
    ['the name of an organisation in full', 'The commissioner for Town met NHS Town.'],
    ['a name with a number', 'The words are under CC BY 4.0.'],
  ])('%s needs no explanation', (_, words) => {
    const names = {
      'content/organisations.yaml': typed('name: Town Police', 'name: NHS Town'),
      'content/names-with-numbers.yaml': 'names: [{ text: CC BY 4.0, reason: the name of a licence }]\n',
    };
    expect(toldBy(rule, { ...names, ...prose(words) })).toBe('');
  });

  test('where the glossary cannot be read nothing is told', () => {
    expect(toldBy(rule, { ...prose('An ATR.'), 'content/terms/glossary.yaml': null })).toBe('');
  });
});
