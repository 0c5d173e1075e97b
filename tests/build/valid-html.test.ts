import { describe, expect, test } from 'vitest';
import { pageAddresses, readPage } from '../support/site/built-pages.ts';
import { FaultsByPage } from '../support/site/faults-by-page.ts';
import { invalidHtml } from '../support/site/html-validity.ts';
import { pageKinds } from '../support/site/page-kinds.ts';

describe('the HTML of every page is valid', () => {
  test.each(pageKinds(pageAddresses()))('$kind', { timeout: 600_000 }, async ({ addresses }) => {
    const faults = new FaultsByPage();
    for (const address of addresses) faults.add(address, await invalidHtml(readPage(address).html));
    expect(faults.lines()).toEqual([]);
  });
});
