import { posix } from 'node:path';
import { importStatements } from './import-statements.ts';

/** What a part of `src/` may import, and what to do where it wants more. */
interface Allowance {
  /** Folders and files of `src/` by their first name: `domain`, `load-library.ts`. */
  parts: readonly string[];
  /** Parts of which only types may be imported. */
  types?: readonly string[];
  /** Packages and modules of Astro or Node that may be imported. */
  modules: RegExp;
  /** Ways out of a breach, by what is imported; the first that matches is given. */
  instead: ReadonlyArray<readonly [wanted: RegExp, advice: string]>;
}

const none = /^$/;
const npm = /^(?!node:|astro:|\.|\/)/;
const npmAndNode = /^(?!astro:|\.|\/)/;

const toContent = [/^astro:content$/, 'let src/load-library.ts read it and take what it returns'] as const;
const asProp = [/^astro:content$|^load-library/, 'take the data as a prop'] as const;
const noAstro = [
  /^astro/,
  'keep it plain TypeScript and let a page or component do what needs Astro',
] as const;
const inBrowser = [
  /^astro|^node:|^load-library/,
  'it runs in the reader’s browser: fetch what the site publishes',
] as const;
const noFiles = [/^node:/, 'take the data as an argument'] as const;

/** Who may import whom: the table of the design, by the first name under `src/`. */
const allowances: Readonly<Record<string, Allowance>> = {
  schema: {
    parts: ['schema'],
    modules: /^astro\/zod$/,
    instead: [[/^domain/, 'a schema judges one file; what files mean together belongs in domain/']],
  },
  domain: {
    parts: ['domain'],
    types: ['schema'],
    modules: none,
    instead: [
      [/^schema/, 'import its types only, with "import type"'],
      [/^astro:content$|^load-library/, 'take the records as an argument'],
      noAstro,
      noFiles,
    ],
  },
  checks: {
    parts: ['checks', 'domain', 'schema'],
    modules: npmAndNode,
    instead: [[/^astro:/, 'read the files with read-content.ts, so that Node runs the checks without Astro']],
  },
  search: {
    parts: ['search', 'picking', 'domain'],
    modules: npmAndNode,
    instead: [[/^astro:content$|^load-library/, 'let the page hand over what the search needs']],
  },
  markdown: {
    parts: ['markdown', 'domain'],
    modules: /^(satteri|@astrojs\/markdown-satteri)(\/|$)/,
    instead: [[/^astro:content$|^load-library/, 'let the page bind what the citation needs']],
  },
  components: {
    parts: ['components', 'domain', 'picking', 'styles'],
    modules: /^d3-(scale|shape|array|format)$/,
    instead: [asProp, [/^schema/, 'take the type from domain/'], noFiles],
  },
  layouts: {
    parts: ['layouts', 'components', 'domain', 'citing', 'picking', 'search', 'styles'],
    modules: /^(astro:assets|schema-dts)$/,
    instead: [asProp, [/^schema/, 'take the type from domain/'], noFiles],
  },
  pages: {
    parts: [
      'pages',
      'layouts',
      'components',
      'domain',
      'search',
      'markdown',
      'styles',
      'citing',
      'open-data',
      'picking',
      'compare',
      'briefing',
      'load-library.ts',
    ],
    modules: npm,
    instead: [
      toContent,
      [/^schema/, 'take the type from domain/'],
      [/^checks/, 'the checks run before the build'],
    ],
  },
  citing: {
    parts: ['citing', 'domain'],
    types: ['schema'],
    modules: npmAndNode,
    instead: [[/^astro:content$|^load-library/, 'let the page hand over what is to be cited']],
  },
  'open-data': {
    parts: ['open-data', 'citing', 'domain', 'schema'],
    modules: npmAndNode,
    instead: [[/^astro:content$|^load-library/, 'let the page hand over the library']],
  },
  picking: { parts: ['picking', 'domain'], modules: none, instead: [inBrowser] },
  compare: { parts: ['compare', 'picking', 'domain'], modules: none, instead: [inBrowser] },
  briefing: { parts: ['briefing', 'picking', 'domain'], modules: npm, instead: [inBrowser] },
  finish: { parts: ['finish'], modules: npmAndNode, instead: [] },
  authoring: { parts: ['authoring', 'domain', 'schema'], modules: npmAndNode, instead: [] },
  'load-library.ts': { parts: ['domain'], modules: /^astro:content$/, instead: [] },
  'content.config.ts': { parts: ['schema'], modules: /^astro(:content$|\/|$)/, instead: [] },
  'env.d.ts': { parts: [], types: ['domain'], modules: none, instead: [] },
};

/**
 * The imports of a file of `src/` that the design does not allow, one message each.
 * @param file from the root of the repository, with forward slashes
 */
export function importBreaches(file: string, text: string): string[] {
  const part = file.split('/')[1] ?? '';
  const allowance = allowances[part];
  if (allowance === undefined)
    return [`${file}: the design has no src/${part}. Find it a place among ${places()}.`];
  return importStatements(file, text).flatMap(({ from, line, typeOnly }) => {
    const wanted = from.startsWith('.') ? underSource(file, from) : from;
    if (isAllowed(allowance, from, wanted, typeOnly)) return [];
    const advice =
      allowance.instead.find(([pattern]) => pattern.test(wanted))?.[1] ?? `it may import ${may(allowance)}`;
    return [`${file}:${line} imports ${from}: ${nameOf(part)} may not import ${wanted}: ${advice}.`];
  });
}

function isAllowed(allowance: Allowance, from: string, wanted: string, typeOnly: boolean): boolean {
  if (!from.startsWith('.')) return allowance.modules.test(from);
  const part = wanted.split('/')[0] ?? '';
  return allowance.parts.includes(part) || (typeOnly && (allowance.types ?? []).includes(part));
}

/** A local import as a path under `src/`; one that leaves it keeps its `../`. */
function underSource(file: string, from: string): string {
  return posix.relative('src', posix.join(posix.dirname(file), from));
}

function may(allowance: Allowance): string {
  const parts = [
    ...allowance.parts.map(nameOf),
    ...(allowance.types ?? []).map((part) => `types of ${part}/`),
  ];
  return parts.length === 0
    ? 'nothing'
    : `only ${parts.join(', ')} and what its line in import-rules.ts names`;
}

function nameOf(part: string): string {
  return part.includes('.') ? part : `${part}/`;
}

function places(): string {
  return Object.keys(allowances).map(nameOf).join(', ');
}
