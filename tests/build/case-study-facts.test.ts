import type { HtmlElement } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { shortCitation } from '../../src/domain/citation.ts';
import { factAnchor } from '../../src/domain/paths.ts';
import { sourceReading } from '../../src/domain/source-reading.ts';
import { readPage } from '../support/site/built-pages.ts';
import { caseStudiesInContent, sourcesInContent } from '../support/site/case-study-content.ts';
import { visibleText } from '../support/site/parse-html.ts';

const sources = sourcesInContent();
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
/** In a reference the quotation marks of a title turn double where those of the style are single. */
const evenQuotes = (text: string) => plain(text).replace(/[‘’“”]/g, "'");

/** What an element that holds a fact fails to show, each in a few words. */
function missing(
  element: HtmlElement | null,
  expected: Readonly<Record<string, readonly string[]>>,
): string[] {
  if (element === null) return ['its element'];
  const text = visibleText(element);
  return Object.entries(expected)
    .filter(([, wordings]) => !wordings.some((wording) => text.includes(plain(wording))))
    .map(([what, wordings]) => `${what}: ${wordings.join(' or ')}`);
}

describe.each(caseStudiesInContent())('the page of $id', ({ id, facts }) => {
  const { document } = readPage(`/case-studies/${id}/`);

  test('holds every fact under its permalink, with its source and the place in it', () => {
    const faults = facts.flatMap((fact) => {
      const source = sources.get(fact.source);
      const element = document.querySelector(`#${factAnchor(fact.id)}`);
      const expected = {
        statement: [fact.statement],
        source: source === undefined ? [fact.source] : [source.title, shortCitation(source)],
        'place in the source': [fact.where],
      };
      return missing(element, expected).map((what) => `#${factAnchor(fact.id)} does not show ${what}`);
    });
    expect(faults).toEqual([]);
  });

  test('says of every source that it rests on how much of it was read', () => {
    const text = visibleText(document);
    const faults = [...new Set(facts.map((fact) => fact.source))].filter((name) => {
      const source = sources.get(name);
      return (
        source === undefined ||
        !evenQuotes(text).includes(evenQuotes(source.title)) ||
        !text.includes(plain(sourceReading(source)))
      );
    });
    expect(faults).toEqual([]);
  });

  test('carries the evidence rating that other systems read', () => {
    const brief = document.querySelector('[data-design-level]');
    expect(brief?.getAttributeValue('data-design-level')).toMatch(/^[0-4]$/);
    expect(brief?.getAttributeValue('data-finding')).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});
