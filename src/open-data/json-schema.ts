import { z } from 'astro/zod';

/** The part of a JSON Schema that our own schemas make use of. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  title?: string;
  description?: string;
  type?: string | readonly string[];
  format?: string;
  pattern?: string;
  enum?: readonly unknown[];
  const?: unknown;
  minimum?: number;
  maximum?: number;
  anyOf?: readonly JsonSchema[];
  items?: JsonSchema;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
}

/** A schema of ours, and what it has become so far. */
interface Node {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: z.core.JSONSchema.JSONSchema;
}

/** Formats that draft 2020-12 knows and our schemas use. */
const formats = ['date', 'uri'];

/**
 * Zod gives every whole number the bounds of JavaScript, every date a pattern beside its format, and
 * some patterns a format that only Zod knows.
 */
function tidy({ jsonSchema }: Node): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.format === 'date') delete jsonSchema.pattern;
  if (jsonSchema.format !== undefined && !formats.includes(jsonSchema.format)) delete jsonSchema.format;
}

/** YAML reads a bare year as a number; where our schema turns that into text, an author may write it so. */
function allowBareYear({ zodSchema, jsonSchema }: Node): void {
  const { def } = zodSchema._zod;
  const turnsIntoText =
    (def.type === 'pipe' && def.in._zod.def.type === 'transform') ||
    (def.type === 'string' && 'coerce' in def && def.coerce === true);
  const takesYear = jsonSchema.pattern !== undefined && new RegExp(jsonSchema.pattern).test('2015');
  if (turnsIntoText && takesYear) Object.assign(jsonSchema, { type: ['string', 'integer'] });
}

/**
 * A schema of ours as JSON Schema, draft 2020-12.
 * @param io `output` for what we publish, `input` for what an author writes
 */
export const jsonSchemaOf = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema =>
  z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: (node) => {
      tidy(node);
      if (io === 'input') allowBareYear(node);
    },
  }) as JsonSchema;
