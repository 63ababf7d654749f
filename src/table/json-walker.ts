import { findElementEnd, type OpenElement, openElement } from './json-element.ts';
import { stringEnd } from './json-string.ts';

/** An element of an array that is reached from the top through objects only: what may be a record. */
export interface JsonElement {
  readonly kind: 'element';
  /** Keys from the top to the array; empty where the array is the document. */
  readonly path: readonly string[];
  /** 0-based position in the array. */
  readonly index: number;
  /** The element as written. */
  readonly text: string;
  /** Where it begins in the document, in UTF-16 units behind the byte order mark. */
  readonly offset: number;
  /** 1-based place of its first character. */
  readonly line: number;
  readonly column: number;
}

/** A breach of the grammar of RFC 8259 between elements, which keeps none of them from being read. */
export interface JsonSlip {
  readonly kind: 'slip';
  readonly problem: string;
  readonly line: number;
  readonly column: number;
}

/** A document that breaks the grammar of RFC 8259 so that nothing behind the place can be told apart. */
export class JsonStructureError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number) {
    super(message);
    this.name = 'JsonStructureError';
    this.line = line;
    this.column = column;
  }
}

const DEEPEST_WRAPPER = 16;
/** In UTF-16 units: what is longer is no contact, and would have to be held in memory. */
export const LONGEST_ELEMENT = 1 << 25;
/** Damage in each record of a large file would otherwise be looked at again and again. */
const MOST_WASTED = 1 << 26;

const LF = 10;
const CR = 13;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

type Expect = 'value' | 'first-value' | 'comma' | 'first-key' | 'key' | 'colon' | 'end';

interface Level {
  readonly kind: 'array' | 'object';
  index: number;
  key: string;
}

/**
 * Cuts a JSON document into the elements of its arrays without holding more of it than one element: objects above
 * an array are walked, elements are cut out by their brackets and handed on as text. What stands between is held
 * against the grammar here; an element is validated by whoever parses it. A damaged element costs itself: where its
 * brackets do not close, it ends where the next record of the array begins.
 *
 * @param chunks - the document's text, without byte order mark
 * @throws JsonStructureError where the text between elements is no JSON
 */
export async function* walkJson(chunks: AsyncIterable<string>): AsyncGenerator<JsonElement | JsonSlip> {
  const walker = new JsonWalker();
  for await (const chunk of chunks) yield* walker.feed(chunk, false);
  yield* walker.feed('', true);
}

class JsonWalker {
  #text = '';
  /** Where the text at hand begins in the document. */
  #base = 0;
  #at = 0;
  /** The character before the text at hand: a line feed behind a carriage return ends no line of its own. */
  #before = 0;
  #line = 1;
  #lineBegin = 0;
  /** Whether the text at hand is the last. */
  #isLast = false;
  readonly #levels: Level[] = [];
  #expect: Expect = 'value';
  #open: OpenElement | null = null;
  /** How the records of the array begin, as far as is known. */
  #firstKey: string | null = null;
  /** Whether nothing but white space stands in the part of the current line that is not at hand any more. */
  #isBlankBefore = true;
  /** Characters looked at in vain, for brackets that never closed. */
  #wasted = 0;

