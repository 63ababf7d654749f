import fc from 'fast-check';

/** A table and how it is written. */
export interface WrittenTable {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly quote: string;
  readonly lineEnd: string;
  readonly bom: boolean;
  readonly finalLineEnd: boolean;
  readonly text: string;
}

const WORDS = [
  'Ann',
  'Oslo',
  'x',
  '12',
  '1,5',
  'a;b',
  'Doe, Jane',
  'é',
  '日本',
  '😀',
  '',
  '',
  ' ',
  '#',
  "d'Or",
  '5"',
  '|',
  '\t',
];

/** Values as files hold them, and values that try a reader. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.string({ maxLength: 8 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom('"', '""', '\n', '\r\n', '\r', ',', ';', ' ', 'a', 'é', '\\', "'"), {
        maxLength: 6,
      })
      .map((parts) => parts.join('')),
  },
);

const QUOTING = ['needed', 'all', 'some'] as const;

/** Tables, each written in a random dialect as RFC 4180 has it. */
export const writtenTable: fc.Arbitrary<WrittenTable> = fc
  .record({
    width: fc.integer({ min: 2, max: 6 }),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    bom: fc.boolean(),
    finalLineEnd: fc.boolean(),
    quoting: fc.constantFrom(...QUOTING),
    cells: fc.array(cell, { minLength: 0, maxLength: 60 }),
    dice: fc.infiniteStream(fc.boolean()),
  })
  .map(({ width, cells, delimiter, lineEnd, bom, finalLineEnd, quoting, dice }) => {
    const header = Array.from({ length: width }, (_, i) => `column ${'abcdef'.charAt(i)}`);
    const rows = [header];
    for (let at = 0; at + width <= cells.length; at += width) rows.push(cells.slice(at, at + width));
    // A row of which nothing is filled is no record: it is written by nobody but a spreadsheet that pads.
    const filled = rows.map((row) =>
      row.every((value) => value.trim() === '') ? [...row.slice(1), 'z'] : row,
    );
    const write = (value: string) => {
      const isNeeded = /["\n\r,;\t|]/.test(value) || value !== value.trim();
      const isQuoted = quoting === 'all' || isNeeded || (quoting === 'some' && dice.next().value === true);
      return isQuoted ? `"${value.replaceAll('"', '""')}"` : value;
    };
    const text = filled.map((row) => row.map(write).join(delimiter)).join(lineEnd);
    return {
      rows: filled,
      delimiter,
      quote: '"',
      lineEnd,
      bom,
      finalLineEnd,
      text: (bom ? '\ufeff' : '') + text + (finalLineEnd ? lineEnd : ''),
    };
  });

/** A text with a few characters struck out, doubled or put in. */
export function mutated(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(),
    cut: fc.integer({ min: 0, max: 3 }),
    put: fc.constantFrom(
      '',
      '"',
      '""',
      ';',
      ',',
      '\n',
      '\r',
      '\r\n',
      '\t',
      '\0',
      '\ufeff',
      '\ufffd',
      "'",
      '\\',
      'é',
      '"\n',
    ),
  });
  return fc.tuple(text, fc.array(change, { minLength: 1, maxLength: 4 })).map(([original, changes]) => {
    let changed = original;
    for (const { at, cut, put } of changes) {
      const offset = at % (changed.length + 1);
      changed = changed.slice(0, offset) + put + changed.slice(offset + cut);
    }
    return changed;
  });
}
