import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserFlags } from './browser-flags.ts';
import { siteFolder } from '../site/built-site.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { serveSite } from '../site/serve-site.ts';
import { thisMachine } from './this-machine.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served. */
    siteOrigin: string;
    /** Where the one browser of the run listens for test files. */
    browserEndpoint: string;
  }
}

/** Starts one browser and one server for all browser tests of a run. Returns how to stop both. */
export default async function startBrowser(project: TestProject): Promise<() => Promise<void>> {
  const { path } = ensureBrowser(thisMachine);
  const browser = await chromium.launchServer({
    executablePath: path,
    args: browserFlags(thisMachine.isRoot),
  });
  const site = await serveSite(siteFolder);
  project.provide('siteOrigin', site.origin);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.stop();
  };
}
