import { describe, expect, test } from 'vitest';
import { pageAddresses, readPage } from '../support/built-pages.ts';
import { invalidHtml } from '../support/html-validity.ts';

describe('the HTML of every page is valid', () => {
  test.each(pageAddresses())('%s', async (address) => {
    expect(await invalidHtml(readPage(address).html)).toEqual([]);
  });
});
