import type { Dialect } from './types.ts';

const LF = 10;
const CR = 13;

/** Number of line breaks (LF, CRLF or CR) in a part of a text. */
export function countLineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code === LF) count += 1;
    else if (code === CR && text.charCodeAt(i + 1) !== LF) count += 1;
  }
  return count;
}

/** The kinds of line end in a text that comes in pieces, as bits: 1 LF, 2 CRLF, 4 CR. */
export class LineEnds {
  bits = 0;
  #endsInCr = false;

  add(text: string): void {
    if (text === '') return;
    const whole = this.#endsInCr ? `\r${text}` : text;
    this.#endsInCr = whole.endsWith('\r');
    const done = this.#endsInCr ? whole.slice(0, -1) : whole;
    if (done.includes('\r\n')) this.bits |= 2;
    if (/(?<!\r)\n/.test(done)) this.bits |= 1;
    if (/\r(?!\n)/.test(done)) this.bits |= 4;
  }
}

/** The line end of a file, of bits as `LineEnds` has them. */
export function lineEndOf(bits: number): Dialect['lineEnd'] {
  if (bits === 2) return '\r\n';
  if (bits === 4) return '\r';
  return bits <= 1 ? '\n' : 'mixed';
}

/** Offset of the first character of the line in which `offset` stands, not before `from`. */
export function lineStart(text: string, from: number, offset: number): number {
  for (let i = offset - 1; i >= from; i -= 1) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) return i + 1;
  }
  return from;
}
