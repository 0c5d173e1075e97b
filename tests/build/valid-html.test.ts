import { describe, expect, test } from 'vitest';
import { pageAddresses, readPage } from '../support/site/built-pages.ts';
import { invalidHtml } from '../support/site/html-validity.ts';

describe('the HTML of every page is valid', () => {
  test.each(pageAddresses())('%s', async (address) => {
    expect(await invalidHtml(readPage(address).html)).toEqual([]);
  });
});
