/** A field of a table schema, as far as a reader of cells needs it. */
export interface Field {
  name: string;
  type: string;
  format?: string;
  constraints: { required?: boolean; unique?: boolean; enum?: string[]; pattern?: string };
}

/**
 * The value of a cell by the type of its field, as the Table Schema has it: an empty cell is nothing,
 * a number a number, all else the text. What does not fit its type stays text, so that a schema refuses it.
 */
export function valueOf(cell: string, field: Field): unknown {
  if (cell === '') return null;
  if (field.type === 'boolean' && /^(true|false)$/.test(cell)) return cell === 'true';
  const isNumber = field.type === 'number' || field.type === 'integer';
  return isNumber && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : cell;
}

const jsonType: Record<string, object> = {
  date: { type: 'string', format: 'date' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
};

function cellSchema({ type, format, constraints }: Field): object {
  const schema = {
    ...(jsonType[type] ?? { type: 'string' }),
    ...(format === undefined ? {} : { format }),
    ...(constraints.enum === undefined ? {} : { enum: constraints.enum }),
    ...(constraints.pattern === undefined ? {} : { pattern: constraints.pattern }),
  };
  return constraints.required === true ? schema : { anyOf: [schema, { type: 'null' }] };
}

/** What the fields of a table schema ask of a row, as a JSON Schema for values as `valueOf` gives them. */
export const rowSchema = (fields: readonly Field[]): object => ({
  type: 'object',
  required: fields.map(({ name }) => name),
  additionalProperties: false,
  properties: Object.fromEntries(fields.map((field) => [field.name, cellSchema(field)])),
});
