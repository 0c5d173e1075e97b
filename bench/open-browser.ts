import { type Browser, chromium } from 'playwright-core';
import { browserFlags } from '../tests/support/browser/browser-flags.ts';
import { ensureBrowser } from '../tests/support/browser/ensure-browser.ts';
import { thisMachine } from '../tests/support/browser/this-machine.ts';

/** Starts the browser that the tests use. */
export async function openBrowser(): Promise<Browser> {
  const { path } = ensureBrowser(thisMachine);
  return chromium.launch({ executablePath: path, args: browserFlags(thisMachine.isRoot) });
}
