import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileSize } from '../../src/open-data/file-size.ts';
import { resources, rowsOf } from '../support/data/published.ts';
import { readPage } from '../support/site/built-pages.ts';
import { siteFolder } from '../support/site/built-site.ts';

const { html } = readPage('/data/');
const plain = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the page of the open data', () => {
  test.each(resources())('links $path with its true size', ({ path }) => {
    const size = fileSize(statSync(join(siteFolder, 'data', path)).size);
    expect(html).toMatch(new RegExp(`<a href="/data/${path}"[^>]*>${size.replace('.', '\\.')}</a>`));
  });

  test.each(resources().filter(({ format }) => format === 'csv'))(
    'gives the rows of $name, the meaning of every field, and a row that is in the table',
    ({ name, schema }) => {
      const rows = rowsOf(name);
      expect(plain).toContain(` ${rows.length.toLocaleString('en-GB')} `);
      const start = html.indexOf(`id="${name}"`);
      const part = html.slice(start, html.indexOf('class="data-table"', start));
      for (const field of schema?.fields ?? []) expect(part).toContain(`<dt>${field.name}</dt>`);
      const [, id = ''] = /One row of[\s\S]*?<dt>id<\/dt>\s*<dd>([^<]+)<\/dd>/.exec(part) ?? [];
      expect(rows.map((row) => row['id'])).toContain(id);
    },
  );

  test('is led to from the foot of every page, and from the page of each case study', () => {
    expect(readPage('/').html).toContain('<a href="/data/">Open data</a>');
    expect(readPage('/case-studies/durham-checkpoint/').html).toContain(
      '<a href="/data/">All of the data</a>',
    );
  });
});
