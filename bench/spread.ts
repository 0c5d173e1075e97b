/** Several measurements of one thing, in the unit they were taken in. */
export interface Spread {
  median: number;
  least: number;
  most: number;
  runs: number;
}

/**
 * The median and the range of some measurements.
 * @throws if there is none
 */
export function spreadOf(measurements: readonly number[]): Spread {
  const sorted = measurements.toSorted((a, b) => a - b);
  const at = (place: number): number => sorted[Math.floor(place)] ?? Number.NaN;
  if (sorted.length === 0) throw new Error('Nothing was measured.');
  return {
    median: (at((sorted.length - 1) / 2) + at(sorted.length / 2)) / 2,
    least: at(0),
    most: at(sorted.length - 1),
    runs: sorted.length,
  };
}

/**
 * How many times the other's each measurement of ours is, pair by pair: two runs side by side had the
 * same machine to themselves, so the ratio holds where the machine's speed drifts.
 * @param ours in the order they were taken
 * @param theirs in the same order; a run without its pair is left out
 */
export function ratios(ours: readonly number[], theirs: readonly number[]): number[] {
  return ours.flatMap((our, run) => {
    const their = theirs[run];
    return their === undefined ? [] : [our / their];
  });
}
