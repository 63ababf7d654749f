const QUOTE = 34;
const BACKSLASH = 92;

/** Offset behind the string that opens at `open`; at a raw line end where it is not closed; -1 where it goes on. */
export function stringEnd(text: string, open: number): number {
  const end = stringEndFrom(text, open + 1);
  return end < 0 ? -1 : end;
}

/**
 * As `stringEnd`, from an offset within the string.
 *
 * @returns the complement of the offset to go on from where the string goes on behind the text
 */
export function stringEndFrom(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === BACKSLASH) i += 1;
    else if (code === QUOTE) return i + 1;
    else if (code === 10 || code === 13) return i;
  }
  // A backslash at the very end escapes what comes next.
  return ~(i > text.length ? text.length - 1 : i);
}
