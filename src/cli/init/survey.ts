import { vendorsOfHeaders, vendorsOfSource } from '../../../rules/vendors-in-file.ts';
import { classifySource, type SourceKind, type Vendor } from '../../detect/source.ts';
import { expandFiles } from '../../files.ts';
import { printable } from '../../linter/mask.ts';
import type { ProcessorRole } from '../../linter/settings.ts';
import { understand } from '../../linter/understand.ts';
import { fileSource } from '../../table/bytes.ts';
import { openTable } from '../../table/open.ts';

/** A source that files name. */
export interface SeenSource {
  readonly name: string;
  /** Null where its name does not say what it is. */
  readonly kind: SourceKind | null;
  readonly records: number;
}

/** A vendor that files show. */
export interface SeenProcessor {
  readonly name: string;
  readonly role: ProcessorRole;
  /** ISO 3166-1 code of its seat. */
  readonly seat: string | null;
}

/** What some files show of where their data comes from and who handles it. */
export interface Survey {
  readonly files: readonly string[];
  readonly sources: readonly SeenSource[];
  /** Sources that are not proposed: too many, or perhaps a person's name. */
  readonly leftOut: number;
  readonly processors: readonly SeenProcessor[];
  /** Headers of columns that are not understood. */
  readonly notUnderstood: readonly string[];
}

export const NO_SURVEY: Survey = {
  files: [],
  sources: [],
  leftOut: 0,
  processors: [],
  notUnderstood: [],
};

/** A register of more entries is written by nobody. */
const MOST_SOURCES = 40;
/** Distinct values that are counted; a column with more names no sources. */
const MOST_VALUES = 20_000;

/** Reads files for the sources and vendors that they name. */
export async function survey(names: readonly string[], cwd: string): Promise<Survey> {
  const files = await expandFiles(names, cwd);
  const values = new Map<string, number>();
  const vendors = new Map<string, Vendor>();
  const notUnderstood = new Set<string>();
  for (const { path, shown, size } of files) {
    const table = await openTable(fileSource(path, shown, size), {});
    const { columns, blocks } = await understand(table, {});
    for (const { vendor } of vendorsOfHeaders(columns)) vendors.set(vendor.name, vendor);
    for (const { field, header, name } of columns) {
      if (field === null && header !== '' && name === printable(header).trim()) notUnderstood.add(header);
    }
    const own = columns.filter(({ field }) => field === 'source');
    const sources = own.length > 0 ? own : columns.filter(({ field }) => field === 'sourceDetail');
    for await (const block of blocks) {
      for (const { index } of sources) {
        for (let row = 0; row < block.size; row += 1) {
          const value = block.cell(row, index).trim();
          const before = values.get(value);
          if (value !== '' && (before !== undefined || values.size < MOST_VALUES)) {
            values.set(value, (before ?? 0) + 1);
          }
        }
      }
    }
  }
  for (const value of values.keys()) {
    for (const vendor of vendorsOfSource(value)) vendors.set(vendor.name, vendor);
  }
  const seen = [...values].flatMap(([name, records]) => sourceOf(name, records));
  const sources = seen.sort((a, b) => b.records - a.records).slice(0, MOST_SOURCES);
  return {
    files: files.map(({ shown }) => shown),
    sources,
    leftOut: values.size - sources.length,
    processors: [...vendors.values()].map(processorOf).sort((a, b) => (a.name < b.name ? -1 : 1)),
    notUnderstood: [...notUnderstood],
  };
}

/** Kinds whose values often hold the name of a person: who recommended whom, who handed over a card. */
const PERSONAL_KINDS: ReadonlySet<SourceKind | null> = new Set<SourceKind | null>([
  null,
  'customer',
  'other',
  'partner',
  'referral',
]);

/** A value that stands once and may be a person's name is left out: a configuration is passed on. */
function sourceOf(name: string, records: number): readonly SeenSource[] {
  if (name.includes('@') || /(?:\d[\s.-]?){7,}/.test(name) || name.length > 80) return [];
  const kind = classifySource(name)?.kind ?? null;
  return PERSONAL_KINDS.has(kind) && records < 2 ? [] : [{ name, kind, records }];
}

function processorOf({ name, roles, kind, country }: Vendor): SeenProcessor {
  const main = roles.find((role) => role === kind) ?? roles[0];
  return { name, role: main ?? 'other', seat: country };
}
