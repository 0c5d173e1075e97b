import { expect, test } from 'vitest';
import { breadcrumbs } from '../../src/domain/breadcrumbs.ts';

test('a case study lies under the list of case studies', () => {
  expect(breadcrumbs('/case-studies/durham-checkpoint/', 'Checkpoint')).toEqual([
    { label: 'Home', href: '/' },
    { label: 'Case studies', href: '/case-studies/' },
    { label: 'Checkpoint', href: '/case-studies/durham-checkpoint/' },
  ]);
});

test('a page that lies under no list lies under the home page', () => {
  expect(breadcrumbs('/about/', 'About').map(({ label }) => label)).toEqual(['Home', 'About']);
});

test('a list does not lie under itself', () => {
  expect(breadcrumbs('/kinds/', 'Kinds of practice').map(({ label }) => label)).toEqual([
    'Home',
    'Kinds of practice',
  ]);
});
