import { expect, test } from 'vitest';
import { fileName } from '../../../src/briefing/save-file.ts';

test.each([
  ['Diversion in Durham: what works?', 'diversion-in-durham-what-works.docx'],
  ['Café – naïve', 'cafe-naive.docx'],
  ['../../etc', 'etc.docx'],
  ['???', 'briefing-pack.docx'],
])('a file of “%s” is called %s', (title, name) => {
  expect(fileName(title, 'docx')).toBe(name);
});
