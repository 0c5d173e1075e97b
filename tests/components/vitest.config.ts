import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

/**
 * Components are compiled by Astro. The site's own configuration is left out: nothing in it changes
 * what a component renders, and a fault in it would stop the unit tests too.
 */
export default getViteConfig(
  {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    test: { name: 'components', environment: 'node', include: ['tests/components/**/*.test.ts'] },
  },
  { configFile: false, devToolbar: { enabled: false } },
);
