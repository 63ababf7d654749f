import { resolve } from 'node:path';
import { discoverConfig, readConfig } from '../../config/discover.ts';
import { expandFiles } from '../../files.ts';
import { printable } from '../../linter/mask.ts';
import type { Column } from '../../linter/rule.ts';
import type { Language } from '../../linter/settings.ts';
import { understand } from '../../linter/understand.ts';
import { fileSource, streamSource } from '../../table/bytes.ts';
import { openTable } from '../../table/open.ts';
import type { Dialect } from '../../table/types.ts';
import { inLanguage } from '../french.ts';

/** The options of `gdpr-lint columns FILE`. */
export interface ColumnsCommandOptions {
  readonly format: 'table' | 'json';
  readonly config?: string | boolean;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly lang: Language;
}

/** Prints how a file's columns are understood: what the rules will take each for, and why. */
export async function columnsCommand(file: string, options: ColumnsCommandOptions): Promise<void> {
  const cwd = process.cwd();
  const { encoding, delimiter } = options;
  const [input] = file === '-' ? [] : await expandFiles([file], cwd);
  const source =
    input === undefined
      ? streamSource(process.stdin, '<stdin>')
      : fileSource(input.path, input.shown, input.size);
  const table = await openTable(source, { encoding, delimiter });
  const { columns } = await understand(
    table,
    await overridesFor(input?.path ?? resolve(cwd, 'stdin'), options),
  );
  const { dialect } = table;
  process.stdout.write(
    options.format === 'json'
      ? asJson(source.name, dialect, columns)
      : asText(source.name, dialect, columns, options.lang),
  );
}

async function overridesFor(path: string, { config }: ColumnsCommandOptions) {
  if (config === false) return {};
  const found =
    typeof config === 'string'
      ? await readConfig(resolve(process.cwd(), config))
      : await discoverConfig(resolve(path, '..'));
  if (found === null) return {};
  const [{ configSchema }, { validated }] = await Promise.all([
    import('../../config/schema.ts'),
    import('../../config/validate.ts'),
  ]);
  return validated(configSchema, found.value, found.path).columns ?? {};
}

function asJson(file: string, dialect: Dialect, columns: readonly Column[]): string {
  const { format, encoding, delimiter, quote, headerLine, lineEnd } = dialect;
  const rows = columns.map(({ index, header, field, confidence, why }) => ({
    index,
    header,
    field,
    confidence: Math.round(confidence * 100) / 100,
    why,
  }));
  return `${JSON.stringify({ file, dialect: { format, encoding, delimiter, quote, headerLine, lineEnd }, columns: rows }, null, 2)}\n`;
}

const WORDS = {
  en: {
    header: 'header',
    field: 'field',
    confidence: 'sure',
    why: 'why',
    none: '(not understood)',
    columns: 'columns',
  },
  fr: {
    header: 'en-tête',
    field: 'champ',
    confidence: 'sûr',
    why: 'pourquoi',
    none: '(non compris)',
    columns: 'colonnes',
  },
} as const;

function asText(file: string, dialect: Dialect, columns: readonly Column[], language: Language): string {
  const words = WORDS[language];
  const rows = columns.map((column) => [
    String(column.index),
    column.name,
    column.field ?? words.none,
    column.field === null ? '' : `${Math.round(column.confidence * 100)} %`,
    inLanguage(printable(column.why), language),
  ]);
  const table = [['#', words.header, words.field, words.confidence, words.why], ...rows];
  const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => (row[at] ?? '').length))) ?? [];
  const lines = table.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const delimiter =
    dialect.delimiter === null ? '' : ` '${dialect.delimiter === '\t' ? 'tab' : dialect.delimiter}'`;
  return `${printable(file)}   ${columns.length} ${words.columns} · ${dialect.format}${delimiter} ${dialect.encoding}\n\n${lines.join('\n')}\n`;
}
