import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/briefing/pack-address.ts';
import { longest, type Pack } from '../../../src/briefing/pack.ts';
import { packAt } from '../../support/a-pack.ts';

const pack: Pack = {
  title: 'Drink & drugs: 50% + "more" #1?',
  question: 'What’s been tried, and = what did it cost (in £)?',
  note: 'First line\nSecond line: a~b, c/d\\e <b>bold</b>',
  items: [
    'durham-checkpoint',
    'durham-checkpoint/rct-effect',
    'kind:naloxone/deaths',
    'context:the-end/date',
  ],
  notes: new Map([
    ['durham-checkpoint/rct-effect', 'Ask ~ the force, 10%=?\n“Soon” 🙂'],
    ['kind:naloxone/deaths', '&notes=durham-checkpoint~not+this'],
  ]),
};
const read = (address: string): Pack => packAt(new URL(address, 'https://site.test').search);

describe('the address of a pack', () => {
  test('reads as it is written, with the items as they are cited', () => {
    const plain = { ...pack, title: 'For the board', question: '', note: '' };
    expect(writeAddress({ ...plain, notes: new Map([['kind:naloxone/deaths', 'Ask first']]) })).toBe(
      '/briefing/?items=durham-checkpoint,durham-checkpoint/rct-effect,kind:naloxone/deaths,context:the-end/date' +
        '&title=For+the+board&notes=kind:naloxone/deaths~Ask+first',
    );
  });

  test('brings every awkward sign of the texts back', () => {
    expect(read(writeAddress(pack))).toEqual(pack);
  });

  test('is the same for the same pack', () => {
    expect(writeAddress(read(writeAddress(pack)))).toBe(writeAddress(pack));
  });

  test('is that of the bare page for an empty pack, and the bare page holds no pack', () => {
    expect(writeAddress({ ...pack, title: '', question: '', note: '', items: [], notes: new Map() })).toBe(
      '/briefing/',
    );
    expect(readAddress('')).toBeUndefined();
    expect(readAddress('?items=&title=Only+a+title')).toBeUndefined();
    expect(readAddress('?items=,%20,')).toBeUndefined();
  });

  test('puts what belongs together together, the case study before its facts', () => {
    expect(packAt('?items=town/b,other,town/a,town,other/c').items).toEqual([
      'town',
      'town/b',
      'town/a',
      'other',
      'other/c',
    ]);
  });
});

describe('an address that somebody has tampered with', () => {
  test.each([
    ['a way out of the folder', '../../secret'],
    ['another site', 'https://elsewhere.test/x'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a kind without a fact', 'kind:naloxone'],
    ['an unknown sort', 'guide:veterans/one'],
    ['capitals', 'Durham-Checkpoint'],
    ['three parts', 'a/b/c'],
    ['a name of the language', '__proto__'],
  ])('names %s and leaves it out', (_, item) => {
    const found = readAddress(`?items=${encodeURIComponent(item)},durham-checkpoint`);
    expect(found?.pack.items).toEqual(['durham-checkpoint']);
    expect(found?.malformed).toEqual([item]);
  });

  test('counts an item that stands there twice once', () => {
    expect(packAt('?items=town,town&items=town').items).toEqual(['town']);
  });

  test('hangs no note on an item that is not there, nor on one by a name of the language', () => {
    expect([...packAt('?items=town&notes=other~x&notes=constructor~y&notes=town').notes]).toEqual([]);
  });

  test('cuts texts that are too long, and takes out signs that no Word file may hold', () => {
    const found = packAt(
      `?items=town&title=${'a'.repeat(500)}&note=one%00two%1B%E2%80%AEthree&question=a%0A%0Ab`,
    );
    expect(found.title).toHaveLength(longest.title);
    expect(found.note).toBe('onetwothree');
    expect(found.question).toBe('a b');
  });

  test('mends half a sign', () => {
    expect(packAt('?items=town&title=%ED%A0%BD').title.isWellFormed()).toBe(true);
    expect(packAt(`?items=town&title=${'a'.repeat(149)}%F0%9F%99%82`).title.isWellFormed()).toBe(true);
  });
});
