/** A connection to the internet. */
export interface Line {
  /** In words. */
  name: string;
  /** Bits a second towards the reader. */
  down: number;
  /** Bits a second from the reader. */
  up: number;
  /** There and back, in milliseconds. */
  roundTrip: number;
}

/** A phone with a poor signal: the "slow 4G" that browsers' own tools simulate. */
export const slow4g: Line = {
  name: 'slow 4G (1.6 Mbit/s down, 0.75 Mbit/s up, 150 ms round trip)',
  down: 1_600_000,
  up: 750_000,
  roundTrip: 150,
};

/** Nothing is held up. */
export const unthrottled: Line = { name: 'unthrottled', down: Infinity, up: Infinity, roundTrip: 0 };

/** A moment the whole of a request has reached the server, if it was sent now: the line up is shared too. */
export function arrivalUp(line: Line, bytes: number, now: number, free: number): number {
  return Math.max(now, free) + (bytes * 8000) / line.up;
}
