import { countsIn } from './counts-in-prose.ts';
import { datesIn } from './dates-in-prose.ts';
import { anyNumberWord } from './number-words.ts';
import type { NumberFound, NumberInProse, Reading } from './number-reading.ts';
import { roundingOf } from './rounding-words.ts';
import { sharesIn } from './shares-in-prose.ts';

/** Not numbers although they have digits: citations, addresses, DOIs and an idiom. */
const notNumbers = /\[\^[^\]]*\]|https?:\/\/\S+|\b10\.\d{4,9}\/\S+|\b24\/7\b/g;

/** Between two numbers of one range or list, so that the unit of one belongs to the other. */
const joined = /^\s?(?:-|–|—|to|and|or)\s?$/;
/** What stands before a number of money and may be left out before the next: "£34,000-40,000". */
const signs: ReadonlySet<string> = new Set(['£', '€', '$']);

/** "Whether the 10.3 is per cent or points": a number that points back to one already given. */
const pointing = /\b(?:the|that|this)\s$/i;
const pointed = /^(?:\s+(?:is|was|are|were|and|or|v|against)\b|[.,;:)?!]|$)/;

/** All numbers, shares and dates of a text, in the order in which they stand; ordinals are none. */
export function numbersIn(text: string): NumberInProse[] {
  if (!/\d/.test(text) && !anyNumberWord.test(text)) return [];
  const masked = text.replaceAll(notNumbers, (match) => ' '.repeat(match.length));
  const taken: { start: number; end: number }[] = [];
  const found: NumberFound[] = [];
  for (const candidate of [...dated(masked), ...sharesIn(masked), ...countsIn(masked)]) {
    if (taken.some((other) => candidate.start < other.end && other.start < candidate.end)) continue;
    taken.push(candidate);
    if (candidate.readings.length + candidate.dates.length > 0) found.push(candidate);
  }
  found.sort((a, b) => a.start - b.start);
  const speaksOfPounds = found.some(({ readings }) => readings[0]?.unit === '£');
  return found.map((number, at) => ({
    ...number,
    readings: [
      ...allReadings(masked, number, found[at - 1], found[at + 1]),
      ...(speaksOfPounds ? asPounds(number) : []),
    ],
    text: text.slice(number.start, number.end),
    rounding: roundingOf(masked.slice(0, number.start), masked.slice(number.end)),
  }));
}

function dated(text: string): NumberFound[] {
  return datesIn(text).map(({ start, end, dates }) => {
    const bare = /^\d{4}$/.test(text.slice(start, end));
    const readings: Reading[] = bare ? [{ value: Number(text.slice(start, end)), unit: 'plain' }] : [];
    return { start, end, dates, readings: dates.length === 0 ? [] : readings, parts: [], form: 'date' };
  });
}

/** Adds the readings that a number has from its neighbours: the 5 of "5 to 10 per cent" or of "£5-10m". */
function allReadings(
  text: string,
  number: NumberFound,
  previous: NumberFound | undefined,
  next: NumberFound | undefined,
): Reading[] {
  const [own] = number.readings;
  if (own === undefined || number.form === 'share' || number.form === 'date') return [...number.readings];
  const before =
    previous !== undefined && joined.test(text.slice(previous.end, number.start)) ? previous : undefined;
  const after = next !== undefined && joined.test(text.slice(number.end, next.start)) ? next : undefined;
  const units = new Set([own.unit]);
  if (own.unit === 'plain') {
    const [ahead] = before?.readings ?? [];
    const [behind] = after?.readings ?? [];
    if (ahead !== undefined && signs.has(ahead.unit)) units.add(ahead.unit);
    if (behind !== undefined) units.add(behind.unit);
    if (pointing.test(text.slice(0, number.start)) && pointed.test(text.slice(number.end))) units.add('any');
  }
  const isScaled = scaleOf(text.slice(number.start, number.end)) > 1;
  const scale = isScaled || after === undefined ? 1 : scaleOf(text.slice(after.start, after.end));
  return [...units].flatMap((unit) => [
    ...number.readings.map(({ value }) => ({ value, unit })),
    ...(scale > 1 ? [{ value: own.value * scale, unit }] : []),
  ]);
}

/** "43,000 pounds one year and 22,000 the next": beside money a large number without a unit may be money. */
function asPounds(number: NumberFound): Reading[] {
  const [own] = number.readings;
  const isBare = own?.unit === 'plain' && own.value >= 1000 && number.dates.length === 0;
  return isBare ? [{ value: own.value, unit: '£' }] : [];
}

/** How many times a number is worth its digits: "10m" and "10 million" are worth a million times 10. */
function scaleOf(text: string): number {
  const word = /\d ?(k|thousand|m|million|bn|billion)\b/i.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return 1;
  return word.startsWith('k') || word.startsWith('t') ? 1e3 : word.startsWith('m') ? 1e6 : 1e9;
}
