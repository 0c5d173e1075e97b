import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

/**
 * Components are compiled by Astro. The site's own configuration is left out, but for
 * what changes how a component renders: a fault in it would stop the unit tests too.
 */
export default getViteConfig(
  {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    test: { name: 'components', environment: 'node', include: ['tests/components/**/*.test.ts'] },
  },
  // White space as the site has it.
  { configFile: false, compressHTML: true, devToolbar: { enabled: false } },
);