  *feed(chunk: string, isLast: boolean): Generator<JsonElement | JsonSlip> {
    if (this.#at > 0) this.#before = this.#text.charCodeAt(this.#at - 1);
    this.#isBlankBefore = this.#isFirstOfLine();
    this.#lineBegin -= this.#at;
    this.#base += this.#at;
    this.#text = this.#text.slice(this.#at) + chunk;
    this.#at = 0;
    this.#isLast = isLast;
    for (;;) {
      this.#skipSpace();
      if (this.#at >= this.#text.length) break;
      const before = this.#at;
      const item = this.#step();
      if (item === 'more') {
        this.#at = before;
        if (isLast) break;
        if (this.#text.length - before > LONGEST_ELEMENT) this.#fail('a value is longer than 32 MiB');
        return;
      }
      if (item !== null) yield item;
    }
    if (isLast && this.#expect !== 'end') {
      this.#advanceLines(this.#at, this.#text.length);
      this.#at = this.#text.length;
      this.#fail('the document ends before it is complete');
    }
  }

  #step(): JsonElement | JsonSlip | 'more' | null {
    const code = this.#text.charCodeAt(this.#at);
    switch (this.#expect) {
      case 'end':
        return this.#fail('there is text behind the end of the document');
      case 'colon':
        if (code !== COLON) this.#fail('":" expected');
        this.#at += 1;
        this.#expect = 'value';
        return null;
      case 'comma':
        return this.#afterValue(code);
      case 'first-key':
      case 'key':
        return this.#key(code);
      default:
        return this.#value(code);
    }
  }

  #afterValue(code: number): JsonSlip | null {
    const level = this.#levels.at(-1);
    if (level === undefined) return this.#fail('there is text behind the end of the document');
    if (code === COMMA) {
      this.#expect = level.kind === 'array' ? 'value' : 'key';
      level.index += 1;
    } else if (code === (level.kind === 'array' ? CLOSE_BRACKET : CLOSE_BRACE)) this.#closeLevel();
    else if (level.kind === 'object') this.#fail('"," or "}" expected');
    else {
      const slip = this.#slip('"," or "]" expected');
      if (code === CLOSE_BRACE) this.#at += 1;
      else {
        this.#expect = 'value';
        level.index += 1;
      }
      return slip;
    }
    this.#at += 1;
    return null;
  }

  #key(code: number): 'more' | null {
    if (code === CLOSE_BRACE && this.#expect === 'first-key') {
      this.#closeLevel();
      this.#at += 1;
      return null;
    }
    if (code !== QUOTE) this.#fail('a key in double quotes expected');
    const end = stringEnd(this.#text, this.#at);
    if (end < 0) return 'more';
    const level = this.#levels.at(-1);
    const key = parse(this.#text.slice(this.#at, end));
    if (typeof key !== 'string' || level === undefined) return this.#fail('a key is not a valid string');
    level.key = key;
    this.#at = end;
    this.#expect = 'colon';
    return null;
  }

  #value(code: number): JsonElement | JsonSlip | 'more' | null {
    const level = this.#levels.at(-1);
    if (level?.kind === 'array') return this.#inArray(code, level);
    if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      if (this.#levels.length >= DEEPEST_WRAPPER) this.#fail('the document is nested too deeply');
      const kind = code === OPEN_BRACE ? 'object' : 'array';
      this.#levels.push({ kind, index: 0, key: '' });
      this.#expect = kind === 'object' ? 'first-key' : 'first-value';
      this.#firstKey = null;
      this.#at += 1;
      return null;
    }
    const end = this.#scalarEnd(code);
    if (end < 0) return 'more';
    if (parse(this.#text.slice(this.#at, end)) === undefined) this.#fail('a value expected');
    this.#at = end;
    this.#expect = this.#levels.length === 0 ? 'end' : 'comma';
    return null;
  }

  #inArray(code: number, level: Level): JsonElement | JsonSlip | 'more' | null {
    if (code === CLOSE_BRACKET || code === CLOSE_BRACE || code === COMMA) {
      const isEmpty = code === CLOSE_BRACKET && this.#expect === 'first-value';
      const slip = isEmpty ? null : this.#slip('a value expected');
      if (code === CLOSE_BRACKET) this.#closeLevel();
      this.#at += 1;
      return slip;
    }
    const start = this.#at;
    const end = this.#elementEnd(code);
    if (end < 0) return 'more';
    const element: JsonElement = {
      kind: 'element',
      path: this.#levels.slice(0, -1).map((above) => above.key),
      index: level.index,
      text: this.#text.slice(start, end),
      offset: this.#base + start,
      line: this.#line,
      column: start - this.#lineBegin + 1,
    };
    this.#advanceLines(start, end);
    this.#at = end;
    this.#expect = 'comma';
    return element;
  }

  #elementEnd(first: number): number {
    if (first !== OPEN_BRACE && first !== OPEN_BRACKET) return this.#scalarEnd(first);
    const start = this.#at;
    this.#open ??= openElement();
    this.#firstKey ??= firstKey(this.#text, start);
    const look = {
      firstKey: this.#firstKey,
      indent: this.#isFirstOfLine() ? start - this.#lineBegin : null,
    };
    const isLast = this.#isLast || this.#text.length - start > LONGEST_ELEMENT;
    const end = findElementEnd(this.#text, start, this.#open, look, isLast);
    if (end < 0) return end;
    this.#wasted += Math.max(0, this.#open.scanned - (end - start));
    if (this.#wasted > MOST_WASTED) this.#fail('it is too damaged to tell its records apart');
    this.#open = null;
    return end;
  }

  #isFirstOfLine(): boolean {
    const isBlank = this.#text.slice(Math.max(0, this.#lineBegin), this.#at).trim() === '';
    return isBlank && (this.#lineBegin >= 0 || this.#isBlankBefore);
  }

  #scalarEnd(first: number): number {
    if (first === QUOTE) return stringEnd(this.#text, this.#at);
    for (let i = this.#at; i < this.#text.length; i += 1) {
      const code = this.#text.charCodeAt(i);
      if (code === COMMA || code === CLOSE_BRACKET || code === CLOSE_BRACE || isSpace(code)) return i;
    }
    return this.#isLast ? this.#text.length : -1;
  }

  #closeLevel(): void {
    this.#levels.pop();
    this.#expect = this.#levels.length === 0 ? 'end' : 'comma';
  }

  #skipSpace(): void {
    const start = this.#at;
    while (this.#at < this.#text.length && isSpace(this.#text.charCodeAt(this.#at))) this.#at += 1;
    this.#advanceLines(start, this.#at);
  }

  #advanceLines(from: number, to: number): void {
    for (let i = from; i < to; i += 1) {
      const code = this.#text.charCodeAt(i);
      if (code !== LF && code !== CR) continue;
      const before = i === 0 ? this.#before : this.#text.charCodeAt(i - 1);
      if (code === CR || before !== CR) this.#line += 1;
      this.#lineBegin = i + 1;
    }
  }

  #slip(problem: string): JsonSlip {
    return { kind: 'slip', problem, line: this.#line, column: this.#at - this.#lineBegin + 1 };
  }

  #fail(message: string): never {
    throw new JsonStructureError(message, this.#line, this.#at - this.#lineBegin + 1);
  }
}

const FIRST_KEY = /\{\s*("(?:[^"\\\n]|\\.)*")\s*:/y;

/** The first key of a record, as written: the records of a list begin alike. */
function firstKey(text: string, at: number): string | null {
  FIRST_KEY.lastIndex = at;
  return FIRST_KEY.exec(text)?.[1] ?? null;
}

function isSpace(code: number): boolean {
  return code === 32 || code === LF || code === CR || code === 9;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
