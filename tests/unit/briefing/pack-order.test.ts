import { describe, expect, test } from 'vitest';
import { moveFact, moveHome } from '../../../src/briefing/pack-order.ts';

const items = ['town', 'town/a', 'town/b', 'city/c', 'kind:x/d'];

describe('moving a case study', () => {
  test('takes its facts along', () => {
    expect(moveHome(items, 'town', 1)).toEqual(['city/c', 'town', 'town/a', 'town/b', 'kind:x/d']);
    expect(moveHome(items, 'kind:x', -1)).toEqual(['town', 'town/a', 'town/b', 'kind:x/d', 'city/c']);
  });

  test('beyond either end changes nothing', () => {
    expect(moveHome(items, 'town', -1)).toEqual(items);
    expect(moveHome(items, 'kind:x', 1)).toEqual(items);
    expect(moveHome(items, 'nowhere', 1)).toEqual(items);
  });
});

describe('moving a fact', () => {
  test('changes places with its neighbour of the same case study', () => {
    expect(moveFact(items, 'town/b', -1)).toEqual(['town', 'town/b', 'town/a', 'city/c', 'kind:x/d']);
  });

  test('never leads out of its case study', () => {
    expect(moveFact(items, 'town/a', -1)).toEqual(items);
    expect(moveFact(items, 'town/b', 1)).toEqual(items);
  });
});
