import { expect, test } from 'vitest';
import { pageWords } from '../../../src/search/page-words.ts';

test('a page gives the words of its text and of what it is called, once each, without figures', () => {
  const page = {
    content: 'Heroin-assisted treatment. The treatment cost £1,400 in 2018 & later.',
    meta: { names: 'HAT · diamorphine' },
  };
  expect([...pageWords(page)].sort()).toEqual([
    'assisted',
    'cost',
    'diamorphine',
    'hat',
    'heroin',
    'later',
    'the',
    'treatment',
  ]);
});
