import { hash } from 'node:crypto';
import type { Block, RawColumn } from '../table/types.ts';

/** The 128 bits of the digest last worked out: an array for each record would cost more than the look-up. */
export const digestWords = new Uint32Array(4);

/** How a decoder writes what it can't decode: two such characters may have been two different ones. */
const REPLACEMENT = '\ufffd';

/**
 * Makes the function that digests a record's cells, each with its column's header, into `digestWords`: the first 128 bits
 * of SHA-256, so that nobody can make a record that passes for another. Neither the order of the columns nor how cells are
 * quoted counts, and an empty cell is like a missing one.
 *
 * @returns a function that says false where a record was damaged, so that it can't be told what it holds
 */
export function recordDigester(columns: readonly RawColumn[]): (block: Block, row: number) => boolean {
  const named = namedColumns(columns);
  return (block, row) => {
    if (block.damaged(row)) return false;
    let text = '';
    for (const { index, name } of named) {
      const cell = block.cell(row, index);
      if (cell !== '') text += `${name}${cell.length}:${cell}`;
    }
    if (text.includes(REPLACEMENT)) return false;
    const digest = hash('sha256', text, 'buffer');
    for (let word = 0; word < 4; word += 1) digestWords[word] = digest.readUInt32BE(word * 4);
    return true;
  };
}

/** The columns by header; of several with one header, the first, the second … */
function namedColumns(columns: readonly RawColumn[]): { readonly index: number; readonly name: string }[] {
  const met = new Map<string, number>();
  const named = columns.map(({ index, header }) => {
    const number = met.get(header) ?? 0;
    met.set(header, number + 1);
    return { index, name: `${number} ${header.length}:${header}` };
  });
  return named.sort((a, b) => (a.name < b.name ? -1 : 1));
}
