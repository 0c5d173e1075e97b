import type { Fact } from '../schema/fact.ts';
import type { Figure } from '../schema/figure.ts';
import type { Source } from '../schema/source.ts';
import type { CalendarDate } from './dates-in-prose.ts';
import { calendarDate, saysNoMoreThan } from './dates-in-prose.ts';
import type { NumberInProse, NumberUnit, Reading } from './number-reading.ts';
import { numbersIn } from './numbers-in-prose.ts';

/** The numbers and dates that something vouches for. */
export interface HeldNumbers {
  readings: readonly Reading[];
  dates: readonly CalendarDate[];
}

/**
 * A rounded number may lie this far from the true one, as a share of it, and by less than one in its last
 * digit: "about 2,700" may stand for 2,660, "about 2,661" may not. The cut-off is ours.
 */
const roundingMargin = 0.05;
/** A share in words stands for every percentage that rounds to it: "a third" for 33 and for 33.3. */
const shareMargin = 0.5;

/** All that a fact vouches for: its figures, its statement, when it happened, and the date of its source. */
export function numbersOfFact(
  fact: Pick<Fact, 'statement' | 'figures' | 'happened'>,
  source: Source | undefined,
): HeldNumbers {
  const dates = [fact.happened, source?.date].filter((date) => date !== undefined).map(calendarDate);
  return together([
    ...fact.figures.map(numbersOfFigure),
    numbersOfText(fact.statement),
    numbersOfText(source?.date_note ?? ''),
    { readings: [], dates },
  ]);
}

/** What one figure vouches for, with the numbers in its own words: "per 1,000 people", "2018-19 prices". */
export function numbersOfFigure(figure: Figure): HeldNumbers {
  const words = [figure.unit, figure.what, figure.period, figure.price_year, figure.note];
  return together([valueOfFigure(figure), ...words.map((text) => numbersOfText(text ?? ''))]);
}

/** The value of a figure alone. */
export function valueOfFigure({ value, unit }: Figure): HeldNumbers {
  if (typeof value === 'string') return { readings: [], dates: [calendarDate(value)] };
  if (/^years?$/.test(unit) && value >= 1000 && value < 2100)
    return { readings: [], dates: [{ year: value }] };
  return { readings: unitsOfFigure(unit).map((one) => ({ value: Math.abs(value), unit: one })), dates: [] };
}

/** The numbers and dates of a text. */
export function numbersOfText(text: string): HeldNumbers {
  const numbers = numbersIn(text);
  return {
    readings: numbers.flatMap((number) => [
      ...number.readings,
      ...number.parts.map((value): Reading => ({ value, unit: 'plain' })),
    ]),
    dates: numbers.flatMap((number) => number.dates),
  };
}

/** What several vouch for together. */
export function together(all: readonly HeldNumbers[]): HeldNumbers {
  return { readings: all.flatMap((held) => held.readings), dates: all.flatMap((held) => held.dates) };
}

/** Whether a number in a text is vouched for: same value, same kind of unit, rounded only where it says so. */
export function isHeld(number: NumberInProse, held: HeldNumbers): boolean {
  const datesHeld =
    number.dates.length > 0 &&
    number.dates.every((date) => held.dates.some((known) => saysNoMoreThan(date, known)));
  return (
    datesHeld ||
    number.readings.some((said) => held.readings.some((known) => agree(said, known, number))) ||
    (number.parts.length > 0 && number.parts.every((part) => holdsCount(held, part)))
  );
}

function holdsCount(held: HeldNumbers, part: number): boolean {
  return held.readings.some(({ value, unit }) => unit === 'plain' && value === part);
}

function agree(said: Reading, known: Reading, number: NumberInProse): boolean {
  if (said.unit !== known.unit && said.unit !== 'any') return false;
  const difference = said.value - known.value;
  if (Math.abs(difference) <= Math.abs(known.value) * 1e-9) return true;
  if (number.form === 'share' && Math.abs(difference) <= shareMargin) return true;
  const far = Math.abs(difference);
  if (far > Math.abs(known.value) * roundingMargin || far >= lastPlace(said.value)) return false;
  return (
    number.rounding === 'about' ||
    (number.rounding === 'above' && difference < 0) ||
    (number.rounding === 'below' && difference > 0)
  );
}

/** What one more in the last digit that is not 0 would add: 100 for 2,600, 0.1 for 10.3. */
function lastPlace(value: number): number {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const decimals = (digits.split('.')[1] ?? '').length;
  return 10 ** (Number(exponent) - decimals);
}

function unitsOfFigure(unit: string): NumberUnit[] {
  if (/^(?:per ?cent\b(?! points)|%)/i.test(unit)) return ['per cent'];
  if (/^(?:per ?cent|percentage)[ -]points?/i.test(unit)) return ['points'];
  // Points may be percentage points or points on a scale, and a ratio of money is said in pounds.
  if (/^points?$/i.test(unit)) return ['points', 'plain'];
  if (/^(?:benefit-cost )?ratio$/i.test(unit)) return ['plain', '£'];
  if (/^(?:GBP|£|pounds?)/.test(unit)) return ['£'];
  if (/^(?:USD|\$|(?:US )?dollars?)/.test(unit)) return ['$'];
  if (/^(?:EUR|€|euros?)/.test(unit)) return ['€'];
  return ['plain'];
}
