import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/open-data/column.ts';
import type { Table } from '../../../src/open-data/table.ts';

const columnOf = (field: z.ZodType) => {
  const table: Table = {
    name: 'facts',
    title: 'Small',
    about: 'For tests.',
    schemaName: 'small-row',
    row: z.strictObject({ field: field.describe('What it is.') }),
    rows: () => [],
    joins: {},
  };
  return columnsOf(table)[0];
};

describe('a column, from the schema of its row', () => {
  test.each([
    ['text', z.string(), { type: 'string', constraints: { required: true } }],
    ['text or nothing', z.string().nullable(), { type: 'string', constraints: { required: false } }],
    ['a number or nothing', z.number().nullable(), { type: 'number', constraints: { required: false } }],
    ['a whole number', z.int(), { type: 'integer', constraints: { required: true } }],
    ['yes or no', z.boolean(), { type: 'boolean', constraints: { required: true } }],
    ['a day', z.iso.date(), { type: 'date', constraints: { required: true } }],
    ['an address', z.url().nullable(), { type: 'string', format: 'uri', constraints: { required: false } }],
    ['one of some words', z.enum(['a', 'b']), { constraints: { required: true, enum: ['a', 'b'] } }],
    ['a pattern', z.string().regex(/^x$/), { constraints: { required: true, pattern: '^x$' } }],
  ])('of %s', (_, field, column) => {
    expect(columnOf(field)).toMatchObject({ ...column, description: 'What it is.', holds: 'one' });
  });

  test('of a list says how its values are joined', () => {
    expect(columnOf(z.array(z.string()))).toMatchObject({
      type: 'string',
      holds: 'list',
      constraints: { required: false },
      description: 'What it is. In the CSV the values are joined by “; ”.',
    });
  });

  test('of records names their parts in order', () => {
    expect(columnOf(z.array(z.strictObject({ who: z.string(), share: z.number() })))).toMatchObject({
      holds: 'records',
      description: 'What it is. In the CSV each is written as who | share, and several are joined by “; ”.',
    });
  });
});
