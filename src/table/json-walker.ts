/** An element of an array that is reached from the top through objects only: what may be a record. */
export interface JsonElement {
  /** Keys from the top to the array; empty where the array is the document. */
  readonly path: readonly string[];
  /** 0-based position in the array. */
  readonly index: number;
  /** The element as written. */
  readonly text: string;
  /** 1-based place of its first character. */
  readonly line: number;
  readonly column: number;
}

/** A document that breaks the grammar of RFC 8259 outside its elements: nothing behind the place can be told apart. */
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
const LONGEST_ELEMENT = 1 << 26;

const QUOTE = 34;
const BACKSLASH = 92;
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
 * against the grammar here; an element is validated by whoever parses it.
 *
 * @param chunks - the document's text, without byte order mark
 * @throws JsonStructureError where the text between elements is no JSON
 */
export async function* walkJson(chunks: AsyncIterable<string>): AsyncGenerator<JsonElement> {
  const walker = new JsonWalker();
  for await (const chunk of chunks) yield* walker.feed(chunk);
  walker.end();
}

class JsonWalker {
  #text = '';
  #at = 0;
  #line = 1;
  #lineBegin = 0;
  readonly #levels: Level[] = [];
  #expect: Expect = 'value';

  *feed(chunk: string): Generator<JsonElement> {
    this.#lineBegin -= this.#at;
    this.#text = this.#text.slice(this.#at) + chunk;
    this.#at = 0;
    for (;;) {
      this.#skipSpace();
      if (this.#at >= this.#text.length) return;
      const before = this.#at;
      const element = this.#step();
      if (element === 'more') {
        this.#at = before;
        if (this.#text.length - before > LONGEST_ELEMENT) this.#fail('a value is longer than 64 MiB');
        return;
      }
      if (element !== null) yield element;
    }
  }

  end(): void {
    // A scalar at the very end is complete only now.
    if (this.#at < this.#text.length && this.#expect === 'value' && this.#levels.length === 0) {
      const rest = this.#text.slice(this.#at).trim();
      if (isJson(rest)) {
        this.#expect = 'end';
        this.#at = this.#text.length;
      }
    }
    if (this.#expect !== 'end' || this.#at < this.#text.length) {
      const { length } = this.#text;
      this.#advanceLines(this.#at, length);
      this.#at = length;
      this.#fail('the document ends before it is complete');
    }
  }

  #step(): JsonElement | 'more' | null {
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

  #afterValue(code: number): null {
    const level = this.#levels.at(-1);
    if (level === undefined) return this.#fail('there is text behind the end of the document');
    if (code === COMMA) {
      this.#expect = level.kind === 'array' ? 'value' : 'key';
      level.index += 1;
    } else if (code === (level.kind === 'array' ? CLOSE_BRACKET : CLOSE_BRACE)) this.#closeLevel();
    else this.#fail(level.kind === 'array' ? '"," or "]" expected' : '"," or "}" expected');
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

  #value(code: number): JsonElement | 'more' | null {
    const level = this.#levels.at(-1);
    if (level?.kind === 'array') {
      if (code === CLOSE_BRACKET && this.#expect === 'first-value') {
        this.#closeLevel();
        this.#at += 1;
        return null;
      }
      return this.#element(level);
    }
    if (code === OPEN_BRACE) {
      if (this.#levels.length >= DEEPEST_WRAPPER) this.#fail('the document is nested too deeply');
      this.#levels.push({ kind: 'object', index: 0, key: '' });
      this.#expect = 'first-key';
      this.#at += 1;
      return null;
    }
    if (code === OPEN_BRACKET) {
      this.#levels.push({ kind: 'array', index: 0, key: '' });
      this.#expect = 'first-value';
      this.#at += 1;
      return null;
    }
    const end = this.#scalarEnd(code);
    if (end < 0) return 'more';
    if (!isJson(this.#text.slice(this.#at, end))) this.#fail('a value expected');
    this.#at = end;
    this.#expect = this.#levels.length === 0 ? 'end' : 'comma';
    return null;
  }

  #element(level: Level): JsonElement | 'more' {
    const start = this.#at;
    const end = this.#elementEnd();
    if (end < 0) return 'more';
    if (end === start) return this.#fail('a value expected');
    const element = {
      path: this.#levels.slice(0, -1).map((above) => above.key),
      index: level.index,
      text: this.#text.slice(start, end),
      line: this.#line,
      column: start - this.#lineBegin + 1,
    };
    this.#advanceLines(start, end);
    this.#at = end;
    this.#expect = 'comma';
    return element;
  }

  /**
   * End of the element that begins here, by its brackets. A string broken by a line end is closed there: the element
   * is damaged, and only the element.
   */
  #elementEnd(): number {
    const text = this.#text;
    const first = text.charCodeAt(this.#at);
    if (first !== OPEN_BRACE && first !== OPEN_BRACKET) return this.#scalarEnd(first);
    let depth = 0;
    for (let i = this.#at; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code === QUOTE) {
        const end = stringEnd(text, i);
        if (end < 0) return -1;
        i = end - 1;
      } else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1;
      else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
        depth -= 1;
        if (depth === 0) return i + 1;
      }
    }
    return -1;
  }

  #scalarEnd(first: number): number {
    if (first === QUOTE) return stringEnd(this.#text, this.#at);
    for (let i = this.#at; i < this.#text.length; i += 1) {
      const code = this.#text.charCodeAt(i);
      if (code === COMMA || code === CLOSE_BRACKET || code === CLOSE_BRACE || isSpace(code)) return i;
    }
    return -1;
  }

  #closeLevel(): void {
    this.#levels.pop();
    this.#expect = this.#levels.length === 0 ? 'end' : 'comma';
  }

  #skipSpace(): void {
    while (this.#at < this.#text.length && isSpace(this.#text.charCodeAt(this.#at))) {
      this.#advanceLines(this.#at, this.#at + 1);
      this.#at += 1;
    }
  }

  #advanceLines(from: number, to: number): void {
    for (let i = from; i < to; i += 1) {
      const code = this.#text.charCodeAt(i);
      if (code === 10 || (code === 13 && this.#text.charCodeAt(i + 1) !== 10)) {
        this.#line += 1;
        this.#lineBegin = i + 1;
      }
    }
  }

  #fail(message: string): never {
    throw new JsonStructureError(message, this.#line, this.#at - this.#lineBegin + 1);
  }
}

/** Offset behind the string that opens at `open`; at a raw line end where it is not closed; -1 where it goes on. */
export function stringEnd(text: string, open: number): number {
  for (let i = open + 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === BACKSLASH) i += 1;
    else if (code === QUOTE) return i + 1;
    else if (code === 10 || code === 13) return i;
  }
  return -1;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function isJson(text: string): boolean {
  return parse(text) !== undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
