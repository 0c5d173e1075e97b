import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseProse, splitMdx } from '../../src/checks/mdx-file.ts';
import { storySections } from '../../src/domain/story-sections.ts';
import { caseStudyFacts } from '../../src/schema/case-study-facts.ts';
import { caseStudyPage } from '../../src/schema/case-study-page.ts';
import { keysOfData, keysOfSchema } from '../support/schema-keys.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../content/case-studies/_template/${name}`, import.meta.url), 'utf8');

const page = splitMdx(read('page.mdx'));
const facts = read('facts.yaml');

/** The keys that are switched off, such as `#scope: england`, switched on. */
const switchedOn = (yaml: string) => yaml.replaceAll(/^( *)#(?=[a-z_]+:)/gm, '$1');

describe('the template that authors copy', () => {
  test.each([
    ['page.mdx', page?.frontmatter ?? '', caseStudyPage],
    ['facts.yaml', facts, caseStudyFacts],
  ])('%s follows its schema as it stands', (_, yaml, schema) => {
    const result = schema.safeParse(parse(yaml));
    expect(result.error?.issues ?? []).toEqual([]);
  });

  test.each([
    ['page.mdx', page?.frontmatter ?? '', caseStudyPage],
    ['facts.yaml', facts, caseStudyFacts],
  ])('%s shows every key that there is, and no other', (_, yaml, schema) => {
    expect(keysOfData(parse(switchedOn(yaml)))).toEqual(keysOfSchema(schema));
  });

  test.each([
    ['page.mdx', page?.frontmatter ?? '', 'scope'],
    ['facts.yaml', facts, 'range'],
    ['facts.yaml', facts, 'ratio'],
  ])('%s switches a key off only because another excludes it: %s', (_, yaml, key) => {
    expect(yaml).toMatch(new RegExp(`^ *#${key}:`, 'm'));
  });

  test('the story has every section, in order', () => {
    const titles = [...(page?.body ?? '').matchAll(/^## (.*)$/gm)].map((match) => match[1]);
    expect(titles).toEqual(storySections.map(({ title }) => title));
    expect(parseProse(page?.body ?? '')).toHaveProperty('tree');
  });
});
