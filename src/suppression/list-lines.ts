import { recogniseColumns } from '../columns/recognise.ts';
import { type CellContext, type CellUse, readCell, readPlainAddress } from './cell-reader.ts';
import type { EntrySink } from './entry-sink.ts';
import { isOpenField, meaningOfBareNumbers, useOfField } from './list-columns.ts';
import { ListReading } from './list-reading.ts';

/** An entry of a list without columns. */
export interface ListLine {
  readonly text: string;
  /** 1-based line, or entry of a JSON array. */
  readonly place: number;
}

const SAMPLE_LINES = 1000;
/** What columns of addresses are read as. */
const OF_ADDRESSES: ReadonlySet<CellUse> = new Set<CellUse>(['any', 'email']);
const COMMENT_BEHIND = /\s#.*$/;

/**
 * Reads a list with one entry a line, `#` before remarks. The first line may be a header.
 *
 * @param lines - in batches; empty ones do no harm
 * @param unit - what places are counted in
 */
export async function readLineList(
  lines: AsyncIterable<readonly ListLine[]>,
  unit: 'line' | 'entry',
  country: string,
  sink: EntrySink,
): Promise<ListReading> {
  const reading = new ListReading(unit);
  let context: CellContext | null = null;
  let use: CellUse = 'any';
  for await (const batch of lines) {
    const entries: ListLine[] = [];
    for (const line of batch) {
      if (context !== null && OF_ADDRESSES.has(use) && readPlainAddress(line.text, sink))
        reading.entries += 1;
      else {
        const entry = withoutComment(line);
        if (entry.text !== '') entries.push(entry);
      }
    }
    const [first] = entries;
    if (first === undefined) continue;
    let from = 0;
    if (context === null) {
      const sample = entries.slice(0, SAMPLE_LINES).map(({ text }) => text);
      context = { country, bareNumbers: meaningOfBareNumbers(sample) };
      const header = unit === 'line' ? headerUse(first.text, sample.length > 1, context) : null;
      if (header !== null) {
        use = header;
        from = 1;
      }
    }
    for (let index = from; index < entries.length; index += 1) {
      const entry = entries[index];
      if (entry === undefined) continue;
      if (readCell(use, entry.text, context, sink)) reading.entries += 1;
      else reading.addUnread(entry.place);
    }
  }
  return reading;
}

function withoutComment(line: ListLine): ListLine {
  const text = line.text.trim();
  if (text.charCodeAt(0) === 35) return { text: '', place: line.place };
  return { text: text.includes('#') ? text.replace(COMMENT_BEHIND, '') : text, place: line.place };
}

const ONE_WORD = /^\p{L}[\p{L}\p{N}_]*$/u;
const NAMES_A_HASH = /\b(?:md5|sha-?\d+|hmac)/i;

/** What a first line says of the lines under it; null where it is one of them. */
function headerUse(first: string, isFollowed: boolean, context: CellContext): CellUse | null {
  if (readCell('any', first, context, { add: () => {}, addDigest: () => {} })) return null;
  const header = first.replace(/^["']|["']$/g, '');
  const field = recogniseColumns([header], [])[0]?.field ?? null;
  const use = useOfField(field);
  if (use !== null) return use;
  // A single word names the column, even if it is not known; more words are an entry that can't be read.
  const isHeader =
    (field !== null && isOpenField(field)) || ONE_WORD.test(header) || NAMES_A_HASH.test(header);
  return isHeader && isFollowed ? 'any' : null;
}
