/** How a text limits a number: `above` says that the true one is that or higher, `below` that or lower. */
export type Rounding = 'none' | 'about' | 'above' | 'below';

const before: readonly [Rounding, RegExp][] = [
  ['about', /\b(?:about|around|roughly|approximately|approx\.?|some|circa|close to|in the region of)$/i],
  [
    'above',
    /\b(?:more than|over|above|at least|upwards of|in excess of|exceed(?:s|ed|ing)?|no (?:fewer|less) than|not less than)$/i,
  ],
  [
    'below',
    /\b(?:(?<!no )(?:fewer|less) than|nearly|almost|under|below|up to|at most|no more than|as (?:many|much) as|just short of)$/i,
  ],
];

const after: readonly [Rounding, RegExp][] = [
  ['about', /^(?:\s[\w’'-]+)?\s+or so\b/i],
  ['above', /^(?:\+|(?:\s[\w’'-]+)?\s+or (?:more|over|above)\b|\s+plus\b)/i],
  ['below', /^(?:\s[\w’'-]+)?\s+or (?:fewer|less|under|below)\b/i],
];

/** Reads the limiting words that stand directly before or after a number. */
export function roundingOf(textBefore: string, textAfter: string): Rounding {
  const lead = textBefore.slice(-40).replace(/\s+(?:(?:a|an|the)\s+)?$|\s+$/i, '');
  const found =
    before.find(([, words]) => words.test(lead)) ??
    after.find(([, words]) => words.test(textAfter.slice(0, 40)));
  return found?.[0] ?? 'none';
}
