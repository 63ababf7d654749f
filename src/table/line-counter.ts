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

/** Offset of the first character of the line in which `offset` stands, not before `from`. */
export function lineStart(text: string, from: number, offset: number): number {
  for (let i = offset - 1; i >= from; i -= 1) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) return i + 1;
  }
  return from;
}
