import type { ByteSource } from '../table/bytes.ts';
import { inPieces, openBytes } from '../table/bytes.ts';
import { createDecoder, detectEncoding } from '../table/encoding.ts';
import type { ListLine } from './list-lines.ts';

/** The text of a file, in pieces. */
export async function* decodedText(source: ByteSource): AsyncGenerator<string> {
  const bytes = await openBytes(source);
  const { encoding, bomLength } = detectEncoding(bytes.sample);
  const decoder = createDecoder(encoding);
  let skip = bomLength;
  for await (const chunk of inPieces(bytes.chunks)) {
    if (chunk === null) continue;
    yield decoder.decode(chunk.subarray(Math.min(skip, chunk.length)));
    skip = Math.max(0, skip - chunk.length);
  }
  yield decoder.end();
}

/** The lines of a file, in batches, with their numbers from 1; line ends of all systems are understood. */
export async function* textLines(source: ByteSource): AsyncGenerator<ListLine[]> {
  let pending = '';
  let place = 0;
  for await (const piece of decodedText(source)) {
    const text = pending + piece;
    // A line feed may follow in the next piece, and would be counted as a line of its own.
    const whole = text.endsWith('\r') ? text.length - 1 : text.length;
    const lines = linesOf(text.slice(0, whole));
    pending = (lines.pop() ?? '') + text.slice(whole);
    yield lines.map((line) => {
      place += 1;
      return { text: line, place };
    });
  }
  yield pending.split('\r').map((line) => {
    place += 1;
    return { text: line, place };
  });
}

function linesOf(text: string): string[] {
  return text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
}
