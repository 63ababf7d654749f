import { describe, expect, test } from 'vitest';
import { explainText } from '../../src/cli/explain-text.ts';
import { explainRecord } from '../../src/cli/explained-record.ts';
import type { Settable } from '../../src/config/merge.ts';
import { type LintFilesOptions, lintFiles } from '../../src/lint-files.ts';
import { folder, run } from './run.ts';

const HEADER = 'Email,Phone,Company,Country,Customer type,Opt-in email,Opt-in date,Source';
const FILE = `${HEADER}
zoe@gmail.com,+33199001234,,France,,oui,2026-03-02,Salon RH 2026
c.morel@morel.example,+33199001235,Morel,France,,,,Salon RH 2026
ann@fenwick.example,+447700900001,Fenwick,UK,Sole trader,,,Salon RH 2026
,,Morel,France,,,,Salon RH 2026
`;

const options = (
  files: Record<string, string>,
  settings: Settable = {},
  showValues = false,
): LintFilesOptions => ({
  files: ['contacts.csv'],
  cwd: folder({ 'contacts.csv': FILE, ...files }),
  config: false,
  settings: { asOf: '2026-11-24', ...settings },
  language: 'en',
  showValues,
});

describe('the chain of one record', () => {
  test('says what was judged, by which evidence and law, and what follows', async () => {
    const record = await explainRecord(options({}), 1);
    expect(record.subject).toMatchObject({ country: 'FR', countryEvidence: 'column', audience: 'consumer' });
    expect(record.channels).toMatchObject([
      {
        channel: 'email',
        verdict: 'allowed',
        reasons: [],
        law: { country: 'FR', requirement: 'opt-in', article: 'CPCE L34-5', basis: 'statute' },
        consent: { column: 'Opt-in email', state: 'yes', date: '2026-03-02' },
      },
      {
        channel: 'phone',
        verdict: 'blocked',
        reasons: ['no-consent'],
        law: { requirement: 'opt-in', since: '2026-08-11', article: 'Code de la consommation L223-1' },
        consent: null,
      },
    ]);
  });

  test('masks values unless they are asked for', async () => {
    const masked = JSON.stringify(await explainRecord(options({}), 1));
    expect(masked).not.toMatch(/zoe@gmail|99001234/);
    const clear = await explainRecord(options({}, {}, true), 1);
    expect(clear.channels[0]?.address).toEqual({ column: 'Email', value: 'zoe@gmail.com' });
  });

  test('judges a British sole trader as a consumer', async () => {
    const { channels } = await explainRecord(options({}), 3);
    expect(channels[0]).toMatchObject({ audience: 'consumer', soleTrader: true, verdict: 'blocked' });
  });

  test('names the list that an objection is on, and those that were looked up', async () => {
    const list = { 'objections.csv': 'email\nc.morel@morel.example\n' };
    const settings = { suppression: ['objections.csv'] };
    const objected = await explainRecord(options(list, settings), 2);
    expect(objected.suppression.lists).toEqual(['objections.csv']);
    expect(objected.suppression.found[0]).toContain('objections.csv');
    expect(objected.channels.map(({ verdict, reasons }) => [verdict, reasons[0]])).toEqual([
      ['blocked', 'objected'],
      ['blocked', 'objected'],
    ]);
    expect(explainText(await explainRecord(options(list, settings), 1), 'en')).toContain(
      'not on objections.csv',
    );
  });

  test('says that a record has no address', async () => {
    const record = await explainRecord(options({}), 4);
    expect(record.subject).toBeNull();
    expect(record.channels.map(({ verdict }) => verdict)).toEqual(['no-address', 'no-address']);
    expect(explainText(record, 'fr')).toContain("n'a d'adresse pour aucun canal");
  });

  test('finds the same as a run over the file, and allows what that run allows', async () => {
    const given = options({});
    const [result] = (await lintFiles(given)).results;
    const allowed = new Map<string, number>();
    for (let row = 1; row <= (result?.rows ?? 0); row += 1) {
      const record = await explainRecord(given, row);
      const found = (result?.messages ?? []).filter((finding) => finding.row === row);
      expect(record.findings.map(({ message }) => message)).toEqual(found.map(({ message }) => message));
      for (const { channel, verdict } of record.channels)
        allowed.set(channel, (allowed.get(channel) ?? 0) + (verdict === 'allowed' ? 1 : 0));
    }
    expect([...allowed]).toEqual(result?.summary.channels.map((each) => [each.channel, each.allowed]));
  });

  test.each(['en', 'fr'] as const)('is complete in %s, and never says compliant', async (language) => {
    for (const row of [1, 2, 3, 4]) {
      const text = explainText(await explainRecord({ ...options({}), language }, row), language);
      expect(text).not.toMatch(/undefined|null|\[object|compliant|conforme/);
    }
  });
});

describe('gdpr-lint --explain-row', () => {
  test('prints text, and the same as data', async () => {
    const cwd = folder({ 'contacts.csv': FILE });
    const text = await run(['contacts.csv', '--explain-row', '1', '--lang', 'fr'], { cwd });
    expect(text.code).toBe(0);
    expect(text.stdout).toContain("pays                  FR (d'après la colonne prévue pour cela)");
    const data = await run(['contacts.csv', '--explain-row', '1', '--format', 'json'], { cwd });
    expect(JSON.parse(data.stdout)).toMatchObject({ file: 'contacts.csv', row: 1 });
  });

  test.each([
    [
      'a record that does not exist',
      ['--explain-row', '5'],
      /contacts\.csv has 4 records: there is no record 5/,
    ],
    ['record 0', ['--explain-row', '0'], /has 4 records/],
    ['a word', ['--explain-row', 'x'], /whole number/],
    ['another format', ['--explain-row', '1', '--format', 'sarif'], /no format "sarif"/],
    ['two files', ['other.csv', '--explain-row', '1'], /takes one file/],
  ])('refuses %s', async (_name, args, message) => {
    const cwd = folder({ 'contacts.csv': FILE, 'other.csv': FILE });
    const { code, stderr } = await run(['contacts.csv', ...args], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
