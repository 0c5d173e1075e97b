import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Names a folder that already holds a built site; the tests then look at that and build nothing. */
const builtElsewhere = process.env['BUILT_SITE'];

/** The folder of the built site that the build and browser tests look at. */
export const siteFolder = resolve(builtElsewhere ?? 'dist');

/** Whether the tests look at a site that they have not built themselves. */
export const builtBefore = builtElsewhere !== undefined;

/** @throws if there is no built site to look at. */
export function requireBuiltSite(): void {
  if (existsSync(resolve(siteFolder, 'index.html'))) return;
  throw new Error(`There is no built site in ${siteFolder}. Run "npm run build", or leave BUILT_SITE unset.`);
}
