import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { csvFile } from '../../../src/open-data/csv-file.ts';
import type { Table } from '../../../src/open-data/table.ts';
import { readCsvRecords } from '../../support/data/read-csv.ts';

const row = z.strictObject({
  id: z.string(),
  text: z.string().nullable(),
  number: z.number().nullable(),
  names: z.array(z.string()),
  parts: z.array(
    z.strictObject({ who: z.string(), share: z.number().nullable(), note: z.string().nullable() }),
  ),
});

const small: Table = {
  name: 'facts',
  title: 'Small',
  about: 'For tests.',
  schemaName: 'small-row',
  row,
  rows: () => [],
  joins: {},
};

const plain = { id: 'one', text: null, number: null, names: [], parts: [] };
const cells = (changes: object) => readCsvRecords(csvFile(small, [{ ...plain, ...changes }]))[0];

describe('a table as a CSV file', () => {
  test('starts with a byte order mark and the names of the columns, and ends its lines in CR LF', () => {
    expect(csvFile(small, [plain])).toBe('\uFEFFid,text,number,names,parts\r\none,,,,\r\n');
  });

  test('has its header also where there is no row', () => {
    expect(csvFile(small, [])).toBe('\uFEFFid,text,number,names,parts\r\n');
  });

  test.each(['=1+1', '+44', '-1+2', '@SUM(A1)', '\tx', '\rx', '＝1'])(
    'puts an apostrophe before %j, which a spreadsheet would take for a formula',
    (text) => {
      expect(cells({ text })?.['text']).toBe(`'${text}`);
    },
  );

  test.each(['a = b', 'Smith-Jones', '1+1', 'me@', ' =1'])('leaves %j as it is', (text) => {
    expect(cells({ text })?.['text']).toBe(text);
  });

  test('leaves a number below nought a number', () => {
    expect(cells({ number: -30.5 })?.['number']).toBe('-30.5');
  });

  test('keeps quotes, commas, line ends and pounds', () => {
    const text = 'He said “no”, "yes"\r\nand £5';
    expect(cells({ text })?.['text']).toBe(text);
  });

  test('joins the values of a list', () => {
    expect(cells({ names: ['kent', 'essex'] })?.['names']).toBe('kent; essex');
  });

  test('joins the parts of each record, and leaves out what is not known at its end', () => {
    const parts = [
      { who: 'a', share: null, note: 'late' },
      { who: 'b', share: 5, note: null },
    ];
    expect(cells({ parts })?.['parts']).toBe('a |  | late; b | 5');
  });

  test('guards a joined cell too', () => {
    expect(cells({ names: ['=1', '2'] })?.['names']).toBe("'=1; 2");
  });
});
