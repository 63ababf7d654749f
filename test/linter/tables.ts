import type { LintResult } from '../../src/linter/finding.ts';
import { type LintTableInput, lintTable } from '../../src/linter/lint-table.ts';
import type { AnyRule, Column, RecordView, TableContext } from '../../src/linter/rule.ts';
import type { Campaign, Settings } from '../../src/linter/settings.ts';
import { bufferSource } from '../../src/table/bytes.ts';
import { openTable } from '../../src/table/open.ts';
import type { Block, Table } from '../../src/table/types.ts';

type SomeSettings = Partial<Omit<Settings, 'campaign'>> & { readonly campaign?: Partial<Campaign> };

/** Settings as a run without configuration has them, but for what is given. */
export function settingsWith({ campaign, ...others }: SomeSettings = {}): Settings {
  return {
    jurisdiction: 'FR',
    isJurisdictionAssumed: others.jurisdiction === undefined,
    asOf: '2026-11-23',
    sources: {},
    processors: {},
    columns: {},
    language: 'en',
    showValues: false,
    ...others,
    campaign: { nature: 'commercial', audience: 'auto', ...campaign },
  };
}

export function tableOf(text: string, filename = 'contacts.csv'): Promise<Table> {
  return openTable(bufferSource(Buffer.from(text), filename));
}

type Options = Partial<Omit<LintTableInput, 'table' | 'rules' | 'settings'>> & {
  readonly settings?: SomeSettings;
};

/** Lints a table with rules as errors. */
export function lint(
  table: Table,
  rules: readonly AnyRule[],
  { settings, ...more }: Options = {},
): Promise<LintResult> {
  return lintTable({
    filePath: 'contacts.csv',
    table,
    settings: settingsWith(settings),
    rules: rules.map((rule) => ({ rule, severity: 2, options: rule.defaultOptions })),
    suppression: null,
    ...more,
  });
}

/** A table of rows, in blocks of the sizes given; the rows named in `damaged` were damaged in reading. */
export function tableInBlocks(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  sizes: readonly number[],
  damaged: readonly number[] = [],
): Table {
  const place = { line: 0, column: 0, endLine: 0, endColumn: 0 };
  async function* blocks(): AsyncGenerator<Block> {
    let start = 0;
    for (const size of sizes) {
      const first = start;
      start += size;
      const end = start;
      yield {
        size,
        firstRow: first + 1,
        cell: (row, column) => rows[first + row]?.[column] ?? '',
        values: (column) => rows.slice(first, end).map((row) => row[column] ?? ''),
        position: (row, column) => ({ ...place, line: first + row + 2, column: column + 1 }),
        damaged: (row) => damaged.includes(first + row + 1),
      };
    }
  }
  return {
    dialect: {
      format: 'csv',
      encoding: 'utf-8',
      bom: false,
      delimiter: ',',
      quote: '"',
      escape: '"',
      headerLine: 1,
      lineEnd: '\n',
    },
    columns: headers.map((header, index) => ({ index, header })),
    headerPosition: (column) => ({ ...place, line: 1, column: column + 1 }),
    blocks,
    issues: [],
    issueCounts: new Map(),
  };
}

/** The context of a table of one record, for what is shared between rules. */
export function contextOf(columns: readonly Column[], settings: Settings): TableContext {
  const shared = new Map<unknown, unknown>();
  const context: TableContext = {
    dialect: tableInBlocks([], [], []).dialect,
    columns,
    settings,
    channels: ['email'],
    suppression: null,
    columnsOf: (field) => columns.filter((column) => column.field === field),
    columnOf: (field) => columns.find((column) => column.field === field),
    sampleOf: () => [],
    perValue: (compute) => compute,
    perCell: (column, compute) => (record) => compute(record.cell(column)),
    perRecord: (compute) => compute,
    use: (factory) => {
      if (!shared.has(factory)) shared.set(factory, factory(context));
      return shared.get(factory) as ReturnType<typeof factory>;
    },
  };
  return context;
}

/** Columns by field, named after it. */
export function columnsOf(fields: readonly Column['field'][]): readonly Column[] {
  return fields.map((field, index) => ({
    index,
    header: field ?? '',
    name: field ?? '',
    field,
    confidence: 1,
    why: '',
  }));
}

/** A record of cells in the order of the columns. */
export function recordOf(cells: readonly string[]): RecordView {
  return { row: 1, cell: (column) => cells[column.index] ?? '' };
}
