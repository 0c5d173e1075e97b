import { describe, expect, test } from 'vitest';
import { onlyTestedPracticesAreSaidToWork as rule } from '../../../../src/checks/rules/only-tested-practices-are-said-to-work.ts';
import { evaluationFile, factsFile, pageFile, prose, toldBy, typed } from '../../../support/small-library.ts';

describe('only tested practices are said to work', () => {
  test('a sound library passes', () => {
    expect(toldBy(rule)).toBe('');
  });

  test('a claim in prose is told with what may be said', () => {
    expect(toldBy(rule, prose('The scheme reduced reoffending.[^reach]', 'What it found')))
      .toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:39
      "reduced reoffending" in a paragraph
      below step 3 of the evidence, no word of ours that says the practice was the cause
      fell, went down, or was lower afterwards; or name who says so"
    `);
  });

  test('so is one in the summary, in a lesson and in an outcome fact', () => {
    const changes = {
      [pageFile]: typed('offer them help.', 'offer them effective help.'),
      [factsFile]: (text: string) =>
        text
          .replace('Agree on the money first.', 'Copy it, because it works.')
          .replace(
            'A newspaper reported that Outcome 22 was used for',
            'Outcome 22 was a success and cut violent crime by',
          ),
    };
    expect(toldBy(rule, changes)).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:22
      "cut violent crime" in the outcome fact outcome-22
      below step 3 of the evidence, no word of ours that says the practice was the cause
      fell, or was lower afterwards; or name who says so

      content/case-studies/town-scheme/facts.yaml:22
      "was a success" in the outcome fact outcome-22
      below step 3 of the evidence, no word of ours that says the practice was the cause
      say what was counted, or who calls it a success; or name who says so

      content/case-studies/town-scheme/page.mdx:3
      "effective" in a summary
      below step 3 of the evidence, no word of ours that says the practice was the cause
      say what was measured, or who calls it effective; or name who says so"
    `);
  });

  test.each([
    'It worked well.',
    'The scheme works.',
    'It is evidence-based.',
    'The clinic cut drug-related deaths.',
    'Offending was reduced.',
    'The pilot led to a fall in calls.',
    'Thanks to the workers, violence fell.',
    'It had a lasting impact.',
    'The pilot was a success.',
    'The pilot was very successful.',
  ])('"%s" claims a cause', (words) => {
    expect(toldBy(rule, prose(words))).not.toBe('');
  });

  test.each([
    ['a negation', 'There is no sign that it worked.'],
    ['doubt', 'Nobody can tell whether it reduced crime.'],
    ['an aim', 'It was meant to cut crime, and it aims to be effective.'],
    ['somebody’s view', 'The commissioner said that it worked.'],
    ['a report', 'Crime was reported to be cut by the pilot; a peer told the Lords it had reduced crime.'],
    ['a quotation', 'The leaflet has “it works” on its cover.'],
    ['a name', 'The What Works Centre for Crime Reduction has a page.'],
    ['a question', 'What worked?'],
    [
      'where somebody works',
      'The charity works with the police, and staff who worked there works from home.',
    ],
    ['how it works', 'This is how it works.'],
    ['less of something else', 'It ran on reduced funding, with a cut in staff and reduced hours.'],
    ['finishing', 'Whoever successfully completes the contract has a success rate to show.'],
    ['a term of the trade', 'The measure was proven reoffending.'],
    ['a date of effect', 'The rules are effective from May.'],
    ['a form', 'An equality impact assessment was made.'],
    ['what followed in time', 'Reoffending was lower afterwards.'],
  ])('%s is no claim', (_, words) => {
    expect(toldBy(rule, prose(words))).toBe('');
  });

  test('a sentence that cites a view is somebody’s', () => {
    const view = { [factsFile]: typed('about: outcome', 'about: view') };
    expect(toldBy(rule, { ...view, ...prose('It worked.[^outcome-22]') })).toBe('');
    expect(toldBy(rule, { ...view, ...prose('It worked. He was pleased.[^outcome-22]') })).not.toBe('');
  });

  test('from a fair comparison on, it may be said', () => {
    const compared = (text: string) =>
      text.replace(
        'design: described',
        'design: compared\nalike_shown: { yes: true, fact: town-scheme/reach }',
      );
    expect(toldBy(rule, { ...prose('It worked.'), [evaluationFile]: compared })).toBe('');
  });

  test('what a fair comparison of another practice found may be told with its facts', () => {
    const elsewhere = (text: string) =>
      compared(text)
        .replace('of: [town-scheme]', 'kind: kind-one')
        .replace('sources: [report-2020]', 'sources: [news-2021]');
    const compared = (text: string) =>
      text.replace(
        'design: described',
        'design: compared\nalike_shown: { yes: true, fact: town-scheme/reach }',
      );
    expect(toldBy(rule, { ...prose('There it worked.[^outcome-22]'), [evaluationFile]: elsewhere })).toBe('');
    expect(toldBy(rule, { ...prose('There it worked.[^reach]'), [evaluationFile]: elsewhere })).not.toBe('');
  });

  test('pages of the site are not about one practice', () => {
    const page = '---\ntitle: A\nsummary: A.\nchecked: { on: 2026-11-21, role: editor }\n---\n\nIt worked.\n';
    expect(toldBy(rule, { 'content/pages/about.mdx': page })).toBe('');
  });
});
