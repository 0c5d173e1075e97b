import { expect, test } from 'vitest';
import { excerptParts } from '../../../src/search/excerpt.ts';

test('found words are marked and the rest is not', () => {
  expect(excerptParts('a trial of <mark>heroin</mark> in England')).toEqual([
    { text: 'a trial of ', marked: false },
    { text: 'heroin', marked: true },
    { text: ' in England', marked: false },
  ]);
});

test('words found side by side are one mark', () => {
  expect(excerptParts('<mark>deferred</mark> <mark>prosecution</mark>')).toEqual([
    { text: 'deferred prosecution', marked: true },
  ]);
});

test('punctuation around a found word is not marked', () => {
  expect(excerptParts('of <mark>“heroin”,</mark> they said <mark>10.3%</mark>')).toEqual([
    { text: 'of ', marked: false },
    { text: '“', marked: false },
    { text: 'heroin', marked: true },
    { text: '”,', marked: false },
    { text: ' they said ', marked: false },
    { text: '10.3%', marked: true },
  ]);
});

test('angle brackets come back as text, and markup that is no mark stays text', () => {
  expect(excerptParts('&lt;img src=x&gt; <b>not bold</b> <mark>&lt;script&gt;</mark>')).toEqual([
    { text: '<img src=x> <b>not bold</b> ', marked: false },
    { text: '<script>', marked: true },
  ]);
});

test('the dots at the end do not stand on a line of their own', () => {
  expect(excerptParts('… at the end …')).toEqual([{ text: '… at the end\u00a0…', marked: false }]);
});

test('an empty excerpt has no parts', () => {
  expect(excerptParts('')).toEqual([]);
});
