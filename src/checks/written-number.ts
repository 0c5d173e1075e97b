import type { HeldNumbers } from '../domain/numbers-of-fact.ts';
import type { NumberInProse, NumberUnit, Reading } from '../domain/number-reading.ts';

const signs: ReadonlySet<NumberUnit> = new Set(['£', '$', '€']);

/** A number as it would be written in prose: £480,000, 10.3%, 13 points, 2,660. */
export function writtenNumber({ value, unit }: Reading): string {
  const digits = value.toLocaleString('en-GB', { maximumFractionDigits: 4 });
  if (signs.has(unit)) return `${unit}${digits}`;
  if (unit === 'per cent') return `${digits}%`;
  return unit === 'points' ? `${digits} points` : digits;
}

/** Up to four numbers like one in prose: the same with another unit, or of the same kind, the nearest first. */
export function likeNumbers(number: NumberInProse, held: HeldNumbers): string[] {
  const said = number.readings[0];
  if (said === undefined || number.dates.length > 0) return [];
  const same = held.readings.filter(({ value }) => value === said.value);
  if (same.length > 0) return [...new Set(same.map(writtenNumber))].slice(0, 4);
  const alike = held.readings.filter(({ unit }) => unit === said.unit);
  const sorted = alike.toSorted((a, b) => Math.abs(a.value - said.value) - Math.abs(b.value - said.value));
  return [...new Set(sorted.map(writtenNumber))].slice(0, 4);
}
