/** Part of an answer that the line has carried. */
export interface Carried {
  answer: number;
  bytes: number;
}

/** What one packet holds, in bytes. */
const packet = 1460;

/**
 * One line that all answers share, packet by packet in turn, as they share a phone's connection.
 * It knows no clock: it is told the time, in milliseconds.
 */
export class Downlink {
  readonly #bytesPerMillisecond: number;
  readonly #waiting: { answer: number; left: number }[] = [];
  #free = 0;
  #turn = 0;

  /** @param bitsPerSecond how much the line carries; Infinity for one that holds nothing up */
  constructor(bitsPerSecond: number) {
    this.#bytesPerMillisecond = bitsPerSecond / 8000;
  }

  /** Puts an answer on the line; several may wait. */
  add(answer: number, bytes: number, now: number): void {
    if (this.#waiting.length === 0) this.#free = Math.max(this.#free, now);
    if (bytes > 0) this.#waiting.push({ answer, left: bytes });
  }

  /** Takes off the line what has arrived by now, in order. */
  takeUntil(now: number): Carried[] {
    const carried: Carried[] = [];
    while (this.#waiting.length > 0) {
      this.#turn %= this.#waiting.length;
      const next = this.#waiting[this.#turn];
      if (next === undefined) break;
      const bytes = Math.min(packet, next.left);
      const arrives = this.#free + bytes / this.#bytesPerMillisecond;
      if (arrives > now) break;
      this.#free = arrives;
      next.left -= bytes;
      carried.push({ answer: next.answer, bytes });
      if (next.left === 0) this.#waiting.splice(this.#turn, 1);
      else this.#turn += 1;
    }
    return carried;
  }

  get isIdle(): boolean {
    return this.#waiting.length === 0;
  }

  /** Forgets a reader who has gone. */
  drop(answer: number): void {
    const place = this.#waiting.findIndex((one) => one.answer === answer);
    if (place !== -1) this.#waiting.splice(place, 1);
  }
}
