import { expect, test } from 'vitest';
import { pageAddresses, readPage } from '../support/site/built-pages.ts';

test('no fact lies in a fold, where a permalink might open on a page that does not show it', () => {
  const folded = pageAddresses().filter(
    (address) => readPage(address).document.querySelectorAll('details [id^="fact-"]').length > 0,
  );
  expect(folded).toEqual([]);
});
