import { type JsonElement, JsonStructureError, LONGEST_ELEMENT } from './json-walker.ts';

/**
 * The lines of JSON Lines that hold anything.
 *
 * @param chunks - the document's text, without byte order mark
 * @throws JsonStructureError for a line that is too long to be a record
 */
export async function* walkLines(chunks: AsyncIterable<string>): AsyncGenerator<JsonElement> {
  let pending = '';
  let line = 0;
  let index = 0;
  let offset = 0;
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n');
    pending += first;
    for (const next of others) {
      line += 1;
      if (pending.trim() !== '') yield lineElement(pending, index++, line, offset);
      offset += pending.length + 1;
      pending = next;
    }
    if (pending.length > LONGEST_ELEMENT)
      throw new JsonStructureError('a line is longer than 32 MiB', line + 1, 1);
  }
  if (pending.trim() !== '') yield lineElement(pending, index, line + 1, offset);
}

/** A record on a line of its own. Files joined together have byte order marks within. */
function lineElement(line: string, index: number, number: number, offset: number): JsonElement {
  const marks = line.startsWith('\ufeff') ? 1 : 0;
  return {
    kind: 'element',
    path: [],
    index,
    text: line.slice(marks),
    offset: offset + marks,
    line: number,
    column: 1 + marks,
  };
}
