import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { storySectionEnds } from '../../../src/markdown/story-section-ends.ts';

const story = '## The problem\n\nDrink.\n\n## What it cost\n\nNothing.\n';

function compiled(file: string): string {
  return mdxToJs(story, { mdastPlugins: [storySectionEnds], fileURL: pathToFileURL(file) }).code;
}

test('each section of a case study ends with what belongs under it', () => {
  const code = compiled('content/case-studies/town-scheme/page.mdx');
  const problemEnds = code.indexOf('section: "the-problem"');
  expect(problemEnds).toBeGreaterThan(code.indexOf('Drink.'));
  expect(problemEnds).toBeLessThan(code.indexOf('What it cost'));
  expect(code.indexOf('section: "what-it-cost"')).toBeGreaterThan(code.indexOf('Nothing.'));
});

test('a page that is no case study has no such ends', () => {
  expect(compiled('content/pages/about.mdx')).not.toContain('SectionEnd');
});
