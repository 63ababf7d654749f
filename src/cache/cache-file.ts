import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** The first line of a cache. Its number grows whenever what is written below it changes. */
const MARK = 'gdpr-lint cache ';
const HEAD = `${MARK}1`;

/** Results of so many runs are kept, the last ones. */
const MOST_RUNS = 16;

/** A result that was kept, as text: whoever asks for it reads it. */
export interface Kept {
  /** What the result hangs on, hashed. */
  readonly key: string;
  /** What was asked, hashed: a later answer takes the place of an earlier one. */
  readonly question: string;
  readonly text: string;
}

/** A cache as it was found. */
export interface ReadCache {
  /** `foreign`: a file that this tool did not write, and must not write over. */
  readonly state: 'none' | 'sound' | 'damaged' | 'other-version' | 'foreign';
  readonly kept: readonly Kept[];
}

/** Reads a cache. Of a damaged one nothing is believed. */
export async function readCache(path: string): Promise<ReadCache> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { state: isMissing ? 'none' : 'foreign', kept: [] };
  }
  if (!text.startsWith(MARK)) return { state: 'foreign', kept: [] };
  const [head, ...lines] = text.split('\n');
  if (head !== HEAD) return { state: 'other-version', kept: [] };
  // A whole file ends with a line break.
  if (lines.pop() !== '') return { state: 'damaged', kept: [] };
  const kept = lines.map(keptOf);
  if (!kept.every((each) => each !== null)) return { state: 'damaged', kept: [] };
  return { state: 'sound', kept };
}

/** The text of a cache that holds one more result. */
export function cacheText(kept: readonly Kept[], added: Kept): string {
  const others = kept.filter(({ question }) => question !== added.question).slice(0, MOST_RUNS - 1);
  return `${[HEAD, ...[added, ...others].map(lineOf)].join('\n')}\n`;
}

function lineOf({ key, question, text }: Kept): string {
  return `${checksum(key, question, text)} ${key} ${question} ${text}`;
}

function keptOf(line: string): Kept | null {
  const [sum = '', key = '', question = ''] = line.split(' ', 3);
  const text = line.slice(sum.length + key.length + question.length + 3);
  return sum === checksum(key, question, text) ? { key, question, text } : null;
}

function checksum(key: string, question: string, text: string): string {
  return createHash('sha256').update(`${key} ${question} `).update(text).digest('hex');
}
