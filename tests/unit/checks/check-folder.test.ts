import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/checks/check-folder.ts';

test('a folder that is not there is told in words', () => {
  const { isSound, text } = checkFolder('no/such/folder');
  expect(isSound).toBe(false);
  expect(text).toMatch(/^The content in no\/such\/folder could not be checked: ENOENT.*\n$/);
});
