import { describe, expect, test } from 'vitest';
import { headersFor, readHeaderFile } from '../support/site/header-file.ts';

const rules = readHeaderFile(`# The whole site
/*
  X-Content-Type-Options: nosniff
  Cache-Control: max-age=60

/_astro/*
  Cache-Control: max-age=31536000, immutable
`);

describe('the file of headers', () => {
  test('gives every address the headers of the pattern that matches it', () => {
    expect(headersFor(rules, '/about/')).toEqual({
      'x-content-type-options': 'nosniff',
      'cache-control': 'max-age=60',
    });
  });

  test('lets the later of two patterns win', () => {
    expect(headersFor(rules, '/_astro/page.css')['cache-control']).toBe('max-age=31536000, immutable');
  });

  test('takes a full stop in a pattern as a full stop', () => {
    expect(headersFor(readHeaderFile('/a.json\n  X-Test: yes'), '/a-json')).toEqual({});
  });

  test('says which line is no header', () => {
    expect(() => readHeaderFile('/*\n  nosniff')).toThrow('_headers:2 is not a header of an address.');
  });
});
