import { describe, expect, test } from 'vitest';
import { everyKnownAcronymIsNeeded as rule } from '../../../../src/checks/rules/every-known-acronym-is-needed.ts';
import { pageFile, prose, toldBy, typed } from '../../../support/small-library.ts';

const known = { 'content/known-acronyms.yaml': 'acronyms:\n  - { text: GP, reason: known to everybody }\n' };

describe('every known acronym is needed', () => {
  test('one that stands in prose or in a summary is needed', () => {
    expect(toldBy(rule)).toBe('');
    expect(toldBy(rule, { ...known, ...prose('Two GPs wrote.') })).toBe('');
    expect(toldBy(rule, { ...known, [pageFile]: typed('offer them help.', 'offer them a GP.') })).toBe('');
  });

  test('one that stands in neither is told', () => {
    expect(toldBy(rule, { ...known, ...prose('GPX is something else.') })).toMatchInlineSnapshot(`
      "content/known-acronyms.yaml:2
      the acronym "GP", which stands in no prose and no summary
      only acronyms that are used
      take the entry out"
    `);
  });
});
