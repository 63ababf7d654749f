import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FigureTable, measureSuites, type Suite } from './measure.ts';
import { PAGE_MARKS, renderPage } from './render.ts';
import { readSuites } from './suites.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const STORED = resolve(import.meta.dirname, 'figures.json');
const FIRST_SIGHT = resolve(import.meta.dirname, 'first-sight.json');

/** The page of each detector. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  'src/columns/columns.md': ['recogniseColumns', 'classifyHeader'],
  'src/detect/consent.md': ['readConsent', 'readOptOut'],
  'src/detect/date.md': ['parseDate'],
  'src/detect/email.md': ['classifyEmail'],
  'src/detect/identifiers.md': ['identify'],
  'src/detect/job-title.md': ['classifyJobTitle'],
  'src/detect/objection.md': ['findObjections'],
  'src/detect/phone.md': ['normalisePhone', 'damagedPhone'],
  'src/detect/relevance.md': ['isRelevant'],
  'src/detect/sensitive.md': ['findSensitive'],
  'src/detect/source.md': ['classifySource'],
};

const readTable = (path: string): FigureTable => JSON.parse(readFileSync(path, 'utf8'));

const suites: readonly Suite[] = readSuites(resolve(import.meta.dirname, '..'));
const measured = measureSuites(suites);

/** UPDATE_QUALITY=1 stores what is measured now; look at the difference before you accept it. */
if (process.env.UPDATE_QUALITY === '1') {
  writeFileSync(STORED, stringify(measured));
  const firstSight = readTable(FIRST_SIGHT);
  for (const [page, detectors] of Object.entries(PAGES)) {
    const path = resolve(ROOT, page);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, withTable(text, renderPage(measured, firstSight, detectors)));
  }
}

/** One row a line, so that a difference can be read. */
function stringify(table: FigureTable): string {
  const suiteLines = Object.entries(table).map(([id, rows]) => {
    const lines = Object.entries(rows).map(
      ([row, { cases, precision, recall, f1 }]) =>
        `    ${JSON.stringify(row)}: { "cases": ${cases}, "precision": ${precision}, "recall": ${recall}, "f1": ${f1} }`,
    );
    return `  ${JSON.stringify(id)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${suiteLines.join(',\n')}\n}\n`;
}

function withTable(page: string, table: string): string {
  const [start, end] = PAGE_MARKS;
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`A detector's page needs ${start} and ${end}.`);
  return `${page.slice(0, from + start.length)}\n${table}\n${page.slice(to)}`;
}

const stored = readTable(STORED);

describe('figures', () => {
  it('are stored for every suite', () => {
    expect(Object.keys(stored)).toEqual(Object.keys(measured));
  });

  it.each(Object.entries(stored))('do not fall: %s', (id, rows) => {
    for (const [row, least] of Object.entries(rows)) {
      const now = measured[id]?.[row];
      expect(now, row).toBeDefined();
      expect(now?.precision, `precision of ${row}`).toBeGreaterThanOrEqual(least.precision);
      expect(now?.recall, `recall of ${row}`).toBeGreaterThanOrEqual(least.recall);
      expect(now?.f1, `F1 of ${row}`).toBeGreaterThanOrEqual(least.f1);
    }
  });
});

describe('pages of detectors', () => {
  const firstSight = readTable(FIRST_SIGHT);

  it.each(Object.entries(PAGES))('%s has the stored figures', (page, detectors) => {
    const text = readFileSync(resolve(ROOT, page), 'utf8');
    const table = renderPage(stored, firstSight, detectors);
    expect(text === withTable(text, table), 'UPDATE_QUALITY=1 writes the tables').toBe(true);
    for (const name of detectors) expect(text).toContain(`\`${name}(`);
    expect(text).toContain('optimistic');
  });

  it('leave no measured detector without one', () => {
    const documented = Object.values(PAGES).flat();
    for (const { detector } of suites) expect(documented).toContain(detector);
  });
});
