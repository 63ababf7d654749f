import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../rules/index.ts';
import { reportOf } from '../../src/formatters/html/report.ts';
import { stepStates } from '../../src/formatters/html/steps.ts';
import html from '../../src/formatters/html.ts';
import type { FormatContext } from '../../src/formatters/types.ts';
import { lintFiles } from '../../src/lint-files.ts';
import type { FileDetails } from '../../src/linter/file-details.ts';
import { folder, run } from '../cli/run.ts';
import { context, fileFinding, finding, GDPR_5, result, typicalResult } from './results.ts';

const RULES = new Map(builtInRules.map((rule) => [rule.name, rule]));

const CONFIGURATION: FileDetails['configuration'] = {
  path: '/data/.gdprlintrc.json',
  settings: {
    jurisdiction: 'FR',
    isJurisdictionAssumed: false,
    asOf: '2026-11-23',
    campaign: { nature: 'commercial', audience: 'auto', controller: 'Atelier Morel', channels: ['email'] },
    sources: { 'Salon RH 2026': { kind: 'event' } },
    processors: {},
    columns: {},
  },
  rules: builtInRules.map(({ name, step, law }) => ({ name, step, law, severity: 2, options: {} })),
  tableSeverities: {},
  lists: ['/data/objections.csv'],
};

function details(facts: Partial<FileDetails> = {}): ReadonlyMap<string, FileDetails> {
  const all = { sha256: 'ab'.repeat(32), bytes: 123456, columns: [], configuration: CONFIGURATION, ...facts };
  return new Map([['/data/contacts.csv', all]]);
}

/** The words of the page, as a reader sees them, without style and scripts. */
function wordsOf(page: string): string {
  const texts: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === 'script' || node.nodeName === 'style') return;
    if ('value' in node) texts.push(node.value);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(page));
  return texts.join(' ').replace(/\s+/g, ' ');
}

const wordsIn = (facts: Partial<FormatContext> = {}, results = [typicalResult()]) =>
  wordsOf(html.format(results, context({ rules: RULES, details: details(), ...facts })));

describe('the page', () => {
  test('says what was found, in which bytes, by which configuration and tool', () => {
    const words = wordsIn({ today: '2026-11-23' });
    for (const each of [
      '4 problems in 315 places (3 errors, 1 warning)',
      'no offer is configured. Set campaign.offer.',
      'GDPR 5(1)(c)',
      'ab'.repeat(32),
      '123,456 bytes',
      'Atelier Morel',
      'Salon RH 2026',
      '.gdprlintrc.json',
      'objections.csv',
      'gdpr-lint 1.2.3, 2026-11-23',
      '11,764',
      '3,291',
    ]) {
      expect(words).toContain(each);
    }
    expect(words).not.toContain('/data/');
  });

  test('says it in French', () => {
    const words = wordsIn({ language: 'fr' });
    expect(words).toContain("Ce qui n'a pas été vérifié");
    expect(words).toContain('4 problèmes à 315 endroits');
    expect(words).toContain('123 456 octets');
    expect(html.format([], context({ language: 'fr' }))).toContain('<html lang="fr">');
  });

  test.each(['en', 'fr'] as const)('never calls a file compliant (%s)', (language) => {
    for (const results of [[typicalResult()], [result([], { filePath: '/data/contacts.csv' })], []]) {
      expect(wordsIn({ language }, results)).not.toMatch(/complian|conform/i);
    }
  });

  test('a file without findings is not called more than what was checked', () => {
    const words = wordsIn({}, [result([], { summary: { notChecked: ['no list is configured'] } })]);
    expect(words).toContain('no problem found in what was checked');
    expect(words).toContain('This says nothing of what was not.');
    expect(words).toContain('no list is configured');
  });

  test('what could not be read weighs more than a clean rest', () => {
    const words = wordsIn({ failures: [{ message: 'b.csv is empty', hint: 'Export it again.' }] }, [
      result([]),
    ]);
    expect(words).toContain('Not everything could be read');
    expect(words).toContain('b.csv is empty Export it again.');
    expect(words).not.toContain('This says nothing of what was not.');
  });

  test('a file that changed while it was checked has no hash', () => {
    expect(wordsIn({ details: details({ sha256: null }) })).toContain('not known: the file changed');
  });

  test('says what each column was taken for', () => {
    const columns = [
      { name: 'Mail pro', field: 'email', confidence: 0.95, isConfigured: false },
      { name: 'Né le', field: 'birthDate', confidence: 1, isConfigured: true },
      { name: '#3', field: null, confidence: 0, isConfigured: false },
    ] as const;
    const words = wordsIn({ details: details({ columns }) });
    expect(words).toContain('Mail pro e-mail address email 95%');
    expect(words).toContain(
      'Né le date of birth birthDate not needed for prospecting (GDPR 5(1)(c)) set by the configuration',
    );
    expect(words).toContain('#3 not understood');
  });

  test('allows its own style and script and nothing else', () => {
    const page = html.format([typicalResult()], context());
    const hash = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const [, style] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const [, script] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? [];
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    expect(policy.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/ (?:style|on\w+|src)=/);
  });

  test('lists every finding for its script', () => {
    const page = html.format([typicalResult()], context());
    const [, json = ''] = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(page) ?? [];
    const data = JSON.parse(json);
    expect(data.rows).toHaveLength(typicalResult().messages.length);
    const sum = data.rows.reduce((all: number, row: readonly number[]) => all + (row[9] ?? 0), 0);
    expect(sum).toBe(315);
  });
});

