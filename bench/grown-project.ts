import { execFileSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { copyId, copyText } from './copied-content.ts';
import { ourFolder } from './our-site.ts';

/**
 * Copies the project into a folder of its own, with each case study and evaluation so many times.
 * @returns the folder; whoever asked for it removes it
 */
export function growProject(times: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'grown-'));
  const files = execFileSync('git', ['ls-files', '-z', 'src', 'public', 'content', '*.json', '*.mjs'], {
    cwd: ourFolder,
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter((name) => name !== '' && !name.startsWith('bench/'))) {
    cpSync(join(ourFolder, file), join(folder, file));
  }
  linkPackages(folder);
  for (let copy = 1; copy < times; copy += 1) addCopy(join(folder, 'content'), copy);
  return folder;
}

/** One link for each package: what builds keep beside them stays apart from the project's own. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(ourFolder, 'node_modules'))) {
    if (['.astro', '.vite'].includes(name)) continue;
    symlinkSync(join(ourFolder, 'node_modules', name), join(folder, 'node_modules', name));
  }
}

function addCopy(content: string, copy: number): void {
  const pages = globSync('case-studies/[!_]*/page.mdx', { cwd: content }).filter(isOriginal);
  const ids = pages.map((page) => basename(dirname(page)));
  const write = (from: string, to: string): void => {
    mkdirSync(dirname(join(content, to)), { recursive: true });
    writeFileSync(join(content, to), copyText(readFileSync(join(content, from), 'utf8'), ids, copy));
  };
  for (const id of ids) {
    for (const name of ['page.mdx', 'facts.yaml']) {
      write(join('case-studies', id, name), join('case-studies', copyId(id, copy), name));
    }
  }
  for (const file of globSync('evaluations/[!_]*.yaml', { cwd: content }).filter(isOriginal)) {
    write(file, join('evaluations', `${copyId(basename(file, '.yaml'), copy)}.yaml`));
  }
}

const isOriginal = (path: string): boolean => !/-copy-[a-z]+/.test(path);
