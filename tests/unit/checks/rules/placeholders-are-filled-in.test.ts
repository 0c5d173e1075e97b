import { describe, expect, test } from 'vitest';
import { placeholdersAreFilledIn as rule } from '../../../../src/checks/rules/placeholders-are-filled-in.ts';
import { toldBy, typed } from '../../../support/small-library.ts';

const site = 'content/site.yaml';

describe('placeholders are filled in', () => {
  test('real addresses pass', () => {
    expect(toldBy(rule)).toBe('');
  });

  test('an address that stands for one to come is told', () => {
    expect(
      toldBy(rule, {
        [site]: typed('base: https://small-library.org/', 'base: https://small-library.example/'),
      }),
    ).toMatchInlineSnapshot(`
      "content/site.yaml:4
      base: https://small-library.example/
      a real address before the site is published
      the address of the site (SITE_URL overrides it)"
    `);
  });

  test('it only warns', () => {
    expect(rule.onlyWarns).toBe(true);
  });
});
