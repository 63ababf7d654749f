import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answers, answersOf } from '../../src/cli/init/answers.ts';
import { NO_SURVEY, survey } from '../../src/cli/init/survey.ts';
import { configText } from '../../src/cli/init/write-config.ts';
import { readConfig } from '../../src/config/discover.ts';
import { configSchema } from '../../src/config/schema.ts';
import { folder, run } from './run.ts';

const FILE = `E-mail;HubSpot Owner;Origine;Zorglub
a@firm.example;12;Salon RH 2026;x
b@firm.example;12;Salon RH 2026;x
c@firm.example;12;export Lusha;x
d@firm.example;12;Opération Tulipe;x
e@firm.example;12;Opération Tulipe;x
f@firm.example;12;Recommandé par Claire Morel;x
g@firm.example;12;Claire Morel;x
`;

/** The configuration that a folder was given, validated. */
async function written(cwd: string, name = '.gdprlintrc.yaml') {
  const found = await readConfig(join(cwd, name));
  return configSchema.parse(found.value);
}

describe('gdpr-lint init', () => {
  test('--yes writes a valid configuration with comments', async () => {
    const cwd = folder({});
    const { code, stdout } = await run(['init', '--yes'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringContaining('.gdprlintrc.yaml written')]);
    expect(await written(cwd)).toEqual({
      extends: 'gdpr-lint:recommended',
      jurisdiction: 'FR',
      campaign: { audience: 'auto' },
    });
    const comments = readFileSync(join(cwd, '.gdprlintrc.yaml'), 'utf8').match(/#/g) ?? [];
    expect(comments.length).toBeGreaterThan(20);
  });

  test('each question has its flag', async () => {
    const cwd = folder({ 'objections.csv': 'email\nx@firm.example\n' });
    const flags = [
      ...['--controller', 'Exemple "SAS": Lyon'],
      ...['--jurisdiction', 'be'],
      ...['--audience', 'professional'],
      ...['--channel', 'email'],
      ...['--offer', 'Payroll, for SMEs'],
      ...['--suppression', 'objections.csv'],
    ];
    const { code } = await run(['init', '--yes', ...flags], { cwd });
    expect(code).toBe(0);
    expect(await written(cwd)).toEqual({
      extends: 'gdpr-lint:b2b-email',
      jurisdiction: 'BE',
      campaign: {
        controller: 'Exemple "SAS": Lyon',
        audience: 'professional',
        channels: ['email'],
        offer: { description: 'Payroll, for SMEs' },
      },
      suppression: ['objections.csv'],
    });
  });

  test('proposes the sources and processors that a file names, and no name of a person', async () => {
    const cwd = folder({ 'contacts.csv': FILE });
    await run(['init', 'contacts.csv', '--yes'], { cwd });
    const config = await written(cwd);
    expect(config.sources).toEqual({
      'Salon RH 2026': { kind: 'event' },
      'export Lusha': { kind: 'enrichment' },
    });
    expect(config.processors).toEqual({ HubSpot: { role: 'crm' }, Lusha: { role: 'enrichment' } });
    const text = readFileSync(join(cwd, '.gdprlintrc.yaml'), 'utf8');
    expect(text).toContain('# "Opération Tulipe": { kind: … }');
    expect(text).toContain('#   "Zorglub": …');
    expect(text).not.toContain('Morel');
  });

  test.each(['en', 'fr'] as const)('what it writes in %s can be linted with', async (lang) => {
    const cwd = folder({ 'contacts.csv': FILE });
    await run(['init', 'contacts.csv', '--yes', '--lang', lang], { cwd });
    const { code, stderr } = await run(['contacts.csv'], { cwd });
    expect([code, stderr]).toEqual([1, '']);
  });

  test.each([
    ['is not replaced', ['--yes'], /there already, and is not replaced/],
    [
      'of another name is not hidden',
      ['--yes', '-o', 'gdprlint.config.yaml'],
      /two configurations in one folder/,
    ],
  ])('a configuration that is there %s', async (_, args, message) => {
    const cwd = folder({ '.gdprlintrc.yaml': 'jurisdiction: DE\n' });
    const { code, stderr } = await run(['init', ...args], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
    expect(readFileSync(join(cwd, '.gdprlintrc.yaml'), 'utf8')).toBe('jurisdiction: DE\n');
  });

  test('--force replaces it', async () => {
    const cwd = folder({ '.gdprlintrc.yaml': 'jurisdiction: DE\n' });
    expect((await run(['init', '--yes', '--force'], { cwd })).code).toBe(0);
    expect((await written(cwd)).jurisdiction).toBe('FR');
  });

  test.each([
    ['no terminal to ask in', [], /no terminal to ask questions in\n.*--yes/],
    ['a country that is none', ['--yes', '--jurisdiction', 'XQ'], /jurisdiction is not valid/],
    ['a channel that is none', ['--yes', '--channel', 'emial'], /"emial".*did you mean "email"/],
    ['JSON, which has no comments', ['--yes', '-o', '.gdprlintrc.json'], /written as YAML/],
    ['a file that is missing', ['nope.csv', '--yes'], /nope\.csv not found/],
  ])('%s ends with exit code 2, and writes nothing', async (_, args, message) => {
    const cwd = folder({});
    const { code, stderr } = await run(['init', ...args], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
    expect(existsSync(join(cwd, '.gdprlintrc.yaml'))).toBe(false);
  });
});

describe('the questions', () => {
  const asked: string[] = [];
  beforeEach(() => {
    asked.length = 0;
    const replies: Readonly<Record<string, unknown>> = {
      checkbox: ['email'],
      input: ' FR ',
      select: 'professional',
    };
    const prompt = (kind: string) => (question: { readonly message: string }) => {
      asked.push(question.message);
      return Promise.resolve(question.message === 'How strict?' ? 'gdpr-lint:strict' : replies[kind]);
    };
    vi.doMock('@inquirer/prompts', () => ({
      checkbox: prompt('checkbox'),
      input: prompt('input'),
      select: prompt('select'),
    }));
  });

  test('are those that no flag answers', async () => {
    const { ask } = await import('../../src/cli/init/questions.ts');
    const options = { output: '.gdprlintrc.yaml', lang: 'en' } as const;
    const answers: Answers = await ask(options);
    expect(asked).toHaveLength(7);
    expect(answers).toMatchObject({
      jurisdiction: 'FR',
      audience: 'professional',
      preset: 'gdpr-lint:strict',
    });
    asked.length = 0;
    const flags = {
      controller: 'A',
      jurisdiction: 'FR',
      audience: 'auto',
      channel: ['sms'],
      offer: '',
      suppression: [],
    } as const;
    await ask({ ...options, ...flags });
    expect(asked).toEqual(['How strict?']);
  });
});

test('a survey of nothing leaves room for examples in both languages', () => {
  const answers = answersOf({ output: '', lang: 'en' });
  expect(configText(answers, NO_SURVEY, 'en')).toContain('"Trade fair 2026": { kind: event }');
  expect(configText(answers, NO_SURVEY, 'fr')).toContain('"Salon 2026": { kind: event }');
});

test('a survey counts sources over files', async () => {
  const cwd = folder({ 'a.csv': FILE, 'b.csv': FILE });
  const { sources, leftOut } = await survey(['a.csv', 'b.csv'], cwd);
  expect(sources[0]).toEqual({ name: 'Salon RH 2026', kind: 'event', records: 4 });
  expect(leftOut).toBe(0);
});
