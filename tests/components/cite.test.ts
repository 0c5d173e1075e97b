import { expect, test } from 'vitest';
import Cite from '../../src/components/authoring/Cite.astro';
import { libraryWith } from '../support/joined-library.ts';
import { render, words } from '../support/render-component.ts';

const [citing] = libraryWith().caseStudies;

test('a citation shows the marks of its facts, each linked to the fact and named by its source', async () => {
  const html = await render(Cite, { facts: 'reach outcome-22' }, { citing });
  expect(words(html)).toBe('1a , 2');
  expect(html).toContain('href="#fact-reach" aria-label="1a: Town Council, June 2020"');
  expect(html).toContain('href="#fact-outcome-22" aria-label="2: Town News, 4 March 2021, second-hand"');
});

test('a citation on a page that binds no facts says so', async () => {
  await expect(render(Cite, { facts: 'reach' })).rejects.toThrow(
    '[^reach] stands on a page that binds no facts.',
  );
});
