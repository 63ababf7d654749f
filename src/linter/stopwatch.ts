/** What a run spends its time on, besides its rules, which go by their names. */
export const PHASES = [
  'start-up',
  'configuration',
  'objection lists',
  'opening',
  'columns',
  'reading',
  'findings',
  'channels',
  'other threads',
  'report',
] as const;

/**
 * Tells where the time of a run goes. Each lap counts for what was done since the lap before, so that all laps add up to
 * the time since the process began.
 */
export class Stopwatch {
  /** Milliseconds, by phase or by rule. */
  readonly times = new Map<string, number>();
  #last = 0;

  /** Counts the time since the last lap for a phase, or for a rule by its name. */
  lap(what: string): void {
    const now = performance.now();
    this.times.set(what, (this.times.get(what) ?? 0) + now - this.#last);
    this.#last = now;
  }

  /** Milliseconds counted so far. */
  get total(): number {
    return this.#last;
  }
}
