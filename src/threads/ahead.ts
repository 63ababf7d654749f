import { availableParallelism } from 'node:os';

/** Smaller files are read in one thread before a second one would have started. */
const LARGE_BYTES = 1 << 23;
/** More threads than this read faster than a disk gives. */
export const MOST_THREADS = 8;

/** How a file is read: by this thread, by another one while this one is busy, or by all at once. */
export type Reader = 'this' | 'another' | 'all';

/** Which files are read at the same time, each by one thread, and how many at most. */
export interface ThreadPlan {
  /** Their places in the order of the files. */
  readonly amongOthers: ReadonlySet<number>;
  readonly most: number;
}

/** The plan of a run in which no file waits for another thread. */
export const ONE_BY_ONE: ThreadPlan = { amongOthers: new Set(), most: 1 };

/** Whether a file of so many bytes is worth another thread. */
export const isLarge = (size: number, concurrency: number | 'auto'): boolean =>
  concurrency === 'auto' ? size >= LARGE_BYTES : concurrency > 1;

/**
 * Decides which files are read side by side: the large ones where there are several, but for one that is larger than all
 * the others together, which all threads read at once.
 *
 * @param sizes - in bytes; null for what is no file
 */
export function planThreads(sizes: readonly (number | null)[], concurrency: number | 'auto'): ThreadPlan {
  const large = [...sizes.entries()].flatMap(([at, size]) =>
    size !== null && isLarge(size, concurrency) ? [{ at, size }] : [],
  );
  const bytes = large.reduce((sum, { size }) => sum + size, 0);
  const most = concurrency === 'auto' ? Math.min(availableParallelism(), MOST_THREADS) : concurrency;
  const among = large.filter(({ size }) => size * 2 <= bytes).map(({ at }) => at);
  return most > 1 && among.length > 1 ? { amongOthers: new Set(among), most } : ONE_BY_ONE;
}

/**
 * Opens things in order, each when it is asked for, and some of them before: those that are read while others are. One
 * is opened after another, since what opening settles for the first holds for the others.
 *
 * @param open - called once for each
 * @returns for each what opens it; an error is met by whoever asks
 */
export function* openAhead<Item, Opened>(
  items: readonly Item[],
  { amongOthers, most }: ThreadPlan,
  open: (item: Item, reader: Reader) => Promise<Opened>,
): Generator<() => Promise<Opened>> {
  const opened = new Map<number, Promise<Opened>>();
  const openOnce = (item: Item, at: number, reader: Reader): Promise<Opened> => {
    const own = opened.get(at) ?? open(item, reader);
    opened.set(at, own);
    return own;
  };
  for (const [at, item] of items.entries()) {
    yield async () => {
      const own = openOnce(item, at, amongOthers.has(at) ? 'this' : 'all');
      await own.catch(() => null);
      for (let next = at + 1; amongOthers.has(at) && amongOthers.has(next) && next < at + most; next++) {
        const other = items[next];
        if (other !== undefined) await openOnce(other, next, 'another').catch(() => null);
      }
      opened.delete(at);
      return own;
    };
  }
}
