import { builtBefore, requireBuiltSite } from './built-site.ts';
import { runBuild } from './run-build.ts';

const marker = Symbol.for('site built in this test run');

/** Vitest runs this for the build tests and again for the browser tests; the site is built the first time. */
export default async function buildOnce(): Promise<void> {
  const run = globalThis as { [marker]?: Promise<void> };
  if (!builtBefore) await (run[marker] ??= runBuild());
  requireBuiltSite();
}
