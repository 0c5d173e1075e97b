import { describe, expect, test } from 'vitest';
import { allTables } from '../../../src/open-data/all-tables.ts';
import { columnsOf } from '../../../src/open-data/column.ts';
import type { TableName } from '../../../src/open-data/table.ts';
import { libraryWith } from '../../support/joined-library.ts';
import { evaluationFile, factsFile, typed } from '../../support/small-library.ts';

const rowsOf = (name: TableName, library = libraryWith()) =>
  allTables.find((table) => table.name === name)?.rows(library) ?? [];

describe.each(allTables)('the table of $name', (table) => {
  test('has rows that follow its schema', () => {
    const rows = table.rows(libraryWith());
    expect(rows.flatMap((row) => table.row.safeParse(row).error?.issues ?? [])).toEqual([]);
  });

  test('says of every field what it is', () => {
    const silent = columnsOf(table).filter(({ description }) => description.length < 10);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('has an id of its own as its first column', () => {
    expect(columnsOf(table)[0]).toMatchObject({ name: 'id', constraints: { required: true, unique: true } });
  });

  test('joins only by columns that it has', () => {
    const names = columnsOf(table).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(table.joins)));
  });
});

describe('a row', () => {
  test('of a fact names it as any page cites it, and gives null for what is not known', () => {
    expect(rowsOf('facts')[0]).toMatchObject({
      id: 'town-scheme/reach',
      home: 'town-scheme',
      home_sort: 'case-study',
      case_study: 'town-scheme',
      fact: 'reach',
      source: 'report-2020',
      quote: null,
      url: 'https://small-library.org/case-studies/town-scheme/#fact-reach',
    });
  });

  test('of a fact names the fact that corrects it in full', () => {
    const library = libraryWith({
      [factsFile]: typed('    where: page two\n', '    where: page two\n    overtaken_by: cost-year\n'),
    });
    expect(rowsOf('facts', library)[0]).toMatchObject({ overtaken_by: 'town-scheme/cost-year' });
  });

  test('of a fact about a kind has no case study', () => {
    const library = libraryWith({
      'content/kinds/kind-one.yaml': `facts:
  - id: law
    about: power
    statement: The law lets a commissioner pay for such work.
    source: report-2020
    where: page one
    basis: primary
    as_at: '2014'
`,
    });
    expect(rowsOf('facts', library).at(-1)).toMatchObject({
      id: 'kind:kind-one/law',
      home_sort: 'kind',
      case_study: null,
      as_at: '2014',
      check: null,
    });
  });

  test('of figures stands for each number of each fact, dates apart from numbers', () => {
    const library = libraryWith({
      [factsFile]: typed('{ value: 166, unit: people,', '{ value: 2019-05-01, unit: date,'),
    });
    expect(rowsOf('figures', library).slice(0, 2)).toMatchObject([
      { id: 'town-scheme/reach/1', fact: 'town-scheme/reach', value: 2660, date: null },
      { id: 'town-scheme/reach/2', value: null, date: '2019-05-01' },
    ]);
  });

  test('of an amount has null for what its source does not say', () => {
    expect(rowsOf('amounts')[0]).toMatchObject({
      id: 'town-scheme/yearly',
      gbp: 34000,
      price_year: null,
      payers: null,
      period_from: '2019-20',
      fact: 'town-scheme/cost-year',
    });
  });

  test('of an evaluation gives the level that we work out, also where it is of a kind alone', () => {
    expect(rowsOf('evaluations')[0]).toMatchObject({ id: 'town-count', level: 1, independent: 'no' });
    const library = libraryWith({
      [evaluationFile]: typed('of: [town-scheme]', 'kind: kind-two'),
    });
    expect(rowsOf('evaluations', library)[0]).toMatchObject({ case_studies: [], kind: 'kind-two' });
  });

  test('of an organisation says what it does in which case study', () => {
    expect(rowsOf('organisations')).toMatchObject([
      { id: 'town-pcc', parts: [{ case_study: 'town-scheme', role: 'pays', note: 'the workers' }] },
      { id: 'town-police', parts: [], page: null },
    ]);
  });

  test('of a term names its list, and its page where it has one', () => {
    expect(rowsOf('terms').find(({ id }) => id === 'kind/kind-one')).toMatchObject({
      list: 'kind',
      term: 'kind-one',
      case_studies: ['town-scheme'],
      page: 'https://small-library.org/kinds/kind-one/',
    });
    expect(rowsOf('terms').find(({ id }) => id === 'problem/problem-two')).toMatchObject({ page: null });
    expect(rowsOf('terms').find(({ list }) => list === 'setting')).toMatchObject({ page: null });
  });

  test('of a case study gathers organisations by what they do', () => {
    expect(rowsOf('case-studies')[0]).toMatchObject({
      id: 'town-scheme',
      paid_by: ['town-pcc'],
      led_by: [],
      kind: ['kind-one'],
      facts: 3,
      markdown: 'https://small-library.org/case-studies/town-scheme.md',
    });
  });
});
