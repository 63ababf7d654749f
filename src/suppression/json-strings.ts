import { UserError } from '../errors.ts';
import type { ListLine } from './list-lines.ts';

/** Whether a text begins as a JSON array of plain values, or as JSON Lines of strings. */
export function startsAsStrings(text: string): boolean {
  return /^\s*\[\s*(?:["\d\]]|null)/.test(text) || /^\s*"(?:[^"\\\n]|\\.)*"\s*(?:\n|$)/.test(text);
}

const VALUE = /"(?:[^"\\]|\\.)*"|[-+.\w]+|\S/g;
const STRUCTURE = new Set(['[', ']', ',']);

/**
 * The values of a JSON array of strings, or of JSON Lines of strings, in batches, with their position from 1.
 *
 * @param shown - the file's path, for messages
 * @throws UserError `suppression` where the text is no such array, or breaks off
 */
export async function* jsonStrings(pieces: AsyncIterable<string>, shown: string): AsyncGenerator<ListLine[]> {
  const reader = new StringsReader(shown);
  for await (const piece of pieces) yield reader.feed(piece, false);
  yield reader.feed('', true);
}

class StringsReader {
  readonly #shown: string;
  #pending = '';
  #place = 0;
  #depth = 0;
  #isClosed = false;

  constructor(shown: string) {
    this.#shown = shown;
  }

  feed(piece: string, atEnd: boolean): ListLine[] {
    const text = this.#pending + piece;
    const batch: ListLine[] = [];
    let end = 0;
    for (const { 0: token, index } of text.matchAll(VALUE)) {
      const behind = index + token.length;
      const isStructure = STRUCTURE.has(token);
      // A value that touches the end of the text may go on in the next piece, and so may a lone quote.
      if (!atEnd && !isStructure && (behind === text.length || token === '"')) break;
      end = behind;
      if (this.#isClosed) throw damaged(this.#shown, this.#place);
      if (isStructure) this.#step(token);
      else {
        this.#place += 1;
        batch.push({ text: this.#value(token), place: this.#place });
      }
    }
    this.#pending = text.slice(end);
    if (atEnd && this.#depth !== 0) throw damaged(this.#shown, this.#place);
    return batch;
  }

  #step(token: string): void {
    if (token === ',') return;
    this.#depth += token === '[' ? 1 : -1;
    if (this.#depth < 0 || this.#depth > 1) throw damaged(this.#shown, this.#place);
    this.#isClosed = token === ']';
  }

  #value(token: string): string {
    try {
      const value: unknown = JSON.parse(token);
      if (typeof value === 'string') return value;
      if (typeof value === 'number') return token;
      if (value === null) return '';
    } catch {
      // Told below, as is a value of another type.
    }
    throw damaged(this.#shown, this.#place);
  }
}

/** The plain values of all arrays of plain values within a JSON document (`{"emails": ["…"]}`), with their position. */
export function valuesOfArrays(document: unknown): ListLine[] {
  const lines: ListLine[] = [];
  const visit = (value: unknown, isElement: boolean): void => {
    if (typeof value === 'object' && value !== null) {
      for (const inner of Object.values(value)) visit(inner, Array.isArray(value));
    } else if (isElement && (typeof value === 'string' || typeof value === 'number')) {
      lines.push({ text: String(value), place: lines.length + 1 });
    }
  };
  visit(document, false);
  return lines;
}

function damaged(shown: string, place: number): UserError {
  return new UserError(
    'suppression',
    `the suppression list ${shown} is no sound JSON list of strings (at entry ${place})`,
    'Export the list again: it is damaged or cut off.',
  );
}
