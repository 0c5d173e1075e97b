import { describe, expect, test } from 'vitest';
import { contentFile } from '../../../../src/checks/content-file.ts';
import { readContent } from '../../../../src/checks/read-content.ts';
import { everyFileCanBeReadAndLiesInItsPlace as rule } from '../../../../src/checks/rules/every-file-can-be-read-and-lies-in-its-place.ts';
import { factsFile, filesWith, pageFile, toldBy, toldOf, typed } from '../../../support/small-library.ts';

describe('every file can be read and lies in its place', () => {
  test('a sound library passes', () => {
    expect(toldBy(rule)).toBe('');
  });

  test('the template is left out of the library', () => {
    const template = 'content/case-studies/_template/facts.yaml';
    expect(toldBy(rule, { [template]: 'facts: []\n' })).toBe('');
  });

  test('a tab that indents is told', () => {
    expect(toldBy(rule, { [factsFile]: typed('    about: reach', '\tabout: reach') })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:3
      a tab at the start of the line
      spaces to indent
      replace the tab by two spaces

      content/case-studies/town-scheme/facts.yaml:4
      a colon in the middle of a text
      texts with ": " in them in quotation marks or under >-
      put quotation marks round the whole text

      content/case-studies/town-scheme/facts.yaml:8
      a line that is not in line with those around it
      the keys of one thing under one another
      give the line as many spaces as its neighbours have

      content/case-studies/town-scheme/facts.yaml:9
      a line that is not in line with those around it
      the keys of one thing under one another
      give the line as many spaces as its neighbours have

      content/case-studies/town-scheme/facts.yaml:10
      a line that is not in line with those around it
      the keys of one thing under one another
      give the line as many spaces as its neighbours have

      content/case-studies/town-scheme/facts.yaml:11
      a colon in the middle of a text
      texts with ": " in them in quotation marks or under >-
      put quotation marks round the whole text"
    `);
  });

  test('a colon inside a text without quotation marks is told', () => {
    const colon = typed('In its first year the scheme', 'It is this: in its first year the scheme');
    expect(toldBy(rule, { [factsFile]: colon })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:4
      a colon in the middle of a text
      texts with ": " in them in quotation marks or under >-
      put quotation marks round the whole text"
    `);
  });

  test('a quotation mark that does not end is told', () => {
    expect(toldBy(rule, { [pageFile]: typed('title: The town', 'title: "The town') })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:2
      a quotation mark or bracket that does not end
      an end for each mark and bracket
      close it, or put the whole text in quotation marks"
    `);
  });

  test('prose that cannot be read is told with its line in the file', () => {
    expect(toldBy(rule, { [pageFile]: typed('Nothing was found.', 'Fewer than <10 people.') }))
      .toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:23
      prose that cannot be read: Unexpected character after \`<\`, expected a valid JSX tag (note: to create a link in MDX, use \`[text](url)\`)
      plain Markdown, with <Fact id="…" /> and <Term id="…">…</Term> as the only tags
      write a "less than" sign as &lt; and a curly bracket as &#123;, and close every tag"
    `);
  });

  test('a page without frontmatter is told', () => {
    expect(toldBy(rule, { 'content/pages/about.mdx': '## What it is\n' })).toMatchInlineSnapshot(`
      "content/pages/about.mdx:1
      no frontmatter
      lines of YAML between --- and --- at the top of the file
      start the file as the template does: ---, the keys, ---, then the prose"
    `);
  });

  test('a file that nothing reads is told', () => {
    expect(toldBy(rule, { 'content/notes.txt': 'x' })).toMatchInlineSnapshot(`
      "content/notes.txt:1
      a file that belongs nowhere
      only the files that the site reads: case-studies, evaluations, sources, kinds, terms, guides, context, pages, areas.yaml, organisations.yaml, money.yaml, site.yaml, names-with-numbers.yaml, known-acronyms.yaml and moved.yaml
      move it out of content/"
    `);
  });

  test('a folder whose name is no id is told', () => {
    expect(toldBy(rule, { 'content/case-studies/New_Scheme/page.mdx': '---\na: 1\n---\n' }))
      .toMatchInlineSnapshot(`
      "content/case-studies/New_Scheme/page.mdx:1
      case-studies/New_Scheme/page.mdx, which is no name for a file there
      case-studies/<id>/page.mdx and facts.yaml, with an id in lower-case letters, digits and single hyphens
      case-studies/new-scheme/page.mdx, or move it out of content/"
    `);
  });

  test('a file of a case study with another name is told', () => {
    expect(toldBy(rule, { 'content/case-studies/town-scheme/fact.yaml': 'facts: []' }))
      .toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/fact.yaml:1
      case-studies/town-scheme/fact.yaml, which is no name for a file there
      case-studies/<id>/page.mdx and facts.yaml, with an id in lower-case letters, digits and single hyphens
      case-studies/town-scheme/facts.yaml, or move it out of content/"
    `);
  });

  test('a source whose name is no id is told', () => {
    expect(toldBy(rule, { 'content/sources/Smith 2020.yml': 'type: news' })).toMatchInlineSnapshot(`
      "content/sources/Smith 2020.yml:1
      sources/Smith 2020.yml, which is no name for a file there
      sources/<id>.yaml, with an id in lower-case letters, digits and single hyphens
      sources/smith-2020.yaml, or move it out of content/"
    `);
  });

  test('a case study without its facts is told', () => {
    expect(toldBy(rule, { [factsFile]: null })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:1
      no such file
      page.mdx and facts.yaml in each folder
      copy it from content/case-studies/_template, or take the folder away"
    `);
  });

  test('a list of terms that is not there is told', () => {
    expect(toldBy(rule, { 'content/terms/stage.yaml': null })).toMatchInlineSnapshot(`
      "content/terms/stage.yaml:1
      no such file
      this file
      put it back, or copy it from an earlier version"
    `);
  });

  test('a sign that was lost is told, and a file that is not UTF-8', () => {
    const lost = contentFile('content/pages/lost.mdx', Buffer.from('---\ntitle: A \uFFFD\n---\n'));
    const latin = contentFile('content/pages/latin.mdx', Buffer.from('---\ntitle: caf\xe9\n---\n', 'latin1'));
    const marked = contentFile('content/pages/marked.mdx', Buffer.from('\uFEFF---\ntitle: A\n---\n'));
    expect(toldOf(rule.check(readContent([...filesWith(), lost, latin, marked])))).toMatchInlineSnapshot(`
      "content/pages/lost.mdx:2
      a sign that was lost in an earlier copy (�)
      plain text, encoded as UTF-8
      type the sign again

      content/pages/latin.mdx:2
      bytes that are not UTF-8
      plain text, encoded as UTF-8
      save the file as UTF-8

      content/pages/marked.mdx:1
      a byte order mark at the start
      plain text, encoded as UTF-8
      save the file as "UTF-8", not as "UTF-8 with BOM""
    `);
  });
});
