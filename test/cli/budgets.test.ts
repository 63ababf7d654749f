import { expect, test } from 'vitest';
import { folder, run } from './run.ts';

const records = Array.from({ length: 400 }, (_, at) => {
  const origin = at < 2 ? '' : 'Salon RH 2026';
  return `contact${at}@morel.example;${origin};2026-10-02;${at === 0 ? 'ignore origin: contract of 2026-03-02' : ''}`;
});
const FILE = `E-mail;Origine;Date de collecte;_gdpr_lint\n${records.join('\n')}\n`;
const RULES = {
  dpia: 'off',
  'objection-mechanism': 'off',
  'suppression-match': 'off',
  'consent-channel': 'off',
};

const lint = (budgets: unknown, ...args: string[]) =>
  run(['contacts.csv', '--as-of', '2026-11-23', ...args], {
    cwd: folder({ 'contacts.csv': FILE, '.gdprlintrc.json': JSON.stringify({ rules: RULES, budgets }) }),
  });

test('errors within a budget are said and do not fail the run, nor do excepted ones', async () => {
  const { code, stdout } = await lint({ origin: { maxShare: '0.25%' } });
  expect(stdout).toContain('Excepted in the file: origin 1');
  expect(stdout).toContain('Within its budget: origin, records with errors: 1 (0.3%), allowed: 0.25%');
  expect(code).toBe(0);
});

test('errors over a budget fail the run', async () => {
  const { code, stdout } = await lint(
    { origin: { maxShare: '0.2%' } },
    '--lang',
    'fr',
    '--format',
    'summary',
  );
  expect(stdout).toContain('Exceptions du fichier : origin 1');
  expect(stdout).toContain(
    'Budget dépassé : origin, enregistrements avec erreurs : 1 (0,3 %), admis : 0,2 %',
  );
  expect(code).toBe(1);
});

test.each([
  [{ orign: { maxShare: '1%' } }, 'budgets: there is no rule "orign"'],
  [{ origin: { maxShare: '1' } }, 'expected a share of the records, such as "0.5%"'],
  [{ origin: { maxShare: '101%' } }, 'expected a share of the records, such as "0.5%"'],
])('%j is refused', async (budgets, said) => {
  const { code, stderr } = await lint(budgets);
  expect(code).toBe(2);
  expect(stderr).toContain(said);
});
