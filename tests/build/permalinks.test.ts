import { expect, test } from 'vitest';
import { pageAddresses, readPage } from '../support/site/built-pages.ts';
import { attribute } from '../support/site/parse-html.ts';

test('no fact lies in a fold, where a permalink might open on a page that does not show it', () => {
  const pages = pageAddresses()
    .filter((address) => /^\/(case-studies|kinds|context)\/[^/]+\/$/.test(address))
    .map((address) => readPage(address));
  expect(pages.length).toBeGreaterThan(57);
  const folded = pages.flatMap(({ address, document }) =>
    document
      .querySelectorAll('details [id]')
      .map((element) => `${address}#${attribute(element, 'id')}`)
      .filter((permalink) => permalink.includes('#fact-')),
  );
  expect(folded).toEqual([]);
});
