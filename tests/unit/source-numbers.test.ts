import { expect, test } from 'vitest';
import { factMarks, sourceOrder } from '../../src/domain/source-numbers.ts';

const facts = [
  { id: 'a', source: 'one' },
  { id: 'b', source: 'two' },
  { id: 'c', source: 'two' },
  { id: 'd', source: 'three' },
];

test('sources are numbered as the prose cites them, then as the list has them', () => {
  expect(sourceOrder('First.[^c] Then.[^a] Again.[^b]', facts)).toEqual(['two', 'one', 'three']);
});

test('a fact bears the number of its source, and a letter where the source has several', () => {
  expect([...factMarks(['two', 'one', 'three'], facts)]).toEqual([
    ['a', '2'],
    ['b', '1a'],
    ['c', '1b'],
    ['d', '3'],
  ]);
});

test('after z the letters go on with aa', () => {
  const many = Array.from({ length: 28 }, (_, at) => ({ id: `f${at}`, source: 'one' }));
  expect([...factMarks(['one'], many).values()].slice(25)).toEqual(['1z', '1aa', '1ab']);
});
