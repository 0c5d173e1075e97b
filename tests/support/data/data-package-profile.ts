/**
 * What version 1 of the Frictionless specifications asks of a data package, its resources and their
 * table schemas, in our own words as a JSON Schema. It asks more than they do where we promise more:
 * an edition, a size and a fingerprint.
 */

const name = { type: 'string', pattern: '^[-a-z0-9._/]+$' };
/** From the folder of the descriptor down: never up, never from a root, never somewhere else. */
const path = { type: 'string', minLength: 1, not: { pattern: '^/|^~|\\\\|(^|/)\\.\\.(/|$)|:' } };
const text = { type: 'string', minLength: 1 };
const address = { type: 'string', format: 'uri' };
const names = { oneOf: [text, { type: 'array', items: text, minItems: 1, uniqueItems: true }] };

const constraints = {
  type: 'object',
  properties: {
    required: { type: 'boolean' },
    unique: { type: 'boolean' },
    enum: { type: 'array', minItems: 1, uniqueItems: true },
    pattern: { type: 'string', format: 'regex' },
    minimum: {},
    maximum: {},
    minLength: { type: 'integer', minimum: 0 },
    maxLength: { type: 'integer', minimum: 0 },
  },
  additionalProperties: false,
};

const fieldTypes = [
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'date',
  'time',
  'datetime',
  'year',
  'yearmonth',
  'duration',
  'geopoint',
  'geojson',
  'any',
];

const field = {
  type: 'object',
  required: ['name', 'type', 'description'],
  properties: {
    name: text,
    title: text,
    description: text,
    type: { enum: fieldTypes },
    format: text,
    constraints,
  },
};

const foreignKey = {
  type: 'object',
  required: ['fields', 'reference'],
  properties: {
    fields: names,
    reference: {
      type: 'object',
      required: ['resource', 'fields'],
      properties: { resource: { type: 'string' }, fields: names },
    },
  },
};

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    fields: { type: 'array', minItems: 1, items: field },
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: names,
    foreignKeys: { type: 'array', minItems: 1, items: foreignKey },
  },
};

const resource = {
  type: 'object',
  required: ['name', 'path', 'title', 'format', 'mediatype', 'encoding', 'bytes', 'hash'],
  not: { required: ['data'] },
  properties: {
    name,
    path,
    profile: { enum: ['data-resource', 'tabular-data-resource'] },
    title: text,
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
    encoding: { const: 'utf-8' },
    bytes: { type: 'integer', minimum: 1 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    schema: tableSchema,
  },
  if: { properties: { profile: { const: 'tabular-data-resource' } }, required: ['profile'] },
  then: { required: ['schema'] },
};

export const dataPackageProfile = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['name', 'id', 'title', 'version', 'created', 'licenses', 'keywords', 'resources'],
  properties: {
    profile: { const: 'data-package' },
    name,
    id: address,
    title: text,
    description: text,
    homepage: address,
    version: text,
    created: { type: 'string', format: 'date-time' },
    keywords: { type: 'array', minItems: 1, uniqueItems: true, items: text },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        properties: { name: { type: 'string', pattern: '^[-A-Za-z0-9._]+$' }, path: address, title: text },
      },
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['title'],
        properties: {
          title: text,
          role: { enum: ['author', 'publisher', 'maintainer', 'wrangler', 'contributor'] },
        },
      },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
};
