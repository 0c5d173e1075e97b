import { absolute, dataSchemaPath } from '../domain/paths.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';
import type { PublishedSchema } from './published-schemas.ts';

/** A schema as it is published: JSON Schema, draft 2020-12, with its own address as its id. */
export function schemaFile(
  { name, title, description, schema, io }: PublishedSchema,
  base: string,
): JsonSchema {
  const { $schema, ...rest } = jsonSchemaOf(schema, io);
  return {
    ...($schema === undefined ? {} : { $schema }),
    $id: absolute(dataSchemaPath(name), base),
    title,
    description,
    ...rest,
  };
}
