import { describe, expect, test } from 'vitest';
import {
  caseStudiesPicked,
  compareAdvice,
  readCompareAddress,
  writeCompareAddress,
} from '../../src/domain/compare-address.ts';

const read = (query: string) => readCompareAddress(query, (id) => /^[a-f]$/.test(id));

describe('the address of a comparison', () => {
  test('names the case studies in the order of their columns', () => {
    expect(read('?ids=b,a,c')).toEqual({
      ids: ['b', 'a', 'c'],
      onlyDifferences: false,
      unknown: [],
      leftOut: [],
    });
  });

  test('may come from a form that repeats the name, and may hold spaces and empty places', () => {
    expect(read('?ids=a&ids=b,,%20c%20').ids).toEqual(['a', 'b', 'c']);
  });

  test('that names a case study twice shows it once', () => {
    expect(read('?ids=a,b,a').ids).toEqual(['a', 'b']);
  });

  test('keeps the first four and says which are left out', () => {
    expect(read('?ids=a,b,c,d,e,f')).toMatchObject({ ids: ['a', 'b', 'c', 'd'], leftOut: ['e', 'f'] });
  });

  test('says which ids no case study has, and shows the others', () => {
    expect(read('?ids=a,../secret,<b>,b')).toMatchObject({ ids: ['a', 'b'], unknown: ['../secret', '<b>'] });
  });

  test('asks for differences alone by one word only', () => {
    expect(read('?ids=a,b&only=differences').onlyDifferences).toBe(true);
    expect(read('?ids=a,b&only=true').onlyDifferences).toBe(false);
  });

  test.each([
    [[], false, '/compare/'],
    [['a', 'b'], false, '/compare/?ids=a,b'],
    [['a', 'b'], true, '/compare/?ids=a,b&only=differences'],
    [[], true, '/compare/?only=differences'],
  ])('of %j with only differences %j is %s', (ids, onlyDifferences, address) => {
    expect(writeCompareAddress({ ids, onlyDifferences })).toBe(address);
    expect(read(address.slice('/compare/'.length))).toMatchObject({ ids, onlyDifferences });
  });
});

describe('what is picked can be compared', () => {
  test('if it is a case study: facts, kinds and context are passed over', () => {
    expect(caseStudiesPicked(['a', 'a/fact', 'kind:naloxone/deaths', 'context:spotlight/x', 'b'])).toEqual([
      'a',
      'b',
    ]);
  });

  test.each([
    [['a'], 'To compare, pick two to four case studies.'],
    [['a', 'a/fact'], 'To compare, pick two to four case studies.'],
    [['a', 'b'], undefined],
    [['a', 'b', 'c', 'd', 'e'], 'To compare, keep four case studies at most.'],
  ])('if it is two to four: of %j the reader is told %j', (items, advice) => {
    expect(compareAdvice(items)).toBe(advice);
  });
});
