import { extname } from 'node:path';
import { UserError } from '../errors.ts';
import { type ByteSource, type OpenedBytes, openBytes } from './bytes.ts';
import { openCsv } from './csv.ts';
import { decodeSample, detectEncoding, encodingLabel } from './encoding.ts';
import { openJson } from './json.ts';
import { binaryKind, looksBinary } from './signature.ts';
import { spooled } from './spool.ts';
import type { FilePart, Table } from './types.ts';

/** What the user says of how a file is written; what is absent is detected. */
export interface OpenOptions {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  /** Read only this part's records; the head of the file still tells how it is written. CSV files only. */
  readonly part?: FilePart | undefined;
}

const CSV_NAMES = new Set(['.csv', '.tsv', '.tab', '.psv', '.txt']);
const JSON_LINES_NAMES = new Set(['.ndjson', '.jsonl', '.ldjson']);
const LIST_START = /^\s*\[\s*\{/;
const JSON_START = /^\s*(?:\[\s*(?:\{|\])|\{\s*(?:"(?:[^"\\\n]|\\.)*"\s*:|\}))/;

/**
 * Opens a file as a table: tells what it is, how it is written and which columns it has.
 *
 * @param source - the bytes; the name's extension is a hint, the content decides
 * @throws UserError `empty`, `binary` or `unparsable` where the file is no table
 */
export async function openTable(source: ByteSource, options: OpenOptions = {}): Promise<Table> {
  const bytes = await openBytes(source);
  try {
    return await openAs(source, bytes, options);
  } catch (error) {
    await bytes.close();
    throw error;
  }
}

async function openAs(source: ByteSource, bytes: OpenedBytes, options: OpenOptions): Promise<Table> {
  const { sample } = bytes;
  if (sample.length === 0) throw emptyFile(source.name);
  const detected = detectEncoding(sample, bytes.complete);
  const kind = detected.encoding.startsWith('utf-16') ? null : binaryKind(sample);
  if (kind !== null)
    throw new UserError('binary', `${source.name} is ${kind.name}, not CSV or JSON`, kind.advice);
  if (options.encoding === undefined && !detected.encoding.startsWith('utf-16') && looksBinary(sample)) {
    throw new UserError(
      'binary',
      `${source.name} holds binary data, not text`,
      'Export the contacts as CSV or JSON, then lint that file.',
    );
  }
  const encoding = options.encoding === undefined ? detected.encoding : encodingLabel(options.encoding);
  const bomLength = encoding === detected.encoding ? detected.bomLength : 0;
  const text = decodeSample(bytes, encoding, bomLength);
  if (bytes.complete && text.trim() === '') throw emptyFile(source.name);
  const format = formatOf(source.name, text);
  if (format === 'csv' && options.delimiter !== undefined && options.delimiter.length > 1) {
    const { openCsvWithLibrary } = await import('./csv-parse.ts');
    return openCsvWithLibrary(bytes, encoding, bomLength, options.delimiter);
  }
  if (format === 'csv') {
    const { part } = options;
    if (part === undefined || source.openPart === undefined)
      return openCsv(bytes, encoding, bomLength, options);
    await bytes.close();
    return openCsv({ ...bytes, chunks: source.openPart(part) }, encoding, bomLength, options);
  }
  if (!source.reopens) return openJson(await spooled(source.name, bytes.chunks), encoding, bomLength, format);
  await bytes.close();
  return openJson(source, encoding, bomLength, format);
}

function emptyFile(name: string): UserError {
  return new UserError('empty', `${name} is empty`, 'Check that the export ran to its end.');
}

function formatOf(name: string, text: string): 'csv' | 'json' | 'ndjson' {
  const extension = extname(name).toLowerCase();
  if (JSON_LINES_NAMES.has(extension)) return LIST_START.test(text) ? 'json' : 'ndjson';
  const isJson = extension === '.json' || JSON_START.test(text);
  if (!isJson || (CSV_NAMES.has(extension) && !JSON_START.test(text))) return 'csv';
  return isJsonLines(text) ? 'ndjson' : 'json';
}

/** At least two lines, of which at least half are objects of their own: a damaged one is a damaged record. */
function isJsonLines(text: string): boolean {
  const lines = text
    .split('\n', 50)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length > 1 && lines.filter(isObject).length * 2 >= lines.length;
}

function isObject(line: string): boolean {
  if (!line.startsWith('{') || !line.endsWith('}')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
