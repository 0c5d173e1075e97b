import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { allTables } from '../../src/open-data/all-tables.ts';
import { authorSchemas } from '../../src/open-data/author-schemas.ts';
import { cell } from '../../src/open-data/column.ts';
import { publishedSchemas } from '../../src/open-data/published-schemas.ts';
import { rowSchema, valueOf } from '../support/data/cells.ts';
import { dataPackageProfile } from '../support/data/data-package-profile.ts';
import { dataText, faultsOf, resources, rowsOf, validator } from '../support/data/published.ts';
import { readCsvRecords } from '../support/data/read-csv.ts';
import { pageAddresses, readPage } from '../support/site/built-pages.ts';
import { siteFolder } from '../support/site/built-site.ts';
import { siteOrigin } from '../support/site/site-address.ts';

const schemaAt = (name: string) => JSON.parse(dataText(`schema/${name}.json`)) as Record<string, unknown>;
const tables = allTables.map(({ name, schemaName }) => ({ name, schemaName }));
const csvResources = resources().filter(({ format }) => format === 'csv');

describe('the schemas of the open data', () => {
  test.each([...publishedSchemas, ...authorSchemas])('$name names itself by its address', ({ name }) => {
    expect(schemaAt(name)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${siteOrigin()}/data/schema/${name}.json`,
      title: expect.stringMatching(/.{5}/),
      description: expect.stringMatching(/.{20}/),
    });
    expect(() => validator(schemaAt(name))).not.toThrow();
  });

  test.each(publishedSchemas)('$name says of every field what it is', ({ name }) => {
    const silent: string[] = [];
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { properties = {}, items, anyOf = [] } = schema as Record<string, never>;
      for (const [field, inner] of Object.entries(properties)) {
        const { description, anyOf: choices = [] } = inner as { description?: string; anyOf?: object[] };
        const inside = choices.some((one) => 'description' in one);
        if (description === undefined && !inside) silent.push(`${path}.${field}`);
        visit(inner, `${path}.${field}`);
      }
      visit(items, `${path}[]`);
      for (const one of anyOf as unknown[]) visit(one, path);
    };
    visit(schemaAt(name), '');
    expect(silent).toEqual([]);
  });
});

describe('every file of the open data', () => {
  test.each(tables.filter(({ name }) => name !== 'case-studies'))(
    '$name.json follows the published schema of its rows',
    ({ name, schemaName }) => {
      const rows = rowsOf(name);
      expect(rows.length).toBeGreaterThan(40);
      expect(faultsOf(validator(schemaAt(schemaName)), rows)).toEqual([]);
    },
  );

  test('case-studies.json follows the published schema of a case study', () => {
    expect(faultsOf(validator(schemaAt('case-study')), rowsOf('case-studies'))).toEqual([]);
  });

  test('each case study has the same record by itself', () => {
    const records = rowsOf('case-studies');
    const alone = records.map(
      ({ id }) =>
        JSON.parse(readFileSync(join(siteFolder, `case-studies/${String(id)}.json`), 'utf8')) as unknown,
    );
    expect(alone).toEqual(records);
  });

  test.each(csvResources)('$path follows the schema of its table', ({ path, schema }) => {
    const fields = schema?.fields ?? [];
    const records = readCsvRecords(dataText(path));
    expect(Object.keys(records[0] ?? {})).toEqual(fields.map(({ name }) => name));
    const rows = records.map((record) =>
      Object.fromEntries(fields.map((field) => [field.name, valueOf(record[field.name] ?? '', field)])),
    );
    expect(faultsOf(validator(rowSchema(fields)), rows)).toEqual([]);
    for (const { name, constraints } of fields.filter((field) => field.constraints.unique)) {
      expect(constraints.unique).toBe(true);
      expect(new Set(rows.map((row) => row[name])).size).toBe(rows.length);
    }
  });

  test.each(tables.filter(({ name }) => name !== 'case-studies'))(
    '$name says the same in CSV as in JSON',
    ({ name }) => {
      const formula = /^[=+\-@\t\r]/;
      const guarded = (value: unknown) => {
        const text = String(cell(value));
        return typeof value !== 'number' && formula.test(text) ? `'${text}` : text;
      };
      const expected = rowsOf(name).map((row) =>
        Object.fromEntries(Object.entries(row).map(([field, value]) => [field, guarded(value)])),
      );
      expect(readCsvRecords(dataText(`${name}.csv`))).toEqual(expected);
    },
  );

  test('case-studies has the same case studies in CSV as in JSON', () => {
    const inCsv = readCsvRecords(dataText('case-studies.csv')).map(({ id, title, level }) => [
      id,
      title,
      level,
    ]);
    const inJson = rowsOf('case-studies').map(({ id, title, evidence }) => [
      id,
      title,
      String((evidence as { level: number }).level),
    ]);
    expect(inCsv).toEqual(inJson);
  });
});

