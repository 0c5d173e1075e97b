import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { siteFolder } from '../site/built-site.ts';
import type { Field } from './cells.ts';

/** A resource of the data package of the built site. */
export interface Resource {
  name: string;
  path: string;
  format: 'csv' | 'json';
  bytes: number;
  hash: string;
  jsonSchema?: string;
  schema?: {
    fields: Field[];
    primaryKey: string;
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}

/** The text of a file of the open data, by its path from /data/. */
export const dataText = (path: string): string => readFileSync(join(siteFolder, 'data', path), 'utf8');

/** The rows of a table, from its JSON. */
export const rowsOf = (table: string): Record<string, unknown>[] =>
  JSON.parse(dataText(`${table}.json`)) as Record<string, unknown>[];

/** The resources that the data package describes; none where there is no package. */
export function resources(): Resource[] {
  if (!existsSync(join(siteFolder, 'data/datapackage.json'))) return [];
  return (JSON.parse(dataText('datapackage.json')) as { resources: Resource[] }).resources;
}

/** A strict validator that knows the formats of dates and addresses. */
export function validator(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

/** What a validator has against some things: up to five, each with what it is about. */
export function faultsOf(validate: ValidateFunction, things: readonly unknown[]): string[] {
  return things
    .flatMap((thing, index) =>
      validate(thing)
        ? []
        : (validate.errors ?? []).map(
            ({ instancePath, message }) => `${index}${instancePath} ${message ?? ''}`,
          ),
    )
    .slice(0, 5);
}
