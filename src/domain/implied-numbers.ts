import type { Reading } from './number-reading.ts';

const ordinals = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

const words: readonly (readonly [RegExp, Reading])[] = [
  [/\b(?:no|none|nobody|never|nothing|without|neither|zero)\b/i, { value: 0, unit: 'plain' }],
  [/\b(?:an?|one|single|once|each|every|sole|per|the only|daily)\b/i, { value: 1, unit: 'plain' }],
  [/\b(?:twice|double[sd]?|doubling|pairs?|both|couples?)\b/i, { value: 2, unit: 'plain' }],
  [/\b(?:thrice|triple[sd]?|trebled?)\b/i, { value: 3, unit: 'plain' }],
  [/\b(?:daily|every day)\b/i, { value: 7, unit: 'plain' }],
  [/\b(?:an?|one|this|that|the|per) year\b|\byearly\b/i, { value: 12, unit: 'plain' }],
  [/\b(?:all|every|everyone|everybody|whole|entire|each)\b/i, { value: 100, unit: 'per cent' }],
  [/\b(?:none|no|nobody)\b/i, { value: 0, unit: 'per cent' }],
  [/\bhalf\b|\bhalved\b/i, { value: 50, unit: 'per cent' }],
  [/\bdoubl/i, { value: 100, unit: 'per cent' }],
  [/\bfifth\b/i, { value: 20, unit: 'per cent' }],
  [/\bquarter\b/i, { value: 25, unit: 'per cent' }],
  [/\bthird\b/i, { value: 33, unit: 'per cent' }],
];

/** Numbers that a statement gives without a number word: "twice a day", "none", "the twelfth", "all". */
export function impliedNumbers(text: string): Reading[] {
  const places = [...text.matchAll(/\b(\d+)(?:st|nd|rd|th)\b/g)].map((match) => Number(match[1]));
  const named = ordinals.flatMap((word, value) => (new RegExp(`\\b${word}\\b`, 'i').test(text) ? value : []));
  return [
    ...words.filter(([pattern]) => pattern.test(text)).map(([, reading]) => reading),
    ...[...places, ...named].map((value): Reading => ({ value, unit: 'plain' })),
  ];
}
