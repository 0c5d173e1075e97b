import { expect, test } from 'vitest';
import { nameSets } from '../../../src/search/name-sets.ts';

const term = (label: string, also: string[], acronym?: string) =>
  ({ id: 'a', label, definition: '', also, ...(acronym === undefined ? {} : { acronym }) }) as never;
const list = (...terms: never[]) => ({ label: '', definition: '', terms });
const none = list();

test('a term gives its name first, then its acronym and what else it is called, each once', () => {
  const terms = {
    problem: list(term('Street drinking', ['street drinkers', 'Street drinking'])),
    glossary: list(term('Heroin-assisted treatment', ['diamorphine'], 'HAT'), term('Recovery', [])),
    population: none,
    kind: none,
    substance: none,
    stage: list(term('Custody', ['cells'])),
    setting: none,
    outcome: none,
    funding: none,
    partner: none,
  };
  expect(nameSets({ terms })).toEqual([
    ['Street drinking', 'street drinkers'],
    ['Heroin-assisted treatment', 'HAT', 'diamorphine'],
  ]);
});
