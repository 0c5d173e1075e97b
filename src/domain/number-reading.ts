import type { CalendarDate } from './dates-in-prose.ts';
import type { Rounding } from './rounding-words.ts';

/**
 * What sort of thing a number counts. `plain` is a count or measure of anything; money goes by its sign;
 * `any` is a number that points back to one already given ("whether the 10.3 is per cent or points").
 */
export type NumberUnit = 'plain' | 'per cent' | 'points' | 'time' | '£' | '$' | '€' | 'any';

/** One way of understanding a number: money in whole pounds, shares in per cent, times in hours. */
export interface Reading {
  value: number;
  unit: NumberUnit;
}

/** A number, share or date that stands in a text. */
export interface NumberInProse {
  /** As it is written, with sign and unit. */
  text: string;
  start: number;
  end: number;
  /** The ways in which it can be understood as a number. Empty for a date. */
  readings: readonly Reading[];
  /** The dates it names; a year may also be read as a plain number. */
  dates: readonly CalendarDate[];
  /** The two numbers of a share: 9 and 10 for "nine in ten". Empty for anything else. */
  parts: readonly number[];
  rounding: Rounding;
  /** In digits, in words, or as a share in words, which stands for every value that rounds to it. */
  form: 'digits' | 'words' | 'share' | 'date';
}

/** A stretch of text with a number, before its surroundings are read. */
export type NumberFound = Omit<NumberInProse, 'text' | 'rounding'>;

/** Number words up to ten that count something need no fact. */
export function isFree(number: NumberInProse): boolean {
  return (
    number.form === 'words' &&
    number.readings.every(({ value, unit }) => (unit === 'plain' || unit === 'any') && value <= 10)
  );
}
