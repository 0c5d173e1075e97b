import { describe, expect, test } from 'vitest';
import { importBreaches } from '../support/repository/import-rules.ts';
import { repositoryFiles, siteCode } from '../support/repository/source-files.ts';

describe('who may import whom', () => {
  test('every file of src/ keeps to the table of the design', () => {
    const files = siteCode(repositoryFiles());
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(({ path, text }) => importBreaches(path, text))).toEqual([]);
  });
});

describe('a breach of the table is named with file, line, import and way out', () => {
  test.each([
    [
      'src/components/case-study/Facts.astro',
      "---\nimport type { Fact } from '../../domain/fact.ts';\nimport { getCollection } from 'astro:content';\n---\n<p />",
      'src/components/case-study/Facts.astro:3 imports astro:content: components/ may not import astro:content: take the data as a prop.',
    ],
    [
      'src/components/search/Box.astro',
      "<form></form>\n<script>\n  import { plan } from '../../search/plan.ts';\n</script>",
      'src/components/search/Box.astro:3 imports ../../search/plan.ts: components/ may not import search/plan.ts: it may import only components/, domain/, picking/, styles/ and what its line in import-rules.ts names.',
    ],
    [
      'src/schema/fact.ts',
      "import { z } from 'astro/zod';\nimport { z as other } from 'zod';",
      'src/schema/fact.ts:2 imports zod: schema/ may not import zod: it may import only schema/ and what its line in import-rules.ts names.',
    ],
    [
      'src/domain/evidence.ts',
      "import type { Fact } from '../schema/fact.ts';\nimport { fact } from '../schema/fact.ts';",
      'src/domain/evidence.ts:2 imports ../schema/fact.ts: domain/ may not import schema/fact.ts: import its types only, with "import type".',
    ],
    [
      'src/domain/evidence.ts',
      "import { readFileSync } from 'node:fs';",
      'src/domain/evidence.ts:1 imports node:fs: domain/ may not import node:fs: take the data as an argument.',
    ],
    [
      'src/domain/evidence.ts',
      "export { parse } from 'yaml';",
      'src/domain/evidence.ts:1 imports yaml: domain/ may not import yaml: it may import only domain/, types of schema/ and what its line in import-rules.ts names.',
    ],
    [
      'src/checks/run.ts',
      "\nconst site = await import('astro:content');",
      'src/checks/run.ts:2 imports astro:content: checks/ may not import astro:content: read the files with read-content.ts, so that Node runs the checks without Astro.',
    ],
    [
      'src/layouts/Page.astro',
      "---\nimport { library } from '../load-library.ts';\n---",
      'src/layouts/Page.astro:2 imports ../load-library.ts: layouts/ may not import load-library.ts: take the data as a prop.',
    ],
    [
      'src/pages/about.astro',
      "---\nimport { getEntry } from 'astro:content';\n---",
      'src/pages/about.astro:2 imports astro:content: pages/ may not import astro:content: let src/load-library.ts read it and take what it returns.',
    ],
    [
      'src/pages/about.astro',
      "---\nimport type { Fact } from '../schema/fact.ts';\n---",
      'src/pages/about.astro:2 imports ../schema/fact.ts: pages/ may not import schema/fact.ts: take the type from domain/.',
    ],
    [
      'src/markdown/cite.ts',
      "import { library } from '../load-library.ts';",
      'src/markdown/cite.ts:1 imports ../load-library.ts: markdown/ may not import load-library.ts: let the page bind what the citation needs.',
    ],
    [
      'src/load-library.ts',
      "type Fact = import('./schema/fact.ts').Fact;",
      'src/load-library.ts:1 imports ./schema/fact.ts: load-library.ts may not import schema/fact.ts: it may import only domain/ and what its line in import-rules.ts names.',
    ],
    [
      'src/search/plan.ts',
      "import money from '../../content/money.yaml';",
      'src/search/plan.ts:1 imports ../../content/money.yaml: search/ may not import ../content/money.yaml: it may import only search/, picking/, domain/ and what its line in import-rules.ts names.',
    ],
    [
      'src/helpers/text.ts',
      '',
      'src/helpers/text.ts: the design has no src/helpers. Find it a place among schema/, domain/, checks/, search/, markdown/, components/, layouts/, pages/, citing/, open-data/, picking/, compare/, briefing/, finish/, authoring/, load-library.ts, content.config.ts, env.d.ts.',
    ],
  ])('%s with %j', (file, text, message) => {
    expect(importBreaches(file, text)).toEqual([message]);
  });
});

describe('what the table allows passes in silence', () => {
  test.each([
    ['src/schema/fact.ts', "import { z } from 'astro/zod';\nimport { slug } from './slug.ts';"],
    [
      'src/domain/library.ts',
      "import type { Fact } from '../schema/fact.ts';\nimport { cite } from './citation.ts';",
    ],
    [
      'src/checks/rules/one-place.ts',
      "import { parse } from 'yaml';\nimport { fact } from '../../schema/fact.ts';",
    ],
    ['src/search/build-index.ts', "import * as pagefind from 'pagefind';\nimport { join } from 'node:path';"],
    ['src/markdown/cite.ts', "import { defineHastPlugin } from 'satteri';"],
    [
      'src/layouts/Page.astro',
      "---\nimport '../styles/site.css';\nimport Head from '../components/site/Head.astro';\n---",
    ],
    [
      'src/pages/index.astro',
      "---\nimport { library } from '../load-library.ts';\n---\n<script>\nimport '../search/page.ts';\n</script>",
    ],
    [
      'src/content.config.ts',
      "import { glob } from 'astro/loaders';\nimport { defineCollection } from 'astro:content';",
    ],
    ['src/domain/words.ts', 'export const advice = "import { x } from \'yaml\'";'],
  ])('%s with %j', (file, text) => {
    expect(importBreaches(file, text)).toEqual([]);
  });
});
