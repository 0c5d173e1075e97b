import { expect, test } from 'vitest';
import { preloadImports } from '../../../src/finish/preload-imports.ts';

const scripts: Readonly<Record<string, string>> = {
  '/_astro/search.js': 'import{a}from"./paths.js";import"./side.js";const later=()=>import("./word.js");',
  '/_astro/paths.js': 'import{b}from"./picking.js";export{b as a};',
  '/_astro/picking.js': 'export const b=1;',
  '/_astro/side.js': 'import"./paths.js";',
  '/_astro/alone.js': 'go();',
};
const read = (address: string) => scripts[address] ?? '';
const page = (script: string, links = '') =>
  `<head><title>A</title>${links}</head><script type="module" src="${script}"></script>`;

test('what a script imports, and what that imports, is asked for at once; what it may want later is not', () => {
  const links = ['paths', 'picking', 'side'].map(
    (name) => `<link rel="modulepreload" href="/_astro/${name}.js">`,
  );
  expect(preloadImports(page('/_astro/search.js'), read)).toBe(page('/_astro/search.js', links.join('')));
});

test('a page whose scripts import nothing stays as it is', () => {
  expect(preloadImports(page('/_astro/alone.js'), read)).toBe(page('/_astro/alone.js'));
});
