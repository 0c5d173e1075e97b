import type { NumberFound, NumberUnit } from './number-reading.ts';
import { numberWordsPattern, valueOfNumberWords } from './number-words.ts';

const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const inDigits = new RegExp(`([£$€]) ?(${digits})|(?<![A-Za-z0-9_]|\\d[.,:])(${digits})`, 'g');
const inWords = new RegExp(`([£$€])?\\b(${numberWordsPattern})\\b`, 'gi');
const time = /\b(\d{1,2})(?::(\d\d)(?:\s?([ap])\.?m\b)?|(?:\.(\d\d))?\s?([ap])\.?m\b)/gi;

/** "COVID-19" and "5G" are names; "mid-2019" and "under-18s" hold numbers. */
const nameBefore = /[A-Za-z]+-$/;
const numberPrefix = /\b(?:mid|pre|post|under|over|sub|non|late|early|than|about)-$/i;
const nameAfter = /^(?:[A-Z]|x\d)/;
const ordinalAfter = /^(?:st|nd|rd|th)\b/;

const scaleAfter = /^(?:(k|m|bn)\b|[ -](hundred|thousand|million|billion)\b)/i;
const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  bn: 1e9,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

/** The units that may stand behind a number, with what one of the number is worth in them. */
const unitsAfter: readonly (readonly [RegExp, NumberUnit, number])[] = [
  [/^[ -]?percentage[ -]points?\b/i, 'points', 1],
  [/^(?:\s?%|[ -]per[ -]?cent) points?\b/i, 'points', 1],
  [/^(?:\s?%|[ -]per[ -]?cent\b)/i, 'per cent', 1],
  [/^ points?\b|^-point\b/i, 'points', 1],
  [/^ (?:pounds?|GBP)\b/i, '£', 1],
  [/^(?:p| pence)\b/, '£', 0.01],
  [/^ ?euros?\b/i, '€', 1],
  [/^ ?(?:US )?dollars?\b/i, '$', 1],
];

/** The counts, amounts, percentages and times of a text, in digits and in words. */
export function countsIn(text: string): NumberFound[] {
  return [
    ...[...text.matchAll(time)].map(timeFound),
    ...[...text.matchAll(inDigits)].flatMap((match) => digitsFound(text, match)),
    ...[...text.matchAll(inWords)].map((match) => {
      const [whole, sign, words = ''] = match;
      return withUnit(
        text,
        match.index,
        match.index + whole.length,
        valueOfNumberWords(words),
        sign,
        'words',
      );
    }),
  ];
}

function timeFound(match: RegExpExecArray): NumberFound {
  const [whole, hour = '0', minute, half, pointMinute, pointHalf] = match;
  const isAfternoon = (half ?? pointHalf)?.toLowerCase() === 'p';
  const value = (Number(hour) % 12) + (isAfternoon ? 12 : 0) + Number(minute ?? pointMinute ?? 0) / 60;
  const start = match.index;
  const hours =
    half === undefined && pointHalf === undefined ? Number(hour) + Number(minute ?? 0) / 60 : value;
  return {
    start,
    end: start + whole.length,
    readings: [{ value: hours, unit: 'time' }],
    dates: [],
    parts: [],
    form: 'digits',
  };
}

function digitsFound(text: string, match: RegExpExecArray): NumberFound[] {
  const [whole, sign, afterSign, alone] = match;
  const end = match.index + whole.length;
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  const after = text.slice(end, end + 12);
  if (ordinalAfter.test(after) || nameAfter.test(after)) return [];
  if (nameBefore.test(before) && !numberPrefix.test(before)) return [];
  const value = Number((afterSign ?? alone ?? '').replaceAll(',', ''));
  return [withUnit(text, match.index, end, value, sign, 'digits')];
}

function withUnit(
  text: string,
  start: number,
  endOfNumber: number,
  value: number,
  sign: string | undefined,
  form: 'digits' | 'words',
): NumberFound {
  let end = endOfNumber;
  const [scaleText = '', suffix, word] = scaleAfter.exec(text.slice(end, end + 12)) ?? [];
  const scale = scales[(suffix ?? word ?? '').toLowerCase()] ?? 1;
  end += scaleText.length;
  const after = text.slice(end, end + 24);
  // "The eight-point plan" is not a difference of points.
  const isPlan = form === 'words' && after.startsWith('-point');
  const [pattern, unit, worth] = (isPlan ? undefined : unitsAfter.find(([one]) => one.test(after))) ?? [
    undefined,
    undefined,
    1,
  ];
  end += pattern?.exec(after)?.[0].length ?? 0;
  const counted = (sign as NumberUnit | undefined) ?? unit ?? 'plain';
  const readings = [{ value: value * scale * (sign === undefined ? worth : 1), unit: counted }];
  // Without a sign "5m" may also be five metres.
  if (suffix !== undefined && sign === undefined) readings.push({ value, unit: counted });
  return { start, end, readings, dates: [], parts: [], form };
}
