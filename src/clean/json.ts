import type { ByteSource } from '../table/bytes.ts';
import { jsonPieces } from '../table/json-pieces.ts';
import type { Dialect } from '../table/types.ts';
import { encodeText } from './encode.ts';
import { type Parted, type Parting, REASONS_COLUMN, RULES_COLUMN } from './part.ts';
import type { Sink } from './sink.ts';

/**
 * Parts the records of a JSON document, or of JSON Lines, in two: each is copied as it is written, unless columns are
 * left out of it. What stands around the list goes to both.
 *
 * @param listPath - keys from the top to the list of records
 */
export async function partJson(
  source: ByteSource,
  dialect: Dialect,
  listPath: readonly string[],
  parting: Parting,
): Promise<Parted> {
  const { encoding, format } = dialect;
  const outputs = new Map([parting.clean, parting.rejects].flatMap((sink) => (sink ? [[sink, 0]] : [])));
  const write = (sink: Sink, text: string) => sink.write(encodeText(text, encoding));
  let kept = 0;
  let rejected = 0;
  for await (const { record, lead, text } of jsonPieces(source, dialect, listPath)) {
    const isFirst = kept + rejected === 0;
    if (record === 0) {
      for (const sink of outputs.keys()) await write(sink, lead);
      continue;
    }
    if (isFirst) for (const sink of outputs.keys()) await write(sink, lead);
    const isRejected = parting.isRejected(record);
    if (isRejected) rejected += 1;
    else kept += 1;
    const sink = isRejected ? parting.rejects : parting.clean;
    if (sink === null) continue;
    const before = outputs.get(sink) ?? 0;
    outputs.set(sink, before + 1);
    if (before > 0) await write(sink, separator(isFirst ? '' : lead, format));
    await write(
      sink,
      isRejected
        ? withReasons(text, parting.reasonsOf(record))
        : withoutKeys(text, [...parting.dropped.values()]),
    );
  }
  return { kept, rejected };
}

/** What stands between two records, also where the document forgot the comma. */
function separator(lead: string, format: Dialect['format']): string {
  const mark = format === 'ndjson' ? '\n' : ',';
  return lead.includes(mark) ? lead : mark + lead;
}

/** An object's text with the reasons as its last keys. What is no object stays as it is. */
function withReasons(
  text: string,
  { rules, texts }: { readonly rules: readonly string[]; readonly texts: readonly string[] },
): string {
  const end = text.lastIndexOf('}');
  if (end < 0 || !text.trimStart().startsWith('{')) return text;
  const body = text.slice(0, end).trimEnd();
  const comma = body.endsWith('{') || body.endsWith(',') ? '' : ',';
  const added = `"${RULES_COLUMN}":${JSON.stringify(rules)},"${REASONS_COLUMN}":${JSON.stringify(texts)}`;
  return `${body}${comma}${added}${text.slice(end)}`;
}

/** An object's text without the values of some columns, by their dotted headers. */
function withoutKeys(text: string, headers: readonly string[]): string {
  if (headers.length === 0) return text;
  const record: unknown = JSON.parse(text);
  return JSON.stringify(pruned(record, '', new Set(headers)));
}

function pruned(value: unknown, path: string, dropped: ReadonlySet<string>): unknown {
  if (value === null || typeof value !== 'object') return value;
  const inner = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  if (Array.isArray(value)) return value.map((item, index) => pruned(item, inner(index), dropped));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      dropped.has(inner(key)) ? [] : [[key, pruned(each, inner(key), dropped)]],
    ),
  );
}
