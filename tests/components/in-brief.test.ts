import { expect, test } from 'vitest';
import InBrief from '../../src/components/case-study/InBrief.astro';
import { libraryWith } from '../support/joined-library.ts';
import { render, words } from '../support/render-component.ts';

const library = libraryWith();
const html = await render(InBrief, { caseStudy: library.caseStudies[0], money: library.money });

test('in brief says in words how it was tested, what it found and what it cost', () => {
  expect(words(html)).toContain('How was it tested? Described and counted');
  expect(words(html)).toContain('What did it find? Not measured');
  expect(words(html)).toContain('What did it cost? £34,000 a year in 2019-20');
});

test('in brief carries level and finding for outside readers', () => {
  expect(html).toContain('data-design-level="1"');
  expect(html).toContain('data-finding="not-measured"');
});

test('steps and shapes are hidden from screen readers, because the words say the same', () => {
  expect(html.match(/<svg[^>]*aria-hidden="true"/g)).toHaveLength(2);
});
