import { expect, test } from 'vitest';
import { bestPlaces } from '../../../src/search/best-places.ts';

const place = (name: string, weights: number[], excerpt = `about <mark>${name}</mark>`) => ({
  title: name,
  url: `/case-studies/a/#${name}`,
  excerpt,
  weights,
});
const titles = (...args: Parameters<typeof bestPlaces>): string[] =>
  bestPlaces(...args).map(({ title }) => title);

test('the three that match best are shown, in the order of the page', () => {
  const places = [place('one', [1]), place('two', [3]), place('three', [1.5]), place('four', [2])];
  expect(titles(places, ['word'])).toEqual(['two', 'three', 'four']);
});

test('a word found many times in a section counts no more than in a fact', () => {
  const places = [place('one', [1]), place('two', [1, 1, 1]), place('three', [1]), place('four', [1, 1])];
  expect(titles(places, ['word'])).toEqual(['one', 'two', 'three']);
});

test('of several words, facts come before sections that have as many', () => {
  const sections = [place('one', [1, 1]), place('two', [1, 1]), place('three', [1, 1])];
  expect(titles([...sections, place('fact-cost', [1, 1])], ['word', 'other'])).toEqual([
    'one',
    'two',
    'fact-cost',
  ]);
});

test('a place where only the heading matches is not shown, and no heading is said twice', () => {
  const places = [
    place('Cost', [9], '<mark>Cost</mark>'),
    place('What it cost', [1], 'What it <mark>cost</mark>. A <mark>cost</mark> of £1,400'),
  ];
  expect(bestPlaces(places, ['cost'])).toEqual([
    {
      title: 'What it cost',
      url: '/case-studies/a/#What it cost',
      parts: [
        { text: 'A ', marked: false },
        { text: 'cost', marked: true },
        { text: ' of £1,400', marked: false },
      ],
    },
  ]);
});