describe('the state of the steps', () => {
  const states = (facts: Partial<FormatContext>, ...results: Parameters<typeof result>[]) =>
    Object.fromEntries(
      stepStates(
        reportOf(
          results.map((each) => result(each[0], { filePath: '/data/contacts.csv', ...each[1] })),
          context({ rules: RULES, details: details(), ...facts }),
        ),
      ).map(({ step, state }) => [step ?? 'reading', state]),
    );

  test('without findings each step was checked', () => {
    expect(states({}, [[]])).toEqual({
      reading: 'clear',
      origin: 'clear',
      minimisation: 'clear',
      processors: 'clear',
      rights: 'clear',
      dpia: 'clear',
    });
  });

  test('with findings, with something that could not be checked, switched off', () => {
    const open = fileFinding({ ruleId: 'b2b-relevance', severity: 1, message: 'no offer is configured' });
    const rules = CONFIGURATION.rules.filter(({ step }) => step !== 'dpia');
    const configuration = { ...CONFIGURATION, rules };
    const found = [finding({ law: [GDPR_5] }), open, finding({ ruleId: 'table/extra-cells' })];
    expect(
      states({ details: details({ configuration }) }, [found, { summary: { notChecked: [open.message] } }]),
    ).toEqual({
      reading: 'findings',
      origin: 'clear',
      minimisation: 'findings',
      processors: 'clear',
      rights: 'incomplete',
      dpia: 'off',
    });
  });

  test('a file that was not read to its end leaves no step clear', () => {
    const fatal = fileFinding({ ruleId: 'table/invalid-json', fatal: true });
    expect(states({}, [[fatal]])).toMatchObject({ reading: 'findings', origin: 'unread' });
    expect(states({ failures: [{ message: 'b.csv is empty' }] }, [[]])).toMatchObject({ origin: 'unread' });
  });

  test('what is known before or excepted is counted apart, and never nothing', () => {
    const tolerated = [{ ruleId: 'origin', by: 'baseline', errors: 3, warnings: 0 }] as const;
    expect(states({}, [[], { summary: { tolerated } }])).toMatchObject({ origin: 'apart', dpia: 'clear' });
    const words = wordsIn({}, [result([], { summary: { tolerated } })]);
    expect(words).toContain('Counted apart');
    expect(words).toContain('Nothing was found but what was known before or is excepted');
  });

  test('without its warnings a step is clear of errors only', () => {
    expect(states({ quiet: true }, [[]])).toMatchObject({ origin: 'clear-of-errors' });
  });
});

describe('what is known of a file', () => {
  const CONTENT = 'E-mail;Origine\nc.morel@atelier-morel.example;Client\n';
  const SHA = createHash('sha256').update(CONTENT).digest('hex');
  const options = { settings: {}, language: 'en', showValues: false, details: true } as const;

  test.each([
    'auto',
    2,
  ] as const)('is its hash, size, columns and configuration (concurrency %s)', async (concurrency) => {
    const cwd = folder({ 'a.csv': CONTENT, '.gdprlintrc.json': '{"rules": {"dpia": "off"}}' });
    const report = await lintFiles({ ...options, files: ['a.csv'], cwd, concurrency });
    const known = report.details.get('a.csv');
    expect(known).toMatchObject({ sha256: SHA, bytes: CONTENT.length });
    expect(known?.columns.map(({ name, field }) => [name, field])).toEqual([
      ['E-mail', 'email'],
      ['Origine', 'source'],
    ]);
    expect(known?.configuration.path).toBe(join(cwd, '.gdprlintrc.json'));
    expect(known?.configuration.rules.map(({ name }) => name)).not.toContain('dpia');
  });

  test('holds for standard input as well', async () => {
    const cwd = folder({});
    const file = join(cwd, 'report.html');
    await run(['-', '--stdin-filename', 'a.csv', '-f', `html=${file}`], { cwd, input: CONTENT });
    expect(readFileSync(file, 'utf8')).toContain(SHA);
  });

  test('is not asked for where no report shows it', async () => {
    const cwd = folder({ 'a.csv': CONTENT });
    const { details: none } = await lintFiles({ ...options, details: false, files: ['a.csv'], cwd });
    expect(none.size).toBe(0);
  });

  test('a file that is written to meanwhile is not identified', async () => {
    const cwd = folder({ 'a.csv': CONTENT });
    const onProgress = () => writeFileSync(join(cwd, 'a.csv'), `${CONTENT}x@y.example;Client\n`);
    const report = await lintFiles({ ...options, files: ['a.csv'], cwd, onProgress });
    expect(report.details.get('a.csv')).toMatchObject({ sha256: null, bytes: null });
  });

  test('a message of the campaign is identified too', async () => {
    const message = '<p>Bonjour</p><a href="https://atelier-morel.example/stop">Se désabonner</a>';
    const cwd = folder({
      'a.csv': CONTENT,
      'm.html': message,
      '.gdprlintrc.json': '{"campaign": {"templates": ["m.html"]}}',
    });
    const report = await lintFiles({ ...options, files: ['a.csv'], cwd });
    const sha256 = createHash('sha256').update(message).digest('hex');
    expect(report.details.get('m.html')).toMatchObject({ sha256, columns: [] });
  });
});
