import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { rules } from '../../../src/checks/rules.ts';
import { contentWith, toldOf } from '../../support/small-library.ts';

describe('a library without a fault', () => {
  test('is told to have none by every rule', () => {
    const { faults, warnings } = checkContent(contentWith(), rules);
    expect(toldOf([...faults, ...warnings])).toBe('');
  });
});