describe('the data package', () => {
  test('follows the rules of Frictionless data packages', () => {
    expect(faultsOf(validator(dataPackageProfile), [JSON.parse(dataText('datapackage.json'))])).toEqual([]);
  });

  test('describes every table in both formats, and nothing that is not there', () => {
    const paths = resources().map(({ path }) => path);
    expect(paths.sort()).toEqual(tables.flatMap(({ name }) => [`${name}.csv`, `${name}.json`]).sort());
    expect(globSync('*.csv', { cwd: join(siteFolder, 'data') }).sort()).toEqual(
      paths.filter((path) => path.endsWith('.csv')),
    );
  });

  test.each(resources())('gives the size and the fingerprint of $path', ({ path, bytes, hash }) => {
    const file = readFileSync(join(siteFolder, 'data', path));
    expect(bytes).toBe(file.length);
    expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
  });

  test.each(csvResources.filter(({ schema }) => schema?.foreignKeys !== undefined))(
    'joins $name only to rows that exist',
    ({ name, path, schema }) => {
      const records = readCsvRecords(dataText(path));
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        const target = reference.resource === '' ? name : reference.resource;
        const known = new Set(readCsvRecords(dataText(`${target}.csv`)).map((row) => row[reference.fields]));
        const given = records.map((record) => record[fields] ?? '').filter((value) => value !== '');
        expect(given.filter((value) => !known.has(value))).toEqual([]);
      }
    },
  );
});

describe('the tables join', () => {
  const idsOf = Object.fromEntries(
    csvResources.map(({ name, path }) => [name, new Set(readCsvRecords(dataText(path)).map(({ id }) => id))]),
  );

  test.each(
    allTables.flatMap(({ name, joins }) =>
      Object.entries(joins).map(([column, join]) => ({
        name,
        column,
        table: join.table,
        prefix: join.prefix,
      })),
    ),
  )('$name.$column to $table', ({ name, column, table, prefix = '' }) => {
    const values = readCsvRecords(dataText(`${name}.csv`)).flatMap((row) => (row[column] ?? '').split('; '));
    const given = values.filter((value) => value !== '').map((value) => prefix + value);
    expect(given.filter((id) => !idsOf[table]?.has(id))).toEqual([]);
  });

  test('to pages of the site', () => {
    const addresses = new Set(pageAddresses());
    const pages = ['sources', 'areas', 'organisations', 'terms'].flatMap((table) => rowsOf(table));
    const paths = pages.flatMap(({ page }) => (page === null ? [] : [new URL(String(page)).pathname]));
    expect(paths.filter((path) => !addresses.has(path))).toEqual([]);
  });

  test('to the element of each fact on its page', () => {
    const htmlOf = new Map<string, string>();
    const missing = rowsOf('facts').filter(({ url }) => {
      const { pathname, hash } = new URL(String(url));
      const html = htmlOf.get(pathname) ?? readPage(pathname).html;
      htmlOf.set(pathname, html);
      return !html.includes(`id="${hash.slice(1)}"`);
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

describe('from the open data alone', () => {
  /** The facts of content/ as their authors wrote them, by the names under which pages cite them. */
  const inContent = new Map<string, Record<string, unknown>>(
    [
      ...globSync('content/case-studies/[!_]*/facts.yaml').map((file) => [basename(dirname(file)), file]),
      ...globSync('content/kinds/[!_]*.yaml').map((file) => [`kind:${basename(file, '.yaml')}`, file]),
      ...globSync('content/context/[!_]*/facts.yaml').map((file) => [
        `context:${basename(dirname(file))}`,
        file,
      ]),
    ].flatMap(([home = '', file = '']) => {
      const { facts = [] } = parse(readFileSync(file, 'utf8')) as { facts?: Record<string, unknown>[] };
      return facts.map((fact) => [`${home}/${String(fact['id'])}`, fact] as const);
    }),
  );
  const known = (record: object): object =>
    Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined));
  /** YAML reads a bare year as a number and may read a day as a date. */
  const asDate = (value: unknown) =>
    value === undefined
      ? undefined
      : value instanceof Date
        ? value.toISOString().slice(0, 10)
        : String(value);

  test('every fact of the content is there once, and no other', () => {
    const published = rowsOf('facts').map(({ id }) => String(id));
    expect(inContent.size).toBeGreaterThan(1000);
    expect(published.sort()).toEqual([...inContent.keys()].sort());
  });

  test('every fact can be written down again as its author wrote it', () => {
    const names = [
      'statement',
      'source',
      'where',
      'basis',
      'about',
      'said_by',
      'quote',
      'note',
      'as_at',
      'check',
    ];
    const again = rowsOf('facts').map((row) => [
      row['id'],
      known({
        ...Object.fromEntries(names.map((name) => [name, row[name]])),
        happened: row['happened'],
        figures: (row['figures'] as object[]).map(known),
      }),
    ]);
    const written = rowsOf('facts').map(({ id }) => {
      const fact = inContent.get(String(id)) ?? {};
      return [
        id,
        known({
          ...Object.fromEntries(names.map((name) => [name, fact[name]])),
          happened: asDate(fact['happened']),
          figures: (fact['figures'] as object[] | undefined) ?? [],
        }),
      ];
    });
    expect(again).toEqual(written);
  });

  test('every figure stands in the table of figures as it stands in its fact', () => {
    const apart = Map.groupBy(rowsOf('figures'), ({ fact }) => fact);
    for (const { id, figures } of rowsOf('facts')) {
      const rows = apart.get(id) ?? [];
      const joined = rows.map(({ value, date, unit, what, period, price_year, note }) => ({
        value: value ?? date,
        unit,
        what,
        period,
        price_year,
        note,
      }));
      expect(joined).toEqual(figures);
    }
  });
});

test('no path of the package leads out of its folder', () => {
  for (const { path } of resources()) expect(relative('data', join('data', path))).toBe(path);
});
