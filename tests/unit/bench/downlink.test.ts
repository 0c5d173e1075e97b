import { describe, expect, test } from 'vitest';
import { type Carried, Downlink } from '../../../bench/downlink.ts';
import { arrivalUp, slow4g, unthrottled } from '../../../bench/line.ts';

const bytesOf = (carried: readonly Carried[], answer: number): number =>
  carried.filter((one) => one.answer === answer).reduce((sum, { bytes }) => sum + bytes, 0);

describe('the line down', () => {
  test('carries 200 KB in one second at 1.6 Mbit/s, and not a packet sooner', () => {
    const line = new Downlink(1_600_000);
    line.add(1, 200_000, 0);
    expect(bytesOf(line.takeUntil(999), 1)).toBeLessThan(200_000);
    line.takeUntil(1000.001);
    expect(line.isIdle).toBe(true);
  });

  test('is shared by answers in turn', () => {
    const line = new Downlink(1_600_000);
    line.add(1, 100_000, 0);
    line.add(2, 100_000, 0);
    const carried = line.takeUntil(500);
    expect(Math.abs(bytesOf(carried, 1) - bytesOf(carried, 2))).toBeLessThanOrEqual(1460);
  });

  test('saves up nothing while it is idle', () => {
    const line = new Downlink(1_600_000);
    line.add(1, 1460, 10_000);
    expect(line.takeUntil(10_001)).toEqual([]);
    expect(bytesOf(line.takeUntil(10_008), 1)).toBe(1460);
  });

  test('carries what is left to others when a reader goes', () => {
    const line = new Downlink(1_600_000);
    line.add(1, 100_000, 0);
    line.add(2, 1460, 0);
    line.drop(1);
    expect(line.takeUntil(1000)).toEqual([{ answer: 2, bytes: 1460 }]);
  });

  test('holds nothing up where there is no limit', () => {
    const line = new Downlink(unthrottled.down);
    line.add(1, 10_000_000, 5);
    line.takeUntil(5);
    expect(line.isIdle).toBe(true);
  });
});

describe('the line up', () => {
  test('takes requests one after another', () => {
    const first = arrivalUp(slow4g, 750, 0, 0);
    expect(first).toBe(8);
    expect(arrivalUp(slow4g, 750, 1, first)).toBe(16);
  });
});
