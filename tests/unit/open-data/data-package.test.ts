import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../../src/open-data/data-file.ts';
import { dataPackage } from '../../../src/open-data/data-package.ts';
import { rowSchema, valueOf } from '../../support/data/cells.ts';
import { dataPackageProfile } from '../../support/data/data-package-profile.ts';
import { faultsOf, type Resource, validator } from '../../support/data/published.ts';
import { libraryWith } from '../../support/joined-library.ts';

const library = libraryWith();
const small = () => structuredClone(dataPackage(library, dataFiles(library))) as { resources: Resource[] };
const validate = validator(dataPackageProfile);

describe('the data package of a library', () => {
  test('follows the rules, and is of the edition of the site', () => {
    expect(faultsOf(validate, [small()])).toEqual([]);
    expect(small()).toMatchObject({
      name: 'pcc-good-practice',
      version: '2026-11-21',
      created: '2026-11-21T00:00:00Z',
    });
  });

  test('says which columns are keys of other tables', () => {
    const facts = small().resources.find(({ name }) => name === 'facts');
    expect(facts?.schema?.primaryKey).toBe('id');
    expect(facts?.schema?.foreignKeys).toEqual([
      { fields: 'case_study', reference: { resource: 'case-studies', fields: 'id' } },
      { fields: 'source', reference: { resource: 'sources', fields: 'id' } },
      { fields: 'overtaken_by', reference: { resource: '', fields: 'id' } },
    ]);
  });

  test('is made once for each library', () => {
    expect(dataFiles(library)).toBe(dataFiles(library));
  });
});

describe('the rules of data packages refuse', () => {
  test.each<[string, (given: { resources: Partial<Resource>[] }) => void]>([
    ['no resources', (given) => given.resources.splice(0)],
    ['a resource without a name', ({ resources }) => delete resources[0]?.name],
    [
      'a path that leads out of the folder',
      ({ resources }) => Object.assign(resources[0] ?? {}, { path: '../x.csv' }),
    ],
    ['a path from the root', ({ resources }) => Object.assign(resources[0] ?? {}, { path: '/x.csv' })],
    ['a resource without its fingerprint', ({ resources }) => delete resources[0]?.hash],
    ['a table without a schema', ({ resources }) => delete resources[0]?.schema],
    ['a name with a space', (given) => Object.assign(given, { name: 'my package' })],
    ['a licence without name or address', (given) => Object.assign(given, { licenses: [{ title: 'Free' }] })],
    ['a day for a moment', (given) => Object.assign(given, { created: '2026-11-21' })],
  ])('%s', (_, change) => {
    const given = small();
    change(given);
    expect(faultsOf(validate, [given])).not.toEqual([]);
  });
});

describe('the cells of a table', () => {
  const fields = [
    { name: 'n', type: 'integer', constraints: { required: true } },
    { name: 'day', type: 'date', constraints: {} },
    { name: 'word', type: 'string', constraints: { enum: ['a', 'b'] } },
  ];
  const faults = (n: string, day: string, word: string) => {
    const cells = { n, day, word };
    const row = Object.fromEntries(
      fields.map((field) => [field.name, valueOf(cells[field.name as keyof typeof cells], field)]),
    );
    return faultsOf(validator(rowSchema(fields)), [row]);
  };

  test('that fit their fields pass in silence, empty ones where they may be', () => {
    expect(faults('-3', '2026-11-21', 'a')).toEqual([]);
    expect(faults('3', '', '')).toEqual([]);
  });

  test.each([
    ['', '', ''],
    ['three', '', ''],
    ['3.5', '', ''],
    ['3', '21 November', ''],
    ['3', '', 'c'],
  ])('%j, %j, %j are refused', (n, day, word) => {
    expect(faults(n, day, word)).not.toEqual([]);
  });
});
