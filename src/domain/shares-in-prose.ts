import type { NumberFound } from './number-reading.ts';
import { fractionParts, smallNumberPattern, valueOfNumberWords } from './number-words.ts';

const numeral = `(?:\\d{1,3}(?:,\\d{3})+|\\d+|(?:a )?hundred|(?:a )?thousand|${smallNumberPattern})`;

/** "Nine in ten", "1 in 4", "166 out of 2,660", "3/4". */
const share = new RegExp(
  `(?<![\\w£$€.,-])(${numeral})(?:\\s+(?:in|out of)(?:\\s+every)?\\s+|/)(${numeral})(?![\\w%-]|[.,]\\d| per ?cent)`,
  'gi',
);
/** Before these it is no share: "six in ten months" counts months. */
const stretchOfTime = /^\s+(?:year|month|week|day|night|hour|minute)s?\b/i;

const half =
  /(?<!\b(?:first|second|other|better|latter|and a) )\bhalf\b(?!-?way|[- ](?:an?\b|(?:hour|day|price|term|time|hearted|year|dozen|mile|life)))/gi;

const parts = Object.keys(fractionParts)
  .filter((word) => word !== 'half')
  .join('|');
/** "Two thirds", "a third of", "by a quarter"; not "a third party" and not "each quarter". */
const fraction = new RegExp(
  `\\b(two|three|four|five|six|seven|eight|nine)[ -](${parts})s\\b(?! of an? (?:thousand|million|billion))` +
    `|\\bone[ -](${parts})\\b` +
    `|(?<=\\b(?:by|about|nearly|almost|around|roughly|over|under|than|only|just|to) )an? (${parts})\\b` +
    `|\\ban? (${parts})(?= (?:of(?! an? (?:thousand|million|billion))|fewer|less|more|lower|higher|had|have|were|was|are)\\b)`,
  'gi',
);

/** The shares and fractions of a text, each as per cent. */
export function sharesIn(text: string): NumberFound[] {
  return [
    ...[...text.matchAll(share)].flatMap((match) => shareFound(text, match)),
    ...[...text.matchAll(half)].map((match) => found(match, 1, 2)),
    ...[...text.matchAll(fraction)].map((match) => {
      const [, count = 'one', many] = match;
      const part = (many ?? match.slice(3).find((word) => word !== undefined) ?? '').toLowerCase();
      return found(match, valueOfNumberWords(count), fractionParts[part] ?? 1);
    }),
  ];
}

function shareFound(text: string, match: RegExpExecArray): NumberFound[] {
  const [whole, first = '', second = ''] = match;
  const [some, all] = [valueOf(first), valueOf(second)];
  const isYear = all >= 1900 && all < 2100 && !second.includes(',');
  if (some >= all || isYear || stretchOfTime.test(text.slice(match.index + whole.length))) return [];
  return [{ ...found(match, some, all), parts: [some, all] }];
}

function valueOf(text: string): number {
  return /\d/.test(text) ? Number(text.replaceAll(',', '')) : valueOfNumberWords(text);
}

function found(match: RegExpExecArray, some: number, all: number): NumberFound {
  return {
    start: match.index,
    end: match.index + match[0].length,
    readings: [{ value: (some / all) * 100, unit: 'per cent' }],
    dates: [],
    parts: [],
    form: 'share',
  };
}
