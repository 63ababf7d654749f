import { stringEndFrom } from './json-string.ts';

const QUOTE = 34;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** How far the end of an element has been looked for. Offsets are from the element's first character. */
export interface OpenElement {
  scanned: number;
  inString: boolean;
  /** Closing brackets that are due, the innermost last. */
  readonly due: number[];
}

export function openElement(): OpenElement {
  return { scanned: 0, inString: false, due: [] };
}

/** What the records of a list have in common as they are written. */
export interface RecordLook {
  /** Their first key with its quotes; null where it is not known. */
  readonly firstKey: string | null;
  /** Characters of white space before them, where each begins a line; else null. */
  readonly indent: number | null;
}

/**
 * End of the object or array that begins at `start`, by its brackets. A string broken by a line end is closed there:
 * the element is damaged, and only the element. Brackets that do not match mean that one is missing: the element
 * ends where the next record begins, else where what is open above it ends.
 *
 * @param open - what is known from looking at less of the text; brought up to date
 * @param like - what the list's records have in common
 * @param isLast - whether the element can't go on behind the text
 * @returns -1 where it goes on there, or would have to
 */
export function findElementEnd(
  text: string,
  start: number,
  open: OpenElement,
  like: RecordLook,
  isLast: boolean,
): number {
  const { due } = open;
  let at = start + open.scanned;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (open.inString || code === QUOTE) {
      const end = stringEndFrom(text, open.inString ? at : at + 1);
      open.inString = end < 0;
      at = end < 0 ? ~end : end;
      if (end < 0) break;
      continue;
    }
    if (code === OPEN_BRACE) due.push(CLOSE_BRACE);
    else if (code === OPEN_BRACKET) due.push(CLOSE_BRACKET);
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      if (due.at(-1) !== code) {
        const next = nextRecord(text, start, at, like);
        if (next >= 0) {
          open.scanned = at - start;
          return next;
        }
        if (!due.includes(code)) return at;
        while (due.at(-1) !== code) due.pop();
      }
      due.pop();
      if (due.length === 0) return at + 1;
    }
    at += 1;
  }
  open.scanned = at - start;
  return isLast ? nextRecord(text, start, text.length, like) : -1;
}

/** End of the text before the next record that begins like the others, or -1. */
function nextRecord(text: string, start: number, before: number, like: RecordLook): number {
  const { firstKey, indent } = like;
  if (firstKey === null) return -1;
  for (
    let key = text.indexOf(firstKey, start + firstKey.length);
    key >= 0 && key < before;
    key = text.indexOf(firstKey, key + 1)
  ) {
    const brace = lastBefore(text, key);
    if (brace <= start || text.charCodeAt(brace) !== OPEN_BRACE) continue;
    const end = lastBefore(text, brace);
    const isInPlace = indent === null ? ',}]'.includes(text.charAt(end)) : lineIndent(text, brace) === indent;
    const behindKey = key + firstKey.length;
    if (!isInPlace || !/^\s*:/.test(text.slice(behindKey, behindKey + 20))) continue;
    return text.charAt(end) === ',' ? lastBefore(text, end) + 1 : end + 1;
  }
  return -1;
}

/** Offset of the last character before an offset that is no white space. */
function lastBefore(text: string, offset: number): number {
  let at = offset - 1;
  while (at >= 0 && /\s/.test(text.charAt(at))) at -= 1;
  return at;
}

/** How far a character is indented, where it is the first of its line; null where it is not. */
function lineIndent(text: string, offset: number): number | null {
  let at = offset - 1;
  while (at >= 0 && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at -= 1;
  return at >= 0 && (text.charAt(at) === '\n' || text.charAt(at) === '\r') ? offset - at - 1 : null;
}
