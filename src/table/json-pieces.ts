import type { ByteSource } from './bytes.ts';
import { createDecoder } from './encoding.ts';
import { walkLines } from './json-lines.ts';
import { walkJson } from './json-walker.ts';
import type { Dialect } from './types.ts';

/** A record of a JSON document as it is written, with what stands between it and the one before. */
export interface JsonPiece {
  /** 1-based number of the record; 0 for what stands behind the last one. */
  readonly record: number;
  /** What stands before it: the head of the document, or a comma and white space. */
  readonly lead: string;
  readonly text: string;
}

/**
 * The records of a JSON document or of JSON Lines, and all that stands between, in order: the texts one behind another
 * are the document.
 *
 * @param source - the file; read once more from its start
 * @param listPath - keys from the top to the list of records
 */
export async function* jsonPieces(
  source: ByteSource,
  dialect: Dialect,
  listPath: readonly string[],
): AsyncGenerator<JsonPiece> {
  const decoder = createDecoder(dialect.encoding);
  let held = '';
  let begin = 0;
  async function* texts(): AsyncGenerator<string> {
    for await (const chunk of source.open()) {
      const text = decoder.decode(chunk);
      held += text;
      yield text;
    }
    const rest = decoder.end();
    held += rest;
    yield rest;
  }
  // The byte order mark is part of the text here, so that it is copied; the grammar knows nothing of it.
  async function* marked(): AsyncGenerator<string> {
    let isFirst = true;
    for await (const text of texts()) {
      yield isFirst && text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
      if (text !== '') isFirst = false;
    }
  }
  const path = JSON.stringify(listPath);
  let record = 0;
  for await (const element of dialect.format === 'ndjson' ? walkLines(marked()) : walkJson(marked())) {
    if (element.kind === 'slip' || JSON.stringify(element.path) !== path) continue;
    record += 1;
    const start = element.offset - begin;
    const end = start + element.text.length;
    yield { record, lead: held.slice(0, start), text: held.slice(start, end) };
    held = held.slice(end);
    begin += end;
  }
  yield { record: 0, lead: held, text: '' };
}
