import { expect, test } from 'vitest';
import { pageWords } from '../../../src/search/page-words.ts';

test('an indexed page gives the words of its text and its names, once each, without figures', () => {
  const html = `<body><p>Header</p><main data-pagefind-body>
    <h1>Heroin-assisted treatment</h1><script>const code = 1;</script>
    <span data-pagefind-meta="names:HAT · diamorphine"></span>
    <p>The treatment cost &pound;1,400 in 2018 &amp; later.</p></main><footer>Footer</footer>`;
  expect([...pageWords(html)].sort()).toEqual([
    'assisted',
    'cost',
    'diamorphine',
    'hat',
    'heroin',
    'later',
    'the',
    'treatment',
  ]);
});

test('a page that is not indexed gives none', () => {
  expect(pageWords('<main><p>Words</p></main>').size).toBe(0);
});
