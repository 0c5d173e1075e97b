import type { Rule } from '../rule.ts';
import { valueAt } from '../schema-faults.ts';

const addresses = [['base'], ['corrections'], ['help', 'url']] as const;

export const placeholdersAreFilledIn: Rule = {
  name: 'placeholders are filled in',
  why: 'Until then the site tells readers an address that does not exist.',
  onlyWarns: true,
  check: ({ site }) =>
    addresses.flatMap((path) => {
      const address = valueAt(site?.record, path);
      if (site === undefined || typeof address !== 'string') return [];
      if (!new URL(address).hostname.endsWith('.example')) return [];
      return {
        file: site.document.file,
        line: site.document.lineOf(path),
        found: `${path.join(' › ')}: ${address}`,
        wanted: 'a real address before the site is published',
        instead:
          path[0] === 'base'
            ? 'the address of the site (SITE_URL overrides it)'
            : 'the address of a page that exists',
      };
    }),
};
