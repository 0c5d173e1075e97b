import { describe, expect, test } from 'vitest';
import { invalidHtml } from '../support/site/html-validity.ts';

const page = (body: string) =>
  `<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>A page</title></head><body>\n${body}\n</body></html>`;

describe('the validity of HTML', () => {
  test('passes a plain page', async () => {
    expect(await invalidHtml(page('<main><h1>A page</h1><p>Words.</p></main>'))).toEqual([]);
  });

  test('names a block inside a paragraph, which ends it', async () => {
    expect(await invalidHtml(page('<p><div>x</div></p>'))).toEqual(["Stray end tag '</p>' (close-order)"]);
  });

  test('names an id that is given twice, and where', async () => {
    expect(await invalidHtml(page('<p id="a">x</p><p id="a">y</p>'))).toEqual([
      'Duplicate ID "a" (no-dup-id) at html > body > p',
    ]);
  });
});
