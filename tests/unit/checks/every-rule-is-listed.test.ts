import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../../src/checks/rules.ts';

const folder = new URL('../../../src/checks/rules/', import.meta.url);
const tests = new URL('rules/', import.meta.url);

/** "No e-mail address" and "no-e-mail-address.ts" are one name. */
const fileOf = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

test('every rule is listed in rules.ts under the name of its file', () => {
  const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
  expect(rules.map(({ name }) => fileOf(name)).sort()).toEqual(files.sort());
});

test('every rule has a test of its own', () => {
  const tested = readdirSync(tests).map((file) => file.replace(/\.test\.ts$/, ''));
  expect(tested.sort()).toEqual(rules.map(({ name }) => fileOf(name)).sort());
});
