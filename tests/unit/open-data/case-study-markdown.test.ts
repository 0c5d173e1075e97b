import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../../src/domain/library.ts';
import { caseStudyMarkdown } from '../../../src/open-data/case-study-markdown.ts';
import { recordsWith } from '../../support/joined-library.ts';
import { type Changes, factsFile, prose, typed } from '../../support/small-library.ts';

/** The document of the one case study of the small library after some changes. */
function documentWith(changes: Changes = {}): string {
  const records = recordsWith(changes);
  const library = buildLibrary(records);
  const [caseStudy] = library.caseStudies;
  const body = records.caseStudies['town-scheme']?.body;
  if (caseStudy === undefined || body === undefined) throw new Error('The small library has one case study.');
  return caseStudyMarkdown(caseStudy, body, library);
}

const costIs = (words: string) => documentWith(prose(words));

describe('a case study as Markdown', () => {
  test('starts with its name, its sentence and its address', () => {
    expect(documentWith()).toMatch(
      /^# The town scheme\n\nWorkers meet people in the street and offer them help\.\n\n<https:\/\/small-library\.org\/case-studies\/town-scheme\/>\n/,
    );
  });

  test('turns citations into numbered footnotes with source, place and link, in the order of the story', () => {
    const text = costIs('It costs £34,000.[^cost-year] It met 2,660 people.[^reach] [^cost-year]');
    expect(text).toContain('It costs £34,000.[^1] It met 2,660 people.[^2] [^1]');
    expect(text).toContain(
      '[^1]: Town Council, June 2020, page three. <https://small-library.org/case-studies/town-scheme/#fact-cost-year>',
    );
  });

  test('lists every fact, also those the story does not cite, and marks what is second-hand', () => {
    const text = documentWith();
    expect(text).toContain('- A newspaper reported that Outcome 22 was used for 30% of people.[^3]');
    expect(text).toContain('[^3]: Town News, 4 March 2021, first line (second-hand).');
  });

  test.each([
    [
      'a term becomes its words',
      'An <Term id="glossary-one">order of the court</Term> helps.',
      'An order of the court helps.',
    ],
    ['a comment goes', 'Nothing {/* ask again */}was found.', 'Nothing was found.'],
    [
      'a link gets its whole address',
      'See [the other](../other/).',
      'See [the other](https://small-library.org/case-studies/other/).',
    ],
    ['a link to another site stays', 'See [it](https://example.org/).', 'See [it](https://example.org/).'],
    [
      'words with curly quotes and pounds keep their places',
      '“£5” <Term id="glossary-one">x</Term> “£6”',
      '“£5” x “£6”',
    ],
  ])('%s', (_, typedWords, words) => {
    expect(costIs(typedWords)).toContain(`## What it cost\n\n${words}\n`);
  });

  test('sets a fact off as a quotation with its footnote', () => {
    expect(costIs('<Fact id="cost-year" />')).toContain(
      '> The commissioner paid £34,000 a year, nine in ten pounds of it for workers.[^',
    );
  });

  test('gives amounts as a table', () => {
    expect(documentWith()).toContain(
      '| Amount | For | Take care |\n| --- | --- | --- |\n| £34,000 a year in 2019-20 | the workers[^2]',
    );
  });

  test('writes as itself what Markdown would take for markup', () => {
    const text = documentWith({
      [factsFile]: typed('it for workers.', 'it for *workers* [sic] <b>.'),
    });
    expect(text).toContain('it for \\*workers\\* \\[sic\\] \\<b\\>.');
  });

  test('says how to cite it, of which version, and under which licence', () => {
    const text = documentWith();
    expect(text).toContain('Version: 21 November 2026.');
    expect(text).toContain('[CC](https://small-library.org/licence)');
    expect(text).toContain('As data: <https://small-library.org/case-studies/town-scheme.json>');
  });

  test('is read by a Markdown reader with every footnote in its place', () => {
    const { html } = markdownToHtml(costIs('It met 2,660 people.[^reach]'));
    expect(html).not.toContain('[^');
    expect([...html.matchAll(/<li id="user-content-fn-\d+">/g)]).toHaveLength(3);
  });
});
