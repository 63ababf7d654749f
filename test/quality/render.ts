import type { Figures, FigureTable } from './measure.ts';

const HEAD = ['measured', 'on', 'examples', 'precision', 'recall', 'F1'] as const;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function cells(measured: string, row: string, { cases, precision, recall, f1 }: Figures): readonly string[] {
  return [measured, row, String(cases), percent(precision), percent(recall), percent(f1)];
}

function rowsOf(figures: FigureTable, shorten: (id: string) => string): readonly (readonly string[])[] {
  return Object.entries(figures).flatMap(([id, rows]) =>
    Object.entries(rows).map(([row, measured]) => cells(shorten(id), row, measured)),
  );
}

/** The one table that `npm run quality` prints. */
export function renderTable(figures: FigureTable): string {
  const rows = [HEAD, ...rowsOf(figures, (id) => id)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Where a detector's page has its table. */
export const PAGE_MARKS = ['<!-- quality:start -->', '<!-- quality:end -->'] as const;

/**
 * The rows of some detectors as a Markdown table for their page.
 *
 * @param firstSight what the sets gave before anything was changed to suit them
 */
export function renderPage(
  figures: FigureTable,
  firstSight: FigureTable,
  detectors: readonly string[],
): string {
  const own = (table: FigureTable) =>
    Object.fromEntries(
      Object.entries(table).filter(([id]) => detectors.some((name) => id.startsWith(`${name} · `))),
    );
  const rows = [
    ...rowsOf(own(firstSight), (id) => `${id.replaceAll(' · ', ', ')}, at first sight`),
    ...rowsOf(own(figures), (id) => id.replaceAll(' · ', ', ')),
  ];
  return [HEAD, HEAD.map((_, column) => (column < 2 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
