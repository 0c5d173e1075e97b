import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { readPage } from '../support/site/built-pages.ts';
import { siteFolder } from '../support/site/built-site.ts';
import { caseStudiesInContent } from '../support/site/case-study-content.ts';

const documents = caseStudiesInContent().map(({ id, facts }) => ({ id, facts }));
const textOf = (id: string) => readFileSync(join(siteFolder, `case-studies/${id}.md`), 'utf8');

describe.each(documents)('$id as Markdown', ({ id, facts }) => {
  const text = textOf(id);
  const { html } = markdownToHtml(text);

  test('has no component, no code and no HTML', () => {
    const markup = text.replaceAll(/<https?:[^>\s]+>/g, '').replaceAll(/\\[<>]/g, '');
    expect(markup).not.toMatch(/<[A-Za-z/!]/);
    expect(markup).not.toMatch(/^(import|export) |\{\/\*/m);
  });

  test('links each of its facts once', () => {
    const own = [...text.matchAll(new RegExp(`/case-studies/${id}/#fact-([a-z0-9-]+)>`, 'g'))].map(
      (match) => match[1] ?? '',
    );
    expect(own.sort()).toEqual(facts.map((fact) => fact.id).sort());
  });

  test('says every fact in the words of the page', () => {
    const words = html
      .replaceAll(/<sup>.*?<\/sup>|<[^>]+>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"');
    const plain = words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll(/\s+/g, ' ');
    const missing = facts.filter(
      ({ statement }) => !plain.includes(statement.replaceAll(/\s+/g, ' ').trim()),
    );
    expect(missing.map((fact) => fact.id)).toEqual([]);
  });

  test('has a footnote for every mark, and a mark for every footnote', () => {
    const defined = [...text.matchAll(/^\[\^([^\]]+)\]: /gm)].map((match) => match[1]);
    const used = new Set([...text.matchAll(/\[\^([^\]]+)\](?!: )/g)].map((match) => match[1]));
    expect(new Set(defined).size).toBe(defined.length);
    expect([...used].sort()).toEqual([...defined].sort());
    expect(html).not.toContain('[^');
    expect([...html.matchAll(/<li id="user-content-fn-/g)]).toHaveLength(defined.length);
  });

  test('has whole addresses and one heading of the first rank', () => {
    const links = [...html.matchAll(/href="([^"#][^"]*)"/g)].map((match) => match[1] ?? '');
    expect(links.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
    expect([...html.matchAll(/<h1[ >]/g)]).toHaveLength(1);
  });

  test('is named by its page as another form of it', () => {
    const page = readPage(`/case-studies/${id}/`).html;
    expect(page).toContain(`<link rel="alternate" type="text/markdown" href="/case-studies/${id}.md"`);
    expect(page).toMatch(new RegExp(`<a href="/case-studies/${id}\\.json"[^>]*>JSON</a>`));
    expect(page).toMatch(new RegExp(`<a href="/case-studies/${id}\\.md"[^>]*>Markdown</a>`));
  });
});
