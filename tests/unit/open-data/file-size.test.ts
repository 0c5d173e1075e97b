import { expect, test } from 'vitest';
import { fileSize } from '../../../src/open-data/file-size.ts';

test.each([
  [850, '850 bytes'],
  [1000, '1 KB'],
  [37_600, '38 KB'],
  [999_499, '999 KB'],
  [999_500, '1.0 MB'],
  [1_616_688, '1.6 MB'],
])('%d bytes read as %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});
