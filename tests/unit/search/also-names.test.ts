import { describe, expect, test } from 'vitest';
import { alsoNames } from '../../../src/search/also-names.ts';

describe('of the other names that were looked for, the page shows', () => {
  test('each once, however it is spelt', () => {
    const names = ['out of court disposal', 'Out-of-court disposal', 'OOCR'];
    expect(alsoNames('OOCD', names)).toEqual(['out of court disposal', 'OOCR']);
  });

  test('none that was typed', () => {
    expect(alsoNames('naloxone', ['Naloxone', 'Nyxoid'])).toEqual(['Nyxoid']);
  });

  test('none that we would not write of people', () => {
    expect(alsoNames('drinkers', ['alcoholics', 'dependent drinkers'])).toEqual(['dependent drinkers']);
  });

  test('six at most', () => {
    expect(alsoNames('', [...'abcdefgh'])).toHaveLength(6);
  });
});
