import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { builtInRules } from '../../rules/index.ts';
import type { LintResult } from '../../src/linter/finding.ts';
import { areSound, type LintTableInput, lintPart, lintTable } from '../../src/linter/lint-table.ts';
import type { Settings } from '../../src/linter/settings.ts';
import type { Understanding } from '../../src/linter/understand.ts';
import { fileSource, SAMPLE_BYTES } from '../../src/table/bytes.ts';
import { openTable } from '../../src/table/open.ts';
import { mutated, writtenTable } from '../table/tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'gdpr-lint-parts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const settings: Settings = {
  jurisdiction: 'FR',
  asOf: '2026-11-23',
  campaign: { nature: 'commercial', audience: 'auto' },
  sources: {},
  processors: {},
  columns: {},
  language: 'en',
  showValues: false,
};
const rules = builtInRules.map((rule) => ({ rule, severity: 2 as const, options: rule.defaultOptions }));

let written = 0;

/** How often the parts of a file were believed, so that a test that never cut anything is noticed. */
let believed = 0;

/** Lints a file as it is, or cut at some places, each part by itself, as threads do. */
async function lint(bytes: Buffer, cuts: readonly number[], detailCap?: number): Promise<LintResult> {
  const path = join(folder, `${++written}.csv`);
  writeFileSync(path, bytes);
  const source = fileSource(path, 'contacts.csv', bytes.length);
  const budgets = { origin: 0.01, 'consent-channel': 0.5 };
  const input = { filePath: 'contacts.csv', settings, rules, suppression: null, detailCap, budgets };
  const [byte] = cuts;
  if (byte === undefined) return lintTable({ ...input, table: await openTable(source) });
  let understanding: Understanding | undefined;
  const elsewhere: LintTableInput['elsewhere'] = {
    byte,
    start: (understood) => {
      understanding = structuredClone(understood);
    },
    stop() {},
    async results() {
      const parts = await Promise.all(
        cuts.map(async (start, at) => {
          const part = { start, end: cuts[at + 1] ?? bytes.length };
          if (understanding === undefined) throw new Error('not understood');
          const table = await openTable(source, { part });
          return structuredClone(await lintPart({ ...input, table }, understanding));
        }),
      );
      if (!areSound(parts)) return null;
      believed += 1;
      return parts;
    },
  };
  return lintTable({ ...input, table: await openTable(source), elsewhere });
}

/** Offsets behind some of the line feeds, not among the bytes that the columns are understood from. */
function cutsOf(bytes: Buffer, places: readonly number[]): number[] {
  const ends: number[] = [];
  for (
    let at = bytes.indexOf(10, SAMPLE_BYTES);
    at >= 0 && at + 1 < bytes.length;
    at = bytes.indexOf(10, at + 1)
  )
    ends.push(at + 1);
  const chosen = places.flatMap((place) => ends[Math.floor(place * ends.length)] ?? []);
  return [...new Set(chosen)].sort((a, b) => a - b);
}

const HEADER = 'Prénom;Nom;E-mail;Téléphone;Origine;Date collecte;Commentaires\n';
/** Records of long notes, so that few of them fill the sample. */
const LONG = `Camille;Morel;c.morel@morel.example;06 39 98 00 12;Salon 2026;01/02/2026;${'rien à dire. '.repeat(500)}\n`;
const FILLER = LONG.repeat(Math.ceil(SAMPLE_BYTES / LONG.length));
const record = fc
  .tuple(
    fc.constantFrom('Camille', 'Luc', 'Élise'),
    fc.constantFrom('Morel', 'Durand', ''),
    fc.constantFrom('c.morel@gmail.com', 'contact@morel.example', 'luc@morel.example', '', 'n/a'),
    fc.constantFrom('06 39 98 00 12', '01 99 00 12 34', '3,36E+10', ''),
    fc.constantFrom('Salon 2026', 'scraping LinkedIn', '', 'fichier acheté'),
    fc.constantFrom('01/02/2026', '', '2019-03-04'),
    fc.constantFrom('', 'à rappeler', 'en arrêt maladie', '"deux\nlignes; ""citées"""', '"ouvert', 'a"b'),
  )
  .map((cells) => `${cells.join(';')}\n`);
const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), {
  minLength: 1,
  maxLength: 3,
});

describe('a file that is read in parts gives what it gives in one go', () => {
  test('contacts with every kind of finding, cut anywhere', async () => {
    believed = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 2, maxLength: 60 }), places, async (records, at) => {
        const bytes = Buffer.from(HEADER + FILLER + records.join(''));
        expect(await lint(bytes, cutsOf(bytes, at))).toEqual(await lint(bytes, []));
      }),
      { numRuns: 40 },
    );
    expect(believed).toBeGreaterThan(10);
  });

  test('exceptions of records', async () => {
    const [sample = ''] = [LONG.replace('Camille', ';Camille').repeat(Math.ceil(SAMPLE_BYTES / LONG.length))];
    const excepted = fc
      .tuple(
        record,
        fc.constantFrom(
          '',
          'ignore origin: contract',
          'ignore origin',
          'ignore accuracy: told the desk',
          'ignore dpo: x until 2020-01-01',
        ),
      )
      .map(([cells, exception]) => `${exception};${cells}`);
    await fc.assert(
      fc.asyncProperty(fc.array(excepted, { minLength: 20, maxLength: 60 }), places, async (records, at) => {
        const bytes = Buffer.from(`_gdpr_lint;${HEADER}${sample}${records.join('')}`);
        expect(await lint(bytes, cutsOf(bytes, at))).toEqual(await lint(bytes, []));
      }),
      { numRuns: 15 },
    );
  });

  test('whatever is kept with its place', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 20, maxLength: 60 }),
        places,
        fc.integer({ min: 0, max: 5 }),
        async (records, at, cap) => {
          const bytes = Buffer.from(HEADER + FILLER + records.join(''));
          expect(await lint(bytes, cutsOf(bytes, at), cap)).toEqual(await lint(bytes, [], cap));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('a table of any dialect, damaged or not', async () => {
    const text = fc.oneof(
      writtenTable.map((table) => table.text),
      mutated(writtenTable.map((table) => table.text)),
    );
    await fc.assert(
      fc.asyncProperty(text, places, async (table, at) => {
        const bytes = Buffer.from(`${table}\n`.repeat(Math.ceil((SAMPLE_BYTES * 1.2) / (table.length + 1))));
        expect(await lint(bytes, cutsOf(bytes, at))).toEqual(await lint(bytes, []));
      }),
      { numRuns: 12 },
    );
  });

  test('bytes that are not UTF-8 behind a cut are read as the whole file is', async () => {
    believed = 0;
    const bytes = Buffer.concat([
      Buffer.from(`${HEADER}${FILLER}Camille;Morel;c@morel.example;;Salon;01/02/2026;ok\n`),
      Buffer.from('Élise;Durand;e@durand.example;;Salon;01/02/2026;déjà vu\n', 'latin1'),
    ]);
    expect(await lint(bytes, cutsOf(bytes, [0.9]))).toEqual(await lint(bytes, []));
  });
});
