import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Changes } from '../../support/small-library.ts';
import { filesWith, pageFile, typed } from '../../support/small-library.ts';

const integration = fileURLToPath(new URL('../../../src/checks/check-before-build.ts', import.meta.url));
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-before-build-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Does what Astro does at the start of a command, in a process of its own. */
function start(command: string, changes: Changes): Promise<{ code: number; out: string; errors: string }> {
  for (const { path, text } of filesWith(changes)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const script = `
    import { checkBeforeBuild } from ${JSON.stringify(pathToFileURL(integration).href)};
    checkBeforeBuild().hooks['astro:config:setup']({
      command: ${JSON.stringify(command)},
      config: { root: new URL(${JSON.stringify(`${pathToFileURL(root).href}/`)}) },
      logger: { warn: (text) => console.log('WARNING' + text) },
    });
    console.log('WENT ON');`;
  return new Promise((resolve) => {
    execFile(process.execPath, ['--input-type=module', '-e', script], (error, out, errors) => {
      resolve({ code: Number(error?.code ?? 0), out, errors });
    });
  });
}

const mistake = { [pageFile]: typed('stage-one', 'stage-oen') };

describe('before a build', () => {
  test('a fault ends the build with the report and without a stack trace', async () => {
    const { code, out, errors } = await start('build', mistake);
    expect(code).toBe(1);
    expect(out).toContain('the term stage-oen, which does not exist');
    expect(out).not.toContain('WENT ON');
    expect(errors).toBe('');
  });

  test('sound content goes on, with its counts', async () => {
    const { code, out } = await start('build', {});
    expect(code).toBe(0);
    expect(out).toMatch(/No faults: 1 case study, .*\n[^]*WENT ON/);
  });
});

describe('in the development server', () => {
  test('a fault is a warning', async () => {
    const { code, out } = await start('dev', mistake);
    expect(code).toBe(0);
    expect(out).toMatch(/WARNING\n.*page\.mdx:12[^]*WENT ON/);
  });

  test('sound content is not mentioned', async () => {
    expect((await start('dev', {})).out).toBe('WENT ON\n');
  });
});

describe('in other commands', () => {
  test('nothing is checked', async () => {
    expect((await start('preview', mistake)).out).toBe('WENT ON\n');
  });
});
