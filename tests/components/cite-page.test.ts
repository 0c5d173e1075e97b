import { expect, test } from 'vitest';
import CitePage from '../../src/components/case-study/CitePage.astro';
import SourceList from '../../src/components/case-study/SourceList.astro';
import type { Reference } from '../../src/domain/reference.ts';
import { citablePage } from '../../src/domain/citable-page.ts';
import { libraryWith } from '../support/joined-library.ts';
import { render, words } from '../support/render-component.ts';

const { caseStudies, site, sources } = libraryWith();
const [caseStudy] = caseStudies;
const [source] = sources;
if (caseStudy === undefined || source === undefined) throw new Error('The small library has both.');

const page = citablePage(caseStudy.page, caseStudy.path, site);
const reference: Reference = [
  { text: 'Body (2020) ', italic: false },
  { text: 'A <report>', italic: true, is: 'title' },
  { text: '. Available at: ', italic: false },
  { text: 'https://body.org/a?b=1&c=2', italic: false, is: 'address' },
  { text: '.', italic: false },
];
const references = [
  { style: 'Harvard', reference },
  { style: 'APA', reference },
];
const setInWords = 'Body (2020) A &lt;report&gt; . Available at: https://body.org/a?b=1&amp;c=2.';

test('the evaluation is cited before our page, and the first style stands open', async () => {
  const html = await render(CitePage, { page, references, evaluation: { source, references }, site });
  expect(html.match(/<details[^>]*>/g)?.map((tag) => tag.includes(' open'))).toEqual([
    true,
    false,
    true,
    false,
  ]);
  const text = words(html);
  expect(text.indexOf('For what was found: the evaluation')).toBeLessThan(text.indexOf('this page'));
  expect(text).toContain(`Harvard ${setInWords}`);
});

test('a page says as at which day it is cited, and where nothing was evaluated cites itself alone', async () => {
  const html = await render(CitePage, { page, references, site });
  expect(words(html)).toContain('As at 21 November 2026: the version that you cite.');
  expect(html).not.toContain('<h3');
});

test('files for reference managers are offered where there are some', async () => {
  const files = [{ name: 'RIS', href: '/case-studies/town-scheme.ris' }];
  const html = await render(CitePage, { page, references, files, site });
  expect(html).toContain('<a href="/case-studies/town-scheme.ris" download>RIS</a>');
});

test('in a list of sources the title leads to the source and the address to the document', async () => {
  const html = await render(SourceList, { sources: [source], referTo: () => reference });
  expect(html).toContain(`<a href="/sources/${source.id}/"><i>A &lt;report&gt;</i></a>`);
  expect(html).toContain(
    '<a href="https://body.org/a?b=1&amp;c=2" data-pagefind-ignore="true">https://body.org/a?b=1&amp;c=2</a>.',
  );
});
