import { expect, test } from 'vitest';
import { bufferSource } from '../../src/table/bytes.ts';
import { openTable } from '../../src/table/open.ts';

const FILE =
  'email||name||note\na@firm.example||"Du || pont"||x\nb@firm.example||y\nc@firm.example||z||t||extra\n';

test('a delimiter of several characters is read by csv-parse, with places and issues', async () => {
  const table = await openTable(bufferSource(Buffer.from(FILE), 'a.csv'), { delimiter: '||' });
  const cells: string[][] = [];
  const places: string[] = [];
  for await (const block of table.blocks()) {
    for (let row = 0; row < block.size; row += 1) {
      cells.push(table.columns.map((column) => block.cell(row, column.index)));
      const { line, column, endColumn } = block.position(row, 1);
      places.push(`${line}:${column}-${endColumn}`);
    }
  }
  expect(cells).toEqual([
    ['a@firm.example', 'Du || pont', 'x'],
    ['b@firm.example', 'y', ''],
    ['c@firm.example', 'z', 't'],
  ]);
  expect(places).toEqual(['2:17-29', '3:17-18', '4:17-18']);
  expect(table.headerPosition(1)).toMatchObject({ line: 1, column: 8, endColumn: 12 });
  expect(table.issues.map(({ code, row, position }) => [code, row, position.line])).toEqual([
    ['missing-cells', 2, 3],
    ['extra-cells', 3, 4],
  ]);
});
