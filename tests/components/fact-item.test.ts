import { expect, test } from 'vitest';
import FactItem from '../../src/components/case-study/FactItem.astro';
import { libraryWith } from '../support/joined-library.ts';
import { render, words } from '../support/render-component.ts';

const [caseStudy] = libraryWith().caseStudies;
const html = await render(FactItem, { fact: caseStudy?.fact('outcome-22'), base: 'https://example.org/' });

test('a fact stands with its mark, its source, the place in it and how much of it was read', () => {
  expect(words(html)).toMatch(
    /^A newspaper reported that Outcome 22 was used for 30% of people\. 2\. Town News, 4 March 2021 , first line second-hand, read in full Link /,
  );
});

test('what to copy is there to select: the sentence, its source, the place in it and the whole link', () => {
  expect(words(html.slice(html.indexOf('<details')))).toBe(
    'Cite this fact A newspaper reported that Outcome 22 was used for 30% of people. (Town News, 4 March 2021, first line.) https://example.org/case-studies/town-scheme/#fact-outcome-22',
  );
});

test('a fact has a permalink of its own', () => {
  expect(html).toContain('<li id="fact-outcome-22"');
  expect(html).toContain('href="#fact-outcome-22"');
});
