import { expect, test } from 'vitest';
import { allTables } from '../../../src/open-data/all-tables.ts';
import { columnsOf } from '../../../src/open-data/column.ts';
import { exampleRow } from '../../../src/open-data/example-row.ts';
import { libraryWith } from '../../support/joined-library.ts';

const sources = allTables.find(({ name }) => name === 'sources') ?? allTables[0];
if (sources === undefined) throw new Error('There is a table of sources.');
const columns = columnsOf(sources);

test('the example of a table is the row with the most that is known, without what is not', () => {
  const example = exampleRow(sources.rows(libraryWith()), columns);
  expect(example).toContainEqual({ name: 'id', value: 'report-2020' });
  expect(example).toContainEqual({ name: 'url', value: 'https://small-library.org/report' });
  expect(example.map(({ name }) => name)).not.toContain('doi');
});

test('a table without a row has an example without cells', () => {
  expect(exampleRow([], columns)).toEqual([]);
});
