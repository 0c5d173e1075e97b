import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtBefore, siteFolder } from '../support/site/built-site.ts';
import { runBuild } from '../support/site/run-build.ts';

const again = mkdtempSync(join(tmpdir(), 'built-again-'));

/** A fingerprint of every file of a folder, by its path. */
function fingerprints(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  const print = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(files.sort().map((file) => [file, print(file)]));
}

describe.skipIf(builtBefore)('building twice', () => {
  // The second time without what Astro keeps from the first, as on a fresh machine.
  beforeAll(() => runBuild(['--force', '--outDir', again]));

  test('gives the same bytes', () => {
    const first = fingerprints(siteFolder);
    const second = fingerprints(again);
    const different = [...new Set([...Object.keys(first), ...Object.keys(second)])].filter(
      (file) => first[file] !== second[file],
    );
    expect(different).toEqual([]);
  });
});

afterAll(() => rmSync(again, { recursive: true }));
