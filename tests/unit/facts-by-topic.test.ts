import { expect, test } from 'vitest';
import { factsByTopic } from '../../src/domain/facts-by-topic.ts';
import { factTopics } from '../../src/schema/fact.ts';

test('every topic has a heading, so that no fact is lost', () => {
  const facts = factTopics.map((about) => ({ about }));
  expect(factsByTopic(facts).flatMap((group) => group.facts)).toHaveLength(facts.length);
});

test('facts keep their order under a heading, and empty headings are left out', () => {
  const facts = [
    { about: 'cost', id: 'b' },
    { about: 'problem', id: 'a' },
    { about: 'cost', id: 'c' },
  ];
  expect(factsByTopic(facts).map(({ name, facts: own }) => [name, own.map(({ id }) => id)])).toEqual([
    ['The problem', ['a']],
    ['Cost', ['b', 'c']],
  ]);
});
