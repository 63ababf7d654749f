/** Stands before the key of a header that is read as a whole only. */
const WHOLE = '=';

/** The key under which the tables hold a header that means something only as a whole; no words have it. */
export function wholeKey(key: string): string {
  return WHOLE + key;
}
