import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { recogniseColumns } from '../columns/recognise.ts';
import { UserError } from '../errors.ts';
import { type ByteSource, bufferSource, fileSource, openBytes } from '../table/bytes.ts';
import { createDecoder, detectEncoding } from '../table/encoding.ts';
import { openTable } from '../table/open.ts';
import type { Table } from '../table/types.ts';
import type { EntrySink } from './entry-sink.ts';
import { jsonStrings, startsAsStrings, valuesOfArrays } from './json-strings.ts';
import { useOfField } from './list-columns.ts';
import type { ListConfig } from './list-config.ts';
import { type ListLine, readLineList } from './list-lines.ts';
import type { ListReading } from './list-reading.ts';
import { readTableList } from './list-table.ts';
import { decodedText, textLines } from './text-lines.ts';

/** What was read of a list's file. */
export interface ListFile {
  readonly entries: number;
  /** SHA-256 of the file, hex. */
  readonly sha256: string;
}

/** When a list's file was last written, in milliseconds, and its size in bytes. */
export interface FileState {
  readonly modified: number;
  readonly size: number;
}

/** @throws UserError `suppression` where there is no such file */
export async function stateOfFile({ path, shown }: ListConfig): Promise<FileState> {
  const found = await stat(path).catch((error: unknown) => {
    throw new UserError(
      'suppression',
      `the suppression list ${shown} can't be read: ${codeOf(error) === 'ENOENT' ? 'there is no such file' : codeOf(error)}`,
      'Without it nobody can tell who objected. Check the path in your configuration.',
      { cause: error },
    );
  });
  if (!found.isFile()) {
    throw new UserError(
      'suppression',
      `the suppression list ${shown} is no file`,
      'Name each list by its own path.',
    );
  }
  return { modified: found.mtimeMs, size: found.size };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'read error';
}

/**
 * Reads a list's file (CSV, JSON, JSON Lines, or one entry a line) and hands its keys on.
 *
 * @param country - ISO code, for telephone numbers written the national way
 * @throws UserError `suppression` where anything in the list can't be used
 */
export async function readListFile(config: ListConfig, country: string, sink: EntrySink): Promise<ListFile> {
  const { size } = await stateOfFile(config);
  const source = hashed(fileSource(config.path, config.shown, size));
  const allowEmpty = config.allowEmpty ?? false;
  try {
    const reading = await readEntries(source, config.shown, country, sink);
    reading.check(config.shown, allowEmpty);
    return { entries: reading.entries, sha256: await source.digest() };
  } catch (error) {
    if (!(error instanceof UserError) || error.code === 'suppression') throw error;
    if (error.code === 'empty' && allowEmpty) return { entries: 0, sha256: await source.digest() };
    const message = `the suppression list can't be used: ${error.message}`;
    throw new UserError('suppression', message, error.hint, { cause: error });
  }
}

/** Names under which lists of one entry a line are kept. */
const LINE_NAMES = new Set(['', '.list', '.lst', '.text', '.txt']);
/** What separates cells; a space or a colon found to do so is part of the entries. */
const CELL_DELIMITERS = new Set([',', ';', '\t', '|']);

async function readEntries(
  source: ByteSource,
  shown: string,
  country: string,
  sink: EntrySink,
): Promise<ListReading> {
  const sample = await sampleOf(source);
  const start = textOf(sample);
  if (startsAsStrings(start) && isJsonName(source.name, start)) {
    return readLineList(jsonStrings(decodedText(source), shown), 'entry', country, sink);
  }
  if (await isLineList(source.name, sample, start)) {
    return readLineList(textLines(source), 'line', country, sink);
  }
  let table: Table;
  try {
    table = await openTable(source);
  } catch (error) {
    const lines = await wrappedStrings(source, start);
    if (lines.length === 0) throw error;
    return readLineList(inOneBatch(lines), 'entry', country, sink);
  }
  return readTableList(table, shown, country, sink);
}

/** Documents larger than this are not held in memory to look for lists in them. */
const LARGEST_DOCUMENT = 1 << 26;

/** The entries of a JSON object that holds lists of strings, and no records. */
async function wrappedStrings(source: ByteSource, start: string): Promise<readonly ListLine[]> {
  if (!start.trimStart().startsWith('{') || (source.size ?? 0) > LARGEST_DOCUMENT) return [];
  let text = '';
  for await (const piece of decodedText(source)) text += piece;
  try {
    return valuesOfArrays(JSON.parse(text));
  } catch {
    return [];
  }
}

async function* inOneBatch(lines: readonly ListLine[]): AsyncGenerator<readonly ListLine[]> {
  yield lines;
}

async function isLineList(name: string, sample: Buffer, start: string): Promise<boolean> {
  if (/^\s*[[{]/.test(start) || extname(name).toLowerCase() === '.json') return false;
  const isNamedSo = LINE_NAMES.has(extname(name).toLowerCase());
  // Remarks on top of a list of lines are no table, whatever stands in them.
  if (isNamedSo && start.trimStart().startsWith('#')) return true;
  const table = await openTable(bufferSource(sample, name));
  return hasOneColumn(table) || (isNamedSo && !hasKeyHeader(table));
}

function isJsonName(name: string, start: string): boolean {
  return (
    start.trimStart().startsWith('[') || ['.json', '.ndjson', '.jsonl'].includes(extname(name).toLowerCase())
  );
}

function hasOneColumn({ dialect, columns }: Table): boolean {
  if (dialect.format !== 'csv') return false;
  return columns.length < 2 || dialect.delimiter === null || !CELL_DELIMITERS.has(dialect.delimiter);
}

function hasKeyHeader({ dialect, columns }: Table): boolean {
  if (dialect.format !== 'csv') return true;
  const headers = columns.map((column) => column.header);
  return (
    dialect.headerLine > 0 && recogniseColumns(headers, []).some(({ field }) => useOfField(field) !== null)
  );
}

/** The first bytes of a file; nothing of it stays open. */
async function sampleOf(source: ByteSource): Promise<Buffer> {
  const bytes = await openBytes(source);
  for await (const _ of bytes.chunks) break;
  return bytes.sample;
}

function textOf(sample: Buffer): string {
  const { encoding, bomLength } = detectEncoding(sample);
  return createDecoder(encoding).decode(sample.subarray(bomLength));
}

interface HashedSource extends ByteSource {
  /** SHA-256 of the bytes, hex; of the last reading to the end, else of one more. */
  digest(): Promise<string>;
}

function hashed(source: ByteSource): HashedSource {
  let digest: string | null = null;
  async function* open(): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    for await (const chunk of source.open()) {
      hash.update(chunk);
      yield chunk;
    }
    digest = hash.digest('hex');
  }
  return {
    ...source,
    open,
    async digest() {
      if (digest === null) for await (const _ of open());
      return digest ?? '';
    },
  };
}
