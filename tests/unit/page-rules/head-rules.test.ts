import { describe, expect, test } from 'vitest';
import {
  hasDescription,
  hasTitle,
  isBritishEnglish,
  oneMainHeading,
} from '../../support/site/page-rules/head-rules.ts';
import { aPage } from './a-page.ts';

describe('the head of a page', () => {
  test('a good one passes every rule', () => {
    const page = aPage({
      head: '<title>Areas</title><meta name="description" content="All 43 areas.">',
      body: '<h1>Areas</h1>',
    });
    const rules = [oneMainHeading, hasTitle, hasDescription, isBritishEnglish];
    expect(rules.flatMap((rule) => rule.faults(page))).toEqual([]);
  });

  test('a second main heading is named', () => {
    const page = aPage({ body: '<h1>Areas</h1><h1>Places &amp; people</h1>' });
    expect(oneMainHeading.faults(page)).toEqual(['has 2 h1: Areas / Places & people']);
  });

  test('a page without a main heading is named', () => {
    expect(oneMainHeading.faults(aPage({}))).toEqual(['has 0 h1: none']);
  });

  test('a main heading without words is named', () => {
    expect(oneMainHeading.faults(aPage({ body: '<h1> </h1>' }))).toEqual(['has an h1 without words']);
  });

  test('a missing title is named', () => {
    expect(hasTitle.faults(aPage({}))).toEqual(['has 0 titles: none']);
  });

  test('an empty description is named', () => {
    const page = aPage({ head: '<meta name="description" content=" ">' });
    expect(hasDescription.faults(page)).toEqual(['has no description']);
  });

  test('another language is named', () => {
    expect(isBritishEnglish.faults(aPage({ html: 'en' }))).toEqual(['has lang="en", not en-GB']);
  });
});
