/** The words of one text, in parallel arrays that are used again for the next one. */
export interface Words {
  count: number;
  /** Whether any word can tell something: most notes end here. */
  hot: boolean;
  starts: Int32Array;
  ends: Int32Array;
  /** Number of the word in the lexicon, or -1. */
  numbers: Int32Array;
  /** Where the word's fold codes begin in `codes`; the next word's begin where they end. */
  codeStarts: Int32Array;
  codes: Uint8Array;
  /** 1 where a prefix of the lexicon may begin the word. */
  prefixed: Uint8Array;
  /** 1 where no table holds the word and an ending of the lexicon may end it. */
  ended: Uint8Array;
  /** 1 where the word may be the telling one of a statement. */
  told: Uint8Array;
  pauses: Uint8Array;
  /** 1 where the number is that of a word one typing error away. */
  mistyped: Uint8Array;
}

/** Room for texts of up to `units` UTF-16 units. */
export function makeWords(units: number): Words {
  const most = (units >> 1) + 2;
  return {
    count: 0,
    hot: false,
    starts: new Int32Array(most + units),
    ends: new Int32Array(most + units),
    numbers: new Int32Array(most + units),
    codeStarts: new Int32Array(most + units + 1),
    codes: new Uint8Array(units * 2 + 2),
    prefixed: new Uint8Array(most + units),
    ended: new Uint8Array(most + units),
    told: new Uint8Array(most + units),
    pauses: new Uint8Array(most + units),
    mistyped: new Uint8Array(most + units),
  };
}
