import type { JsonPath } from './json-flatten.ts';
import { stringEnd } from './json-string.ts';

/**
 * Finds a value in the text of a JSON element that is known to be valid.
 *
 * @returns offsets of the value as written, or null where the path does not lead anywhere
 */
export function locateJson(text: string, path: JsonPath): readonly [start: number, end: number] | null {
  let at = skipSpace(text, 0);
  for (const step of path) {
    const child = text.charAt(at) === '{' ? member(text, at, String(step)) : item(text, at, step);
    if (child < 0) return null;
    at = child;
  }
  return [at, valueEnd(text, at)];
}

/** Offset in the text of a position within a string value that opens at `open`. */
export function offsetInString(text: string, open: number, position: number): number {
  let at = open + 1;
  for (let seen = 0; seen < position; seen += 1) {
    if (text.charAt(at) !== '\\') at += 1;
    else at += text.charAt(at + 1) === 'u' ? 6 : 2;
  }
  return at;
}

/** The last member of that name: it is the one that JSON.parse keeps. */
function member(text: string, open: number, key: string): number {
  let found = -1;
  for (let at = skipSpace(text, open + 1); at < text.length && text.charAt(at) === '"'; ) {
    const keyEnd = stringEnd(text, at);
    const name: unknown = JSON.parse(text.slice(at, keyEnd));
    const value = skipSpace(text, skipSpace(text, keyEnd) + 1);
    if (name === key) found = value;
    at = next(text, value);
  }
  return found;
}

function item(text: string, open: number, index: string | number): number {
  let at = skipSpace(text, open + 1);
  for (let seen = 0; at < text.length && text.charAt(at) !== ']'; seen += 1) {
    if (seen === index) return at;
    at = next(text, at);
  }
  return -1;
}

function next(text: string, value: number): number {
  const behind = skipSpace(text, valueEnd(text, value));
  return text.charAt(behind) === ',' ? skipSpace(text, behind + 1) : behind;
}

function valueEnd(text: string, start: number): number {
  const first = text.charAt(start);
  if (first === '"') return stringEnd(text, start);
  let depth = 0;
  for (let i = start; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char === '"') i = stringEnd(text, i) - 1;
    else if (char === '{' || char === '[') depth += 1;
    else if (depth > 0 && (char === '}' || char === ']')) {
      depth -= 1;
      if (depth === 0) return i + 1;
    } else if (depth === 0 && (char === ',' || char === '}' || char === ']' || /\s/.test(char))) return i;
  }
  return text.length;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}
