import { describe, expect, test } from 'vitest';
import {
  chosenCount,
  isEmpty,
  noFilters,
  readAddress,
  writeAddress,
} from '../../../src/search/address-state.ts';

const anything = (): boolean => true;

describe('the address of a search', () => {
  test('holds the words and every value chosen, also several of one filter', () => {
    const state = readAddress('?q=street+drinkers&kind=outreach&kind=licensing&tested=2', anything);
    expect(state).toEqual({
      q: 'street drinkers',
      filters: { ...noFilters, kind: ['outreach', 'licensing'], tested: ['2'] },
      sort: 'relevance',
    });
    expect(chosenCount(state)).toBe(3);
  });

  test('is the same for the same search, whatever order it came in', () => {
    const state = readAddress('?tested=2&kind=outreach&q=drink', anything);
    expect(writeAddress(state)).toBe('/search/?q=drink&kind=outreach&tested=2');
  });

  test('is that of the bare page when nothing is looked for', () => {
    const state = readAddress('', anything);
    expect(isEmpty(state)).toBe(true);
    expect(writeAddress(state)).toBe('/search/');
  });

  test('comes back from itself with signs that mean something in addresses', () => {
    const state = {
      q: 'A&E = 50% "no further action" #1 + <b>',
      filters: noFilters,
      sort: 'strongest' as const,
    };
    expect(readAddress(new URL(writeAddress(state), 'http://site.test').search, anything)).toEqual(state);
  });

  test('passes over values that no filter offers and names of no filter', () => {
    const offered = (filter: string, value: string): boolean => filter === 'area' && value === 'surrey';
    const state = readAddress('?area=surrey&area=atlantis&kind=spells&constructor=1', offered);
    expect(state.filters).toEqual({ ...noFilters, area: ['surrey'] });
  });

  test('counts a value that stands there twice once', () => {
    expect(readAddress('?area=kent&area=kent', anything).filters.area).toEqual(['kent']);
  });

  test('is cut where its words are longer than any question', () => {
    expect(readAddress(`?q=${'a'.repeat(5000)}`, anything).q).toHaveLength(200);
  });

  test('holds the order where it is not the usual one', () => {
    const state = readAddress('?q=drink&sort=newest', anything);
    expect(state.sort).toBe('newest');
    expect(writeAddress(state)).toBe('/search/?q=drink&sort=newest');
    expect(writeAddress({ ...state, sort: 'relevance' })).toBe('/search/?q=drink');
  });

  test('passes over an order that there is not', () => {
    expect(readAddress('?sort=constructor', anything).sort).toBe('relevance');
  });

  test('asks for all case studies where it holds only an order', () => {
    expect(isEmpty(readAddress('?sort=newest', anything))).toBe(false);
  });
});
