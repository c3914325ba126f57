// How often a page that keeps changing is read again: soon at first, then ever more rarely, until the user does something.

/** Wait between the first reading and the second. */
const FIRST_MS = 1000;

/** The wait doubles with each reading up to this. */
const LONGEST_MS = 30_000;

/** A page that held still for this many times the wait came to rest; its next change counts as a first one. */
const REST = 2;

/** All times as `performance.now()`. */
export class Pace {
  #wait = FIRST_MS;
  #lastReading = Number.NEGATIVE_INFINITY;
  #lastChange = Number.NEGATIVE_INFINITY;

  /** Whether a change is worth a reading. A clock that ticks on and on is not, once it was read a few times. */
  changed(now: number, isTick: boolean): boolean {
    if (isTick) return this.#wait < LONGEST_MS;
    if (now - this.#lastChange > REST * this.#wait) this.#wait = FIRST_MS;
    this.#lastChange = now;
    return true;
  }

  /** Milliseconds to let pass before the next reading. */
  left(now: number): number {
    return Math.max(0, this.#lastReading + this.#wait - now);
  }

  /** A reading ended. */
  read(now: number): void {
    if (this.#lastReading !== Number.NEGATIVE_INFINITY) this.#wait = Math.min(LONGEST_MS, this.#wait * 2);
    this.#lastReading = now;
  }

  /** The page is another one, or the user asked: the next reading waits for nothing. */
  restart(): void {
    this.#wait = FIRST_MS;
    this.#lastReading = Number.NEGATIVE_INFINITY;
  }

  /** The user did something, and what changes now may be the page's answer to it. */
  hurry(): void {
    this.#wait = FIRST_MS;
  }
}
