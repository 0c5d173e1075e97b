const small: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

/** Parts of a whole: "a third", "two thirds". */
export const fractionParts: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

const anyOf = (words: Readonly<Record<string, number>>): string => Object.keys(words).join('|');

/** Longer words first: "sixteen" is not "six" and a remainder. */
const smallWord = `(?:${Object.keys(small).toReversed().join('|')})`;
const belowHundred = `(?:(?:${anyOf(tens)})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|${smallWord})`;
const scale = `(?:${anyOf(scales)})`;
const scaled = `(?:\\s+${scale})`;

/** A number below a hundred in words, for shares ("nine in ten"). */
export const smallNumberPattern = belowHundred;

/**
 * A number in words: "twelve", "twenty-one", "a hundred and fifty", "two and a half million". A bare
 * "hundred" after "several" or "a few" is none, because nobody can say which number it is.
 */
export const numberWordsPattern = [
  `(?:half|(?:a|one) quarter of|three[- ]quarters of) a ${scale}`,
  `${belowHundred} and a half${scaled}?`,
  `(?:${belowHundred}|an?)${scaled}+(?:(?:\\s+and\\s+|\\s+)${belowHundred}${scaled}*)*`,
  `(?<=\\b(?:per|every|each) )${scale}`,
  belowHundred,
].join('|');

/** Whether a text can hold a number at all: most do not, and telling so is quick. */
export const anyNumberWord = new RegExp(
  `\\b(?:${anyOf(small)}|${anyOf(tens)}|${anyOf(scales)}|${anyOf(fractionParts)})`,
  'i',
);

/** The value of a text that numberWordsPattern matches. */
export function valueOfNumberWords(text: string): number {
  const words = text.toLowerCase().split(/[\s-]+/);
  const part = /^(half|(?:a|one) quarter of|three[- ]quarters of) a /i.exec(text)?.[1]?.toLowerCase();
  if (part !== undefined) {
    const share = part === 'half' ? 0.5 : part.startsWith('three') ? 0.75 : 0.25;
    return share * (scales[words.at(-1) ?? ''] ?? 1);
  }
  let total = 0;
  let group = 0;
  for (const word of words) {
    const multiplier = scales[word];
    if (multiplier !== undefined) {
      group = (group === 0 ? 1 : group) * multiplier;
      if (multiplier >= 1_000) {
        total += group;
        group = 0;
      }
    } else if (word === 'half') {
      group += 0.5;
    } else {
      group += small[word] ?? tens[word] ?? 0;
    }
  }
  return total + group;
}
