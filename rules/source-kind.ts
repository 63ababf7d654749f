import { classifySource, type SourceKind } from '../src/detect/source.ts';
import type { RecordView, TableContext } from '../src/linter/rule.ts';

/** The kinds of source that are somebody other than the person (GDPR 14): those who did not give their data themselves. */
export const INDIRECT: ReadonlySet<SourceKind> = new Set<SourceKind>([
  'bought-list',
  'directory',
  'enrichment',
  'partner',
  'public-register',
  'referral',
  'scraped',
  'social-network',
]);

/** Names are compared without accents, case and repeated spaces. */
export function foldedSource(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Tells, for each record, what kind of source it names: by the source registry, else by its name; null where neither says. */
export function sourceKinds(context: TableContext): (record: RecordView) => SourceKind | null {
  const registry = new Map(
    Object.entries(context.settings.sources).map(([name, { kind }]) => [foldedSource(name), kind]),
  );
  const kindOf = (cell: string): SourceKind | null =>
    cell === '' ? null : (registry.get(foldedSource(cell)) ?? classifySource(cell.trim())?.kind ?? null);
  const columns = [...context.columnsOf('source'), ...context.columnsOf('sourceDetail')];
  const readers = columns.map((column) => context.perCell(column, kindOf));
  return (record) => {
    for (const read of readers) {
      const kind = read(record);
      if (kind !== null) return kind;
    }
    return null;
  };
}
