import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { repositoryFiles } from '../support/repository/source-files.ts';
import { treeRules, unlockedPackages, unnamedScripts } from '../support/repository/tree-rules.ts';

const faults = (path: string, text = '') => treeRules.flatMap((rule) => rule.faults({ path, text }));

describe('in the repository', () => {
  const files = repositoryFiles();

  test.each(treeRules)('$name', (rule) => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => rule.faults(file))).toEqual([]);
  });

  test('README.md names every script of package.json', () => {
    expect(unnamedScripts(readFileSync('package.json', 'utf8'), readFileSync('README.md', 'utf8'))).toEqual(
      [],
    );
  });

  test('the lock file holds every package that npm ci asks it for', () => {
    expect(unlockedPackages(readFileSync('package-lock.json', 'utf8'))).toEqual([]);
  });
});

describe('each rule of the tree fires', () => {
  test.each([
    ['src/domain/index.ts', '', 'src/domain/index.ts: name it for its noun, not "index"'],
    ['src/utils/text.ts', '', 'src/utils/text.ts: name it for its noun, not "utils"'],
    ['src/domain/caseStudy.ts', '', 'src/domain/caseStudy.ts: "caseStudy" is not in kebab-case'],
    [
      'src/components/site/tile-map.astro',
      '',
      'src/components/site/tile-map.astro: a component is named in PascalCase',
    ],
    ['src/pages/AboutUs.astro', '', 'src/pages/AboutUs.astro: "AboutUs" is not in kebab-case'],
    ['src/styles/site.css', 'p {}\n'.repeat(251), 'src/styles/site.css has 251 lines: split it by noun'],
    [
      'src/domain/money.ts',
      "\nimport { a } from './a';",
      'src/domain/money.ts:2 imports ./a: end it in .ts or .astro',
    ],
    [
      'src/search/box.ts',
      "import url from './suggest?worker&url';",
      'src/search/box.ts:1 imports ./suggest?worker&url: end it in .ts or .astro',
    ],
    ['src/domain/money.ts', 'const now = Date.now();', 'src/domain/money.ts:1 has Date.now('],
    ['src/pages/index.astro', '---\nconst now = new Date();\n---', 'src/pages/index.astro:2 has new Date()'],
    ['README.md', `Look in ${['', 'tmp', 'x'].join('/')}.`, `README.md:1 has ${['', 'tmp', 'x'].join('/')}`],
    [
      '.npmrc',
      `https://${['registry', 'example', 'org'].join('.')}/`,
      `.npmrc:1 has ${['registry', 'example', 'org'].join('.')}`,
    ],
    ['src/domain/a.ts', `// ${'TO' + 'DO'}: more`, `src/domain/a.ts:1 has ${'TO' + 'DO'}`],
    [
      'content/site.yaml',
      ['someone', 'example.org'].join('@'),
      `content/site.yaml:1 has ${['someone', 'example.org'].join('@')}`,
    ],
  ])('on %s', (path, text, message) => {
    expect(faults(path, text)).toEqual([message]);
  });

  test('on a script that the README leaves out', () => {
    const scripts = JSON.stringify({ scripts: { test: '', 'test:unit': '', start: '' } });
    expect(unnamedScripts(scripts, 'Run `npm start`, then `npm run test:unit`.')).toEqual(['test']);
  });

  test('on a package for another system that the lock file leaves out', () => {
    const optionalDependencies = { 'search-linux': '1.0.0', 'search-darwin': '1.0.0' };
    const packages = { 'node_modules/search': { optionalDependencies }, 'node_modules/search-linux': {} };
    expect(unlockedPackages(JSON.stringify({ packages }))).toEqual(['search-darwin']);
  });
});

describe('each rule of the tree is silent', () => {
  test.each([
    ['src/pages/case-studies/index.astro', "---\nimport Base from '../../layouts/Base.astro';\n---"],
    ['src/pages/case-studies/[id].json.ts', ''],
    ['src/pages/404.astro', ''],
    ['src/env.d.ts', ''],
    ['src/picking/page-picks.ts', "import tray from './tray.ts?worker&url';"],
    ['src/domain/written-date.ts', 'const day = new Date(`${date}T00:00:00Z`);'],
    ['src/authoring/new-case-study.ts', 'const today = new Date();'],
    ['content/sources/a.yaml', 'url: https://example.org/our/work/a and https://example.org/work/b'],
  ])('on %s', (path, text) => {
    expect(faults(path, text)).toEqual([]);
  });
});
