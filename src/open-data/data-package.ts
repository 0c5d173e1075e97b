import type { Library } from '../domain/library.ts';
import { absolute, dataFilePath, dataSchemaPath, paths } from '../domain/paths.ts';
import { type Column, columnsOf } from './column.ts';
import type { DataFile } from './data-file.ts';
import type { Table } from './table.ts';

/** A column as the Table Schema of Frictionless describes it. */
const fieldOf = ({ name, type, format, description, constraints }: Column) => ({
  name,
  type,
  ...(format === undefined ? {} : { format }),
  description,
  constraints,
});

/** Columns that hold one id of another table. Lists of ids, and ids that need a prefix, are no foreign keys there. */
function foreignKeysOf(table: Table): object[] {
  const single = new Set(columnsOf(table).flatMap(({ name, holds }) => (holds === 'one' ? [name] : [])));
  return Object.entries(table.joins)
    .filter(([name, { prefix }]) => single.has(name) && prefix === undefined)
    .map(([name, join]) => ({
      fields: name,
      // An empty name is how Frictionless writes "this table".
      reference: { resource: join.table === table.name ? '' : join.table, fields: 'id' },
    }));
}

function tableSchema(table: Table): object {
  const foreignKeys = foreignKeysOf(table);
  return {
    fields: columnsOf(table).map(fieldOf),
    missingValues: [''],
    primaryKey: 'id',
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

function resourceOf({ table, format, path, bytes, hash }: DataFile, base: string): object {
  const shared = { path, title: table.title, description: table.about, format };
  const stored = { encoding: 'utf-8', bytes, hash };
  if (format === 'csv') {
    return {
      name: table.name,
      profile: 'tabular-data-resource',
      ...shared,
      mediatype: 'text/csv',
      ...stored,
      schema: tableSchema(table),
    };
  }
  const schemaName = table.name === 'case-studies' ? 'case-study' : table.schemaName;
  return {
    name: `${table.name}-json`,
    profile: 'data-resource',
    ...shared,
    mediatype: 'application/json',
    ...stored,
    jsonSchema: absolute(dataSchemaPath(schemaName), base),
  };
}

/** The name of a licence as lists of open licences spell it: "CC BY 4.0" is CC-BY-4.0. */
const licenceName = (licence: string): string => licence.replaceAll(' ', '-');

/** The Frictionless Data Package (version 1) that describes every table, its columns and how they join. */
export function dataPackage({ site }: Library, files: readonly DataFile[]): object {
  return {
    profile: 'data-package',
    name: 'pcc-good-practice',
    id: absolute(dataFilePath('datapackage.json'), site.base),
    title: site.name,
    description: site.description,
    homepage: absolute(paths.data, site.base),
    version: site.edition,
    created: `${site.edition}T00:00:00Z`,
    licenses: [
      {
        name: licenceName(site.licence.content),
        title: site.licence.content,
        path: site.licence.content_url,
      },
    ],
    contributors: [{ title: site.publisher, role: 'publisher' }],
    keywords: [
      'police and crime commissioners',
      'drugs',
      'alcohol',
      'crime prevention',
      'evidence',
      'evaluation',
      'commissioning',
      'England',
      'Wales',
    ],
    resources: files.map((file) => resourceOf(file, site.base)),
  };
}
