import { ownText } from '../detect/own-text.ts';

const MOST_REMEMBERED = 10_000;
/** So many distinct values show whether hardly any comes again: one in sixteen, at the least. */
const TRIAL = 1024;
const FEWEST_AGAIN = TRIAL / 16;
/** Of the few values that most records share, each is found by a look at it. */
const RECENT = 256;

interface Entry<Result> {
  readonly value: string;
  readonly result: Result;
}

/**
 * Remembers the results of the last distinct values; and gives it up where most values turn out to be met once only,
 * for remembering them would cost more than it saves.
 */
export function perValue<Result>(compute: (value: string) => Result): (value: string) => Result {
  let known = new Map<string, Entry<Result>>();
  const recent = new Array<Entry<Result> | undefined>(RECENT).fill(undefined);
  let isWorthIt = true;
  let met = 0;
  return (value) => {
    if (!isWorthIt) return compute(value);
    met += 1;
    const slot = slotOf(value);
    const last = recent[slot];
    if (last !== undefined && last.value === value) return last.result;
    const entry = known.get(value) ?? remember(value);
    recent[slot] = entry;
    return entry.result;
  };

  function remember(value: string): Entry<Result> {
    // What is kept, and a result that holds a part of it, must not hold the block that the value was cut out of.
    const own = ownText(value);
    const entry = { value: own, result: compute(own) };
    if (known.size === TRIAL && met < TRIAL + FEWEST_AGAIN) isWorthIt = false;
    else if (known.size >= MOST_REMEMBERED) {
      isWorthIt = met > MOST_REMEMBERED * 2;
      known = new Map();
      met = 0;
    }
    if (isWorthIt) known.set(own, entry);
    else {
      known.clear();
      recent.length = 0;
    }
    return entry;
  }
}

function slotOf(value: string): number {
  const { length } = value;
  const middle = value.charCodeAt(length >> 1);
  return (length + value.charCodeAt(0) * 3 + middle * 7 + value.charCodeAt(length - 1) * 29) & (RECENT - 1);
}
