import { expect, test } from 'vitest';
import FactItem from '../../src/components/case-study/FactItem.astro';
import { libraryWith } from '../support/joined-library.ts';
import { render, words } from '../support/render-component.ts';

const [caseStudy] = libraryWith().caseStudies;
const html = await render(FactItem, { fact: caseStudy?.fact('outcome-22') });

test('a fact stands with its mark, its source, the place in it and how much of it was read', () => {
  expect(words(html)).toBe(
    'A newspaper reported that Outcome 22 was used for 30% of people. ' +
      '2. Town News, 4 March 2021 , first line second-hand, read in full Link',
  );
});

test('a fact has a permalink of its own', () => {
  expect(html).toContain('<li id="fact-outcome-22"');
  expect(html).toContain('href="#fact-outcome-22"');
});
