import { posix } from 'node:path';
import { importStatements } from './import-statements.ts';
import type { SourceFile } from './source-files.ts';

/** Something that is true of the files of the repository. */
export interface TreeRule {
  /** Ends the sentence "In the repository …". */
  name: string;
  /** What breaks the rule in a file, one message each. */
  faults(file: SourceFile): string[];
}

const code = /^(src|tests|bench)\/.*\.(ts|astro)$/;
const saysNothing = new Set([
  'index',
  'util',
  'utils',
  'helper',
  'helpers',
  'types',
  'common',
  'constants',
  'misc',
]);
const kebab = /^_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/;
const pascal = /^[A-Z][A-Za-z0-9]*$/;
/** A page whose address has a part that varies: `[id].astro`, `[id].json.ts`, `[...path].astro`. */
const varying = /^\[(\.\.\.)?[a-z]+\](\.[a-z]+)*$/;
const longest = 250;

const machinePath = new RegExp(
  `(?<![\\w.~-])/(${['work', 'tmp', 'home', 'root', 'Users'].join('|')})/[\\w.-]`,
  'g',
);
const registry = new RegExp(['\\bregistry', '[\\w-]+', '(org|com|io)'].join('\\.'), 'g');
const unfinished = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`, 'g');
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi;

const nameSaysSomething: TreeRule = {
  name: 'no file and no folder of code has a name that says nothing',
  faults({ path }) {
    if (!code.test(path) || path.endsWith('/index.astro')) return [];
    const names = path.split('/').map((name) => name.split('.')[0] ?? '');
    return names
      .filter((name) => saysNothing.has(name))
      .map((name) => `${path}: name it for its noun, not "${name}"`);
  },
};

const nameIsSpelt: TreeRule = {
  name: 'names of code are in kebab-case, and those of components and layouts in PascalCase',
  faults({ path }) {
    if (!code.test(path)) return [];
    const name = posix.basename(path).replace(/\.(ts|astro)$/, '');
    const isComponent = path.endsWith('.astro') && !path.startsWith('src/pages/');
    if (isComponent) return pascal.test(name) ? [] : [`${path}: a component is named in PascalCase`];
    const folders = posix.dirname(path).split('/');
    const odd = [...folders, name].filter((part) => !kebab.test(part) && !varying.test(part));
    return odd.map((part) => `${path}: "${part}" is not in kebab-case`);
  },
};

const fileIsShort: TreeRule = {
  name: `no file of src/ is longer than ${longest} lines`,
  faults({ path, text }) {
    const lines = text.split('\n').length - 1;
    return path.startsWith('src/') && lines > longest ? [`${path} has ${lines} lines: split it by noun`] : [];
  },
};

/** The bundler may be told after a question mark how to hand the file over. */
const fileWithEnding = /\.(ts|astro|css)(\?[a-z-]+(&[a-z-]+)*)?$/;

const importsEndInFiles: TreeRule = {
  name: 'local imports name a file with its ending',
  faults({ path, text }) {
    if (!code.test(path)) return [];
    return importStatements(path, text)
      .filter(({ from }) => from.startsWith('.') && !fileWithEnding.test(from))
      .map(({ from, line }) => `${path}:${line} imports ${from}: end it in .ts or .astro`);
  },
};

const readsNoClock: TreeRule = {
  name: 'nothing that makes pages reads the clock: today is the edition date of content/site.yaml',
  faults({ path, text }) {
    if (!/^src\/(?!authoring\/).*\.(ts|astro)$/.test(path)) return [];
    return found(path, text, /new Date\(\)|\bDate\.now\(|(?<!new )\bDate\(\)/g);
  },
};

const namesNoMachine: TreeRule = {
  name: 'no file names a folder of somebody’s machine or a package registry',
  faults({ path, text }) {
    if (path === 'package-lock.json') return [];
    return [...found(path, text, machinePath), ...found(path, text, registry)];
  },
};

const isFinished: TreeRule = {
  name: 'no file says that something is still to be done',
  faults: ({ path, text }) => (path === 'package-lock.json' ? [] : found(path, text, unfinished)),
};

const holdsNoAddress: TreeRule = {
  name: 'no file holds an e-mail address',
  faults: ({ path, text }) => (path === 'package-lock.json' ? [] : found(path, text, email)),
};

export const treeRules: readonly TreeRule[] = [
  nameSaysSomething,
  nameIsSpelt,
  fileIsShort,
  importsEndInFiles,
  readsNoClock,
  namesNoMachine,
  isFinished,
  holdsNoAddress,
];

/** The scripts of package.json that a README does not name as `npm run x` or `npm x`. */
export function unnamedScripts(packageJson: string, readme: string): string[] {
  const { scripts } = JSON.parse(packageJson) as { scripts: Record<string, string> };
  return Object.keys(scripts).filter((name) => !new RegExp(`npm (run )?${name}(?![\\w:-])`).test(readme));
}

/** The packages for other systems that a lock file needs and lacks: `npm ci` refuses to install without them. */
export function unlockedPackages(packageLock: string): string[] {
  const { packages } = JSON.parse(packageLock) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
}

function found(path: string, text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => {
    const line = text.slice(0, match.index).split('\n').length;
    return `${path}:${line} has ${match[0]}`;
  });
}
