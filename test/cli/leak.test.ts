import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../rules/index.ts';
import { caching } from '../../src/cli/caching.ts';
import { builtInFormats, formatted, loadFormatter } from '../../src/formatters/registry.ts';
import { lintFiles } from '../../src/lint-files.ts';
import { folder, run } from './run.ts';

/** Values planted in a file with something wrong in each cell, and never to be seen outside it. */
const PLANTED: Readonly<Record<string, string>> = {
  civility: 'Mademoiselle',
  firstName: 'Xénophon',
  lastName: 'Quatrefages',
  title: 'Dompteur de puces savantes',
  company: 'Zygomorphe et Filles',
  email: 'xenophon.quatrefages@gmail.com',
  work: 'x.quatrefages@zygomorphe.example',
  phone: '06 39 98 47 61',
  source: 'Bouche à oreille de Wenceslas',
  note: 'en arrêt maladie dès mars, délégué CGT, un vrai abruti',
  nir: '184127645108946',
  iban: 'FR7630006000011234567890189',
  consent: 'peutetrebien',
  date: '31/12/2031',
  city: 'Trifouillis-sur-Yvette',
};

const HEADERS = [
  'Civilité',
  'Prénom',
  'Nom',
  'Fonction',
  'Société',
  'E-mail',
  'E-mail pro',
  'Téléphone',
  'Origine',
  'Commentaires',
  'Divers',
  'RIB',
  'Opt-in email',
  'Date consentement',
  'Ville',
];

function csv(): string {
  const row = Object.values(PLANTED).join(';');
  return `${HEADERS.join(';')}\n${row}\n${row};${PLANTED.email}\n"${PLANTED.lastName};${PLANTED.phone}\n`;
}

/** What must not be found: each value, each of its longer words, and its digits run together. */
function secrets(): string[] {
  const words = Object.values(PLANTED).flatMap((value) => value.split(/[\s@.,;-]+/u));
  const known = new Set(['gmail', 'com', 'example', 'email', 'origine', 'mars']);
  const digits = Object.values(PLANTED).map((value) => value.replace(/\D/g, ''));
  return [
    ...Object.values(PLANTED),
    ...words.filter((word) => word.length >= 5),
    ...digits.filter((each) => each.length >= 6),
  ]
    .map((each) => each.toLowerCase())
    .filter((each) => !known.has(each));
}

const NDJSON = `${JSON.stringify(Object.fromEntries(HEADERS.map((header, at) => [header, Object.values(PLANTED)[at]])))}\n{"Nom": "${PLANTED.lastName}", broken\n`;

describe.each([
  ['a.csv', csv()],
  ['a.ndjson', NDJSON],
  ['noheader.csv', csv().split('\n').slice(1).join('\n')],
  ['a.json', `[{"Nom": "${PLANTED.lastName}", "E-mail": "${PLANTED.email}"`],
])('personal data never leaves %s in clear', (name, content) => {
  test.each(['en', 'fr'] as const)('in any format (%s)', async (language) => {
    const cwd = folder({ [name]: content, 'list.txt': `${PLANTED.email}\n${PLANTED.phone}\n` });
    const options = {
      files: [name],
      cwd,
      settings: { suppression: [join(cwd, 'list.txt')] },
      language,
      showValues: false,
      details: true,
      cache: caching(join(cwd, 'cache'), 'cache'),
    };
    const { results, failures, details } = await lintFiles(options);
    expect(results.length + failures.length).toBe(1);
    const kept = readFileSync(join(cwd, 'cache'), 'utf8').toLowerCase();
    expect(secrets().filter((secret) => kept.includes(secret))).toEqual([]);
    const rules = new Map(builtInRules.map((rule) => [rule.name, rule]));
    const context = {
      language,
      color: false,
      unicode: true,
      version: '0.0.0',
      cwd,
      rules,
      details,
      failures,
    };
    for (const format of builtInFormats()) {
      const text = [...formatted(await loadFormatter(format, cwd), results, context)].join('');
      const out = (text + failures.map(({ message, hint }) => `${message} ${hint}`).join('')).toLowerCase();
      expect(
        secrets().filter((secret) => out.includes(secret)),
        format,
      ).toEqual([]);
    }
  });

  test('nor on the command line', async () => {
    const cwd = folder({ [name]: content, 'list.txt': `${PLANTED.email}\n` });
    const { stdout, stderr } = await run([name, '--suppression', 'list.txt'], { cwd });
    expect(secrets().filter((secret) => (stdout + stderr).toLowerCase().includes(secret))).toEqual([]);
  });

  test('nor through the column map', async () => {
    const { stdout, stderr } = await run(['columns', name], { cwd: folder({ [name]: content }) });
    const out = (stdout + stderr).toLowerCase();
    expect(secrets().filter((secret) => out.includes(secret))).toEqual([]);
  });
});

test('--show-values is the way to see them', async () => {
  const { stdout } = await run(['a.csv', '--show-values'], { cwd: folder({ 'a.csv': csv() }) });
  expect(stdout).toContain(PLANTED.email);
});

test('a first record that is taken for a header is not shown, and the file is not clean', async () => {
  const file =
    'Xénophon Quatrefages;;Trifouillis\nIda Morel;ida@acme.example;Lyon\nZoé Petit;zoe@acme.example;Nice\n';
  const cwd = folder({ 'a.csv': file });
  for (const args of [['a.csv'], ['a.csv', '-f', 'json'], ['columns', 'a.csv']]) {
    const { stdout } = await run(args, { cwd });
    expect(stdout).not.toMatch(/Quatrefages|Trifouillis/);
  }
  const { stdout, code } = await run(['a.csv', '--rule', 'origin: off'], { cwd });
  expect(stdout).toContain('table/doubtful-header');
  expect(code).toBe(1);
});
