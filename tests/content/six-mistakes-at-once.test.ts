import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const address = ['someone', 'example.org'].join('@');

/** Each mistake: what is typed in the place of what, and what the author is told. */
const mistakes = [
  {
    name: 'a wrong figure',
    file: 'case-studies/durham-checkpoint/page.mdx',
    from: '10.3% lower prevalence',
    to: '13.3% lower prevalence',
    found: '13.3% in a paragraph',
    instead: 'cite [^lords-completion], which holds it',
  },
  {
    name: 'a wrong source',
    file: 'case-studies/durham-checkpoint/facts.yaml',
    from: 'source: weir-2021',
    to: 'source: wier-2021',
    found: 'the source wier-2021, which does not exist',
    instead: /^weir-2021, /,
  },
  {
    name: 'a wrong term',
    file: 'case-studies/durham-checkpoint/page.mdx',
    from: 'stage: [arrest-custody]',
    to: 'stage: [arrest-and-custody]',
    found: 'the term arrest-and-custody, which does not exist',
    instead: /^arrest-custody, /,
  },
  {
    name: 'a misspelt key',
    file: 'case-studies/durham-checkpoint/facts.yaml',
    from: '    basis: secondary',
    to: '    bassis: secondary',
    found: /^the key "bassis" in facts › /,
    instead: 'basis: secondary',
  },
  {
    name: 'a date after the edition',
    file: 'sources/telegraph-2020.yaml',
    from: 'date: 2020-01-18',
    to: 'date: 2030-01-18',
    found: 'date: 2030-01-18, after the edition of 2026-11-21',
    instead: 'the right date, or a later edition in content/site.yaml',
  },
  {
    name: 'an e-mail address',
    file: 'case-studies/durham-checkpoint/page.mdx',
    from: 'Hate crime is out.',
    to: `Hate crime is out, write to ${address}.`,
    found: `the e-mail address ${address}`,
    instead: 'take it out; name the body, or give the address of its page',
  },
] as const;

const folder = mkdtempSync(join(tmpdir(), 'six-mistakes-'));
const content = join(folder, 'content');
let told = { code: 0, text: '', errors: '' };

beforeAll(async () => {
  cpSync(join(root, 'content'), content, { recursive: true });
  for (const { file, from, to } of mistakes) {
    const text = readFileSync(join(content, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(
      join(content, file),
      text.replace(from, () => to),
    );
  }
  told = await new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'src/checks/run.ts'), content], (error, text, errors) => {
      resolve({ code: Number(error?.code ?? 0), text, errors });
    });
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('six mistakes typed in at once', () => {
  test.each(mistakes)('$name is told with its file, its line and what to type instead', ({ file, to, found, instead }) => {
    const lines = readFileSync(join(content, file), 'utf8').split('\n');
    const line = lines.findIndex((one) => one.includes(to)) + 1;
    const blocks = told.text.split('\n\n').filter((one) => one.startsWith(`content/${file}:${line}\n`));
    const faults = blocks.map((block) => ({
      found: /^ {2}found {4}(.*)$/m.exec(block)?.[1],
      wanted: /^ {2}wanted {3}(.*)$/m.exec(block)?.[1],
      instead: /^ {2}instead {2}(.*)$/m.exec(block)?.[1],
    }));
    expect(faults).toContainEqual({
      found: typeof found === 'string' ? found : expect.stringMatching(found),
      wanted: expect.stringMatching(/\w/),
      instead: typeof instead === 'string' ? instead : expect.stringMatching(instead),
    });
  });

  test('nothing else is told, and no stack trace', () => {
    expect(told.text).toContain('6 faults in 3 files.');
    expect(told.text + told.errors).not.toMatch(/^\s+at .*:\d+:\d+/m);
    expect(told.errors).toBe('');
  });

  test('the run ends with exit code 1', () => {
    expect(told.code).toBe(1);
  });
});
