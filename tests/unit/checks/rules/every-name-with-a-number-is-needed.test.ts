import { describe, expect, test } from 'vitest';
import { everyNameWithANumberIsNeeded as rule } from '../../../../src/checks/rules/every-name-with-a-number-is-needed.ts';
import { factsFile, prose, toldBy, typed } from '../../../support/small-library.ts';

const names = 'content/names-with-numbers.yaml';

describe('every name with a number is needed', () => {
  test('a name that stands in a fact or in prose is needed', () => {
    expect(toldBy(rule)).toBe('');
    const moved = {
      [factsFile]: typed('that Outcome 22 was', 'that it was'),
      ...prose('They were given Outcome 22.'),
    };
    expect(toldBy(rule, moved)).toBe('');
  });

  test('a name that stands nowhere is told', () => {
    expect(toldBy(rule, { [factsFile]: typed('that Outcome 22 was', 'that Outcome 221 was') }))
      .toMatchInlineSnapshot(`
      "content/names-with-numbers.yaml:2
      the name "Outcome 22", which stands nowhere in the library
      only names that are used
      take the entry out"
    `);
  });

  test('a name without a number is told', () => {
    expect(toldBy(rule, { [names]: typed('Outcome 22', 'Class A') })).toMatchInlineSnapshot(`
      "content/names-with-numbers.yaml:2
      the name "Class A", which holds no number
      names that hold a number
      take the entry out"
    `);
  });
});
