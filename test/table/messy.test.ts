import { describe, expect, test } from 'vitest';
import { bufferSource } from '../../src/table/bytes.ts';
import { openTable } from '../../src/table/open.ts';
import messy from './messy.json' with { type: 'json' };

/**
 * A file as people and programs write them, labelled by hand. `delimiter` null: the file has one column, so that
 * no delimiter is wrong as long as one column is read.
 */
interface Labelled {
  readonly name: string;
  readonly text?: string;
  readonly base64?: string;
  readonly encoding?: string;
  readonly delimiter: string | null;
  readonly quote: string;
  readonly headerLine: number;
  readonly columns: number;
  readonly records: number;
}

const files: readonly Labelled[] = messy;

const ASPECTS = ['delimiter', 'quote', 'encoding', 'headerLine', 'columns', 'records'] as const;
type Aspect = (typeof ASPECTS)[number];

/** The aspects that are read differently from the label, with what was read. */
async function misread(file: Labelled): Promise<ReadonlyMap<Aspect, string>> {
  const bytes = file.base64 === undefined ? Buffer.from(file.text ?? '') : Buffer.from(file.base64, 'base64');
  const table = await openTable(bufferSource(bytes, 'messy.csv'));
  let records = 0;
  for await (const block of table.blocks()) records += block.size;
  const { dialect } = table;
  const read = {
    delimiter: file.delimiter === null && table.columns.length === 1 ? null : dialect.delimiter,
    quote: dialect.quote,
    encoding: file.encoding === undefined ? undefined : dialect.encoding,
    headerLine: dialect.headerLine,
    columns: table.columns.length,
    records,
  };
  const wrong = new Map<Aspect, string>();
  for (const aspect of ASPECTS) {
    if (read[aspect] !== file[aspect]) {
      wrong.set(aspect, `${file.name}: ${JSON.stringify(read[aspect])}, not ${JSON.stringify(file[aspect])}`);
    }
  }
  return wrong;
}

describe('messy files labelled by hand', async () => {
  const readings = await Promise.all(files.map(misread));

  test('there are at least 120, each with a name of its own', () => {
    expect(files.length).toBeGreaterThanOrEqual(120);
    expect(new Set(files.map((file) => file.name)).size).toBe(files.length);
  });

  test.each(ASPECTS)('%s is right on at least 97 of 100', (aspect) => {
    const wrong = readings.flatMap((reading) => reading.get(aspect) ?? []);
    expect(1 - wrong.length / files.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  });
});
