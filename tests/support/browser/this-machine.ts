import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Machine } from './ensure-browser.ts';

const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));

/** The machine the tests run on. */
export const thisMachine: Machine = {
  chosen: process.env['CHROMIUM_PATH'] || undefined,
  isRoot: process.getuid?.() === 0,
  playwrightPath: chromium.executablePath(),
  playwrightDownload: [process.execPath, join(playwright, 'cli.js'), 'install', 'chromium'],
  installed(name) {
    const folders = (process.env['PATH'] ?? '').split(delimiter);
    return folders.map((folder) => join(folder, name)).find(isExecutable);
  },
  starts(path) {
    return isExecutable(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
  },
  run(command, options, seconds) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const ended = spawnSync(command, options, {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: seconds * 1000,
    });
    return ended.status === 0;
  },
  say: (line) => console.log(line),
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
