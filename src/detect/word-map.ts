const KINDS = 1 << 16;

/** What can be seen of a word without reading it all: its length and three of its characters. */
function kindOf(word: string): number {
  const { length } = word;
  return (
    (((length & 15) << 12) ^
      ((word.charCodeAt(0) & 31) << 9) ^
      ((word.charCodeAt(length >> 1) & 31) << 4) ^
      (word.charCodeAt(length - 2) & 31)) &
    (KINDS - 1)
  );
}

/**
 * A map of words that is mostly asked for words that it does not hold, each cut out of a text a moment ago: for nearly
 * all of them a look at a table says so, and their hash need not be worked out.
 */
export class WordMap<Value> {
  readonly #values = new Map<string, Value>();
  readonly #kinds = new Uint8Array(KINDS);

  get(word: string): Value | undefined {
    return this.#kinds[kindOf(word)] === 1 ? this.#values.get(word) : undefined;
  }

  set(word: string, value: Value): void {
    this.#values.set(word, value);
    this.#kinds[kindOf(word)] = 1;
  }
}
