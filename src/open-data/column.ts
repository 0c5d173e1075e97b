import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';
import type { Table } from './table.ts';

/** A column of a table as spreadsheets see it, in the words of the Frictionless Table Schema. */
export interface Column {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  format?: 'uri';
  description: string;
  constraints: { required: boolean; unique?: true; enum?: readonly string[]; pattern?: string };
  /** How a cell is made of several values: see `cell`. */
  holds: 'one' | 'list' | 'records';
}

/** What stands between the values of a list in one cell, and between the parts of one of them. */
export const betweenValues = '; ';
export const betweenParts = ' | ';

/** A schema apart from its null, which stands either among its types or as a schema beside it. */
function known(schema: JsonSchema): { schema: JsonSchema; canBeNull: boolean } {
  const { type, anyOf, ...rest } = schema;
  if (Array.isArray(type)) {
    const [only = 'string'] = (type as readonly string[]).filter((one) => one !== 'null');
    return { schema: { ...rest, type: only }, canBeNull: type.includes('null') };
  }
  const [only, ...others] = (anyOf ?? []).filter((one) => one.type !== 'null');
  if (only === undefined || others.length > 0) return { schema, canBeNull: false };
  return { schema: only, canBeNull: true };
}

function typeOf(schema: JsonSchema): Pick<Column, 'type' | 'format' | 'holds'> {
  if (schema.type === 'array') {
    return { type: 'string', holds: schema.items?.type === 'object' ? 'records' : 'list' };
  }
  if (schema.format === 'date') return { type: 'date', holds: 'one' };
  if (schema.format === 'uri') return { type: 'string', format: 'uri', holds: 'one' };
  const plain = (['integer', 'number', 'boolean'] as const).find((type) => type === schema.type);
  return { type: plain ?? 'string', holds: 'one' };
}

/** How a reader of the cell takes it apart. */
function howJoined(schema: JsonSchema): string {
  const parts = Object.keys(schema.items?.properties ?? {});
  if (schema.type !== 'array') return '';
  if (parts.length === 0) return ' In the CSV the values are joined by “; ”.';
  return ` In the CSV each is written as ${parts.join(betweenParts)}, and several are joined by “; ”.`;
}

function columnOf(name: string, given: JsonSchema, isKey: boolean): Column {
  const { schema, canBeNull } = known(given);
  const isList = schema.type === 'array';
  return {
    name,
    ...typeOf(schema),
    description: `${given.description ?? schema.description ?? ''}${howJoined(schema)}`,
    constraints: {
      required: !canBeNull && !isList,
      ...(isKey ? { unique: true as const } : {}),
      ...(schema.enum === undefined ? {} : { enum: schema.enum.map(String) }),
      ...(schema.pattern === undefined ? {} : { pattern: schema.pattern }),
    },
  };
}

/** The columns of a table, from the schema of its row, in their order. */
export function columnsOf({ row }: Table): Column[] {
  const { properties = {} } = jsonSchemaOf(row, 'output');
  return Object.entries(properties).map(([name, schema]) => columnOf(name, schema, name === 'id'));
}

const written = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** The parts of a record in their order; those at the end that are not known are left out. */
function recordInCell(record: object): string {
  const parts = Object.values(record).map(written);
  const last = parts.findLastIndex((part) => part !== '');
  return parts.slice(0, last + 1).join(betweenParts);
}

/** A value as it stands in a cell: lists are joined, records in them too; what is not known is empty. */
export function cell(value: unknown): string | number {
  if (typeof value === 'number') return value;
  if (!Array.isArray(value)) return written(value);
  return value
    .map((one: unknown) => (typeof one === 'object' && one !== null ? recordInCell(one) : written(one)))
    .join(betweenValues);
}
