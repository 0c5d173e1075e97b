import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { authorSchemas } from '../../src/open-data/author-schemas.ts';
import { schemaFile } from '../../src/open-data/schema-file.ts';
import { faultsOf, validator } from '../support/data/published.ts';

/** Where the files of each schema lie; of an .mdx file the part between the lines of three hyphens. */
const places: Record<string, string> = {
  'case-study-page': 'content/case-studies/[!_]*/page.mdx',
  'case-study-facts': 'content/case-studies/[!_]*/facts.yaml',
  source: 'content/sources/*.yaml',
  evaluation: 'content/evaluations/*.yaml',
  kind: 'content/kinds/*.yaml',
  guide: 'content/guides/*.mdx',
  'context-page': 'content/context/*/page.mdx',
  'context-facts': 'content/context/*/facts.yaml',
  'term-list': 'content/terms/*.yaml',
  'area-list': 'content/areas.yaml',
  'organisation-list': 'content/organisations.yaml',
  money: 'content/money.yaml',
};

const read = (file: string): unknown =>
  parse(readFileSync(file, 'utf8').replace(/^---\n([\s\S]*?)\n---\n[\s\S]*$/, '$1'));

test.each(authorSchemas)('$name is the shape of what authors have written', (schema) => {
  const files = globSync(places[schema.name.replace('author/', '')] ?? '').sort();
  expect(files).not.toEqual([]);
  const faults = faultsOf(validator(schemaFile(schema, 'https://example.org/')), files.map(read));
  expect(faults.map((fault) => fault.replace(/^\d+/, (index) => files[Number(index)] ?? index))).toEqual([]);
});
