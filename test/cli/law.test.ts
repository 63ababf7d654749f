import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lawMarkdown } from '../../src/cli/law-markdown.ts';
import { lawRows } from '../../src/cli/law-rows.ts';
import { type CountryTable, lawText } from '../../src/cli/law-text.ts';
import { COUNTRIES } from '../../src/law/countries.ts';
import { lawMatrix } from '../../src/law/matrix.ts';
import { SECTORS } from '../../src/law/types.ts';
import { ROOT, run } from './run.ts';

const PAGE = join(ROOT, 'src/law/README.md');

/** The day of the newest look-up: the page changes with the data, and not from one day to the next. */
const DAY = COUNTRIES.flatMap(({ code }) => lawMatrix(code, '2026-11-23').map((row) => row.answer.checkedOn))
  .sort()
  .at(-1);

const HEAD = `# What the law requires

What the data in [countries](countries) says on ${DAY ?? ''}, as \`gdpr-lint law --format markdown\` prints it. Written by
\`UPDATE_LAW=1 npx vitest run test/cli/law.test.ts\`, and held against the data by that test. \`gdpr-lint law --country FR
--as-of 2026-08-10\` asks for one country on another day, \`--sector\` for a business whose own rules differ.

`;

const tables = (date: string): readonly CountryTable[] =>
  COUNTRIES.map(({ code }) => ({ country: code, date, rows: lawRows(code, date, undefined) }));

test('the page has the law as the data has it (UPDATE_LAW=1 writes it anew)', () => {
  const fresh = HEAD + lawMarkdown(tables(DAY ?? ''), 'en');
  if (process.env.UPDATE_LAW === '1') writeFileSync(PAGE, fresh);
  expect(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '').toBe(fresh);
});

describe('rows', () => {
  test.each(COUNTRIES.map(({ code }) => code))('of %s hold each answer of its matrix once', (code) => {
    for (const sector of [undefined, ...SECTORS]) {
      for (const date of ['2021-06-30', '2026-08-10', '2026-08-11', '2026-11-24']) {
        const matrix = lawMatrix(code, date, sector);
        const held = lawRows(code, date, sector).flatMap(({ channel, addressees, answer }) =>
          addressees.flatMap(({ audience, relationship }) =>
            (relationship === 'any' ? (['prospect', 'customer'] as const) : [relationship]).map((each) => ({
              channel,
              audience,
              relationship: each,
              answer: { ...answer, audience },
            })),
          ),
        );
        const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
        expect(sorted(held)).toEqual(
          sorted(
            matrix.map(({ channel, audience, relationship, answer }) => ({
              channel,
              audience,
              relationship,
              answer: { ...answer, audience },
            })),
          ),
        );
      }
    }
  });
});

describe('texts', () => {
  test.each(['en', 'fr'] as const)('in %s are complete, and never call anything compliant', (language) => {
    for (const text of [
      lawText(tables('2026-11-24'), language),
      lawMarkdown(tables('2026-11-24'), language),
    ]) {
      expect(text).not.toMatch(/undefined|\[object|NaN|compliant|conforme/);
      for (const { name } of COUNTRIES) expect(text).toContain(name[language]);
    }
  });

  test('lines of a table are as wide as a terminal for reports', () => {
    const lines = lawText(tables('2026-11-24'), 'fr').split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(165);
  });
});

describe('gdpr-lint law', () => {
  const phone = (date: string) => run(['law', '--country', 'FR', '--as-of', date, '--lang', 'en']);

  test('shows the French phone rule before and after 11 August 2026', async () => {
    const [before, since] = await Promise.all([phone('2026-08-10'), phone('2026-08-11')]);
    expect(before.stdout).toMatch(/phone +consumer .*allowed unless refused +until 2026-08-10/);
    expect(before.stdout).toContain('Consult Bloctel first.');
    expect(since.stdout).toMatch(
      /phone +consumer +consent first +since 2026-08-11 +Code de la consommation L223-1/,
    );
    expect(since.code).toBe(0);
  });

  test('takes names and several countries, and speaks French', async () => {
    const { stdout } = await run([
      'law',
      '--country',
      'Deutschland,pays-bas',
      '--as-of',
      '2026-11-24',
      '--lang',
      'fr',
    ]);
    expect(stdout).toContain('Allemagne (DE), au 24 novembre 2026');
    expect(stdout).toContain('Pays-Bas (NL), au 24 novembre 2026');
    expect(stdout).not.toContain('France');
  });

  test('says where the default of the Union stands for a law that is not known', async () => {
    const { stdout } = await run(['law', '--country', 'US', '--lang', 'en']);
    expect(stdout).toContain('European Union (default)');
    expect(stdout).toContain("The law of US is not in the tool's data");
  });

  test('gives the same as data', async () => {
    const { stdout } = await run(['law', '--country', 'NL', '--as-of', '2026-07-01', '--format', 'json']);
    const [netherlands] = JSON.parse(stdout);
    expect(netherlands).toMatchObject({ country: 'NL', date: '2026-07-01', ageOfConsent: { years: 16 } });
    expect(netherlands.rows).toHaveLength(42);
    expect(netherlands.rows[0].answer.citation.article).toMatch(/11\.7/);
  });

  test('takes a sector', async () => {
    const { stdout } = await run([
      'law',
      '--country',
      'FR',
      '--sector',
      'energy-renovation',
      '--format',
      'json',
    ]);
    expect(
      JSON.parse(stdout)[0].rows.some(
        (row: { answer: { requirement: string } }) => row.answer.requirement === 'forbidden',
      ),
    ).toBe(true);
  });

  test.each([
    [
      'a country that is none',
      ['law', '--country', 'Frnace'],
      /--country "Frnace" is no country \(did you mean "France"\?\)/,
    ],
    ['a day that is none', ['law', '--as-of', '2026-02-30'], /YYYY-MM-DD/],
    ['an unknown format', ['law', '--format', 'xml'], /table, json, markdown/],
    ['an unknown sector', ['law', '--sector', 'shoes'], /energy-renovation/],
  ])('refuses %s', async (_name, args, message) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
