import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { builtInRules } from '../rules/index.ts';
import { loadConfig } from '../src/config/load.ts';
import { resolveConfig } from '../src/config/resolve.ts';
import { configSchema } from '../src/config/schema.ts';
import { TABLE_MESSAGES } from '../src/linter/table-issues.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const SECTIONS = ['What it checks', 'Why', 'Examples', 'Options', 'Messages', "What it can't know"];

const FRENCH_SECTIONS = [
  "Ce qu'elle vérifie",
  'Pourquoi',
  'Exemples',
  'Options',
  'Messages',
  "Ce qu'elle ne peut pas savoir",
];
const FRENCH_LEVELS = { error: 'erreur', off: 'inactive', warn: 'avertissement' } as const;
const PAGES = readdirSync(join(ROOT, 'rules')).filter((name) => name.endsWith('.md'));

describe('pages of rules', () => {
  test('every page belongs to a rule', () => {
    const pages = PAGES.filter((name) => !name.endsWith('.fr.md'));
    expect(pages.sort()).toEqual([...builtInRules.map((rule) => `${rule.name}.md`), 'table.md'].sort());
  });

  test.each(
    builtInRules.map((rule) => [rule.name, rule] as const),
  )('%s has a page that tells the truth', (name, rule) => {
    const page = read(`rules/${name}.md`);
    expect(page).toMatch(new RegExp(`^# ${name}\n`));
    expect(page).toContain(`as **${rule.recommended}**`);
    for (const section of SECTIONS) expect(page).toContain(`\n## ${section}\n`);
    for (const id of Object.keys(rule.messages)) expect(page, `message ${id}`).toContain(`\`${id}\``);
    for (const { article } of rule.law) expect(page, article).toContain(article.replace('GDPR ', ''));
    for (const option of optionsOf(rule)) expect(page, `option ${option}`).toContain(`| \`${option}\` |`);
  });

  test('every French page belongs to an English one', () => {
    const french = PAGES.filter((name) => name.endsWith('.fr.md'));
    expect(french.filter((name) => !PAGES.includes(name.replace('.fr.md', '.md')))).toEqual([]);
  });

  test.each(
    builtInRules
      .filter(({ name }) => PAGES.includes(`${name}.fr.md`))
      .map((rule) => [rule.name, rule] as const),
  )('%s has a French page that tells the same', (name, rule) => {
    const page = read(`rules/${name}.fr.md`);
    expect(page).toMatch(new RegExp(`^# ${name}\n`));
    expect(page).toContain(`**${FRENCH_LEVELS[rule.recommended]}**`);
    expect(page.replace(/\s+/g, ' ')).toContain(rule.description.fr);
    for (const section of FRENCH_SECTIONS) expect(page).toContain(`\n## ${section}\n`);
    for (const id of Object.keys(rule.messages)) expect(page, `message ${id}`).toContain(`\`${id}\``);
    for (const { article } of rule.law) expect(page, article).toContain(article.replace('GDPR ', ''));
    for (const option of optionsOf(rule)) expect(page, `option ${option}`).toContain(`| \`${option}\` |`);
    expect(page).not.toMatch(/’|GDPR/);
  });

  test('the page of damaged files lists every code with its severity', () => {
    const page = read('rules/table.md');
    for (const [code, { severity }] of Object.entries(TABLE_MESSAGES)) {
      expect(page).toContain(`| \`table/${code}\` | ${severity === 2 ? 'error' : 'warning'} |`);
      expect(read('rules/table.fr.md')).toContain(
        `| \`table/${code}\` | ${severity === 2 ? 'erreur' : 'avertissement'} |`,
      );
    }
  });
});

describe('README', () => {
  test('names every rule and links its page', () => {
    const readme = read('README.md');
    for (const { name } of builtInRules) expect(readme).toContain(`[\`${name}\`](rules/${name}.md)`);
  });

  test('links only to files that are there', () => {
    for (const page of [
      'README.md',
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      ...PAGES.map((name) => `rules/${name}`),
    ]) {
      for (const [, target = ''] of read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
        expect(existsSync(resolve(ROOT, page, '..', target)), `${page} → ${target}`).toBe(true);
      }
    }
  });
});

describe('the checklist of the method', () => {
  const list = /<!-- checklist:start -->([\s\S]*)<!-- checklist:end -->/.exec(read('README.md'))?.[1] ?? '';
  const named = [...list.matchAll(/`([\w-]+)\/([\w-]+)`/g)].map(
    ([, rule = '', id = '']) => [rule, id] as const,
  );
  const known = new Map<string, readonly string[]>([
    ...builtInRules.map(({ name, messages }) => [name, Object.keys(messages)] as const),
    ['table', Object.keys(TABLE_MESSAGES)],
  ]);

  test.each(named)('%s has a message %s', (rule, id) => {
    expect(known.get(rule) ?? []).toContain(id);
  });

  test('every sentence is checked by something, and every message checks some sentence', () => {
    const rows = list.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| the method'));
    for (const row of rows) expect(row).toMatch(/`[\w-]+\/[\w-]+`/);
    const missing = builtInRules.flatMap(({ name, messages }) =>
      Object.keys(messages)
        .filter((id) => !named.some(([rule, message]) => rule === name && message === id))
        .map((id) => `${name}/${id}`),
    );
    expect(missing).toEqual([]);
  });
});

const TESTS = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts') && path !== 'docs.test.ts')
  .map((path) => read(`test/${path}`));

/** What is found in the fixtures, one line a finding: `line:column rule id [column]`. */
const FIXTURES = read('test/fixtures/findings.json');

describe('messages', () => {
  test.each(
    builtInRules.map((rule) => [rule.name, rule] as const),
  )('each one of %s is produced by a test', (name, rule) => {
    const tests = TESTS.filter((text) => text.includes(name)).join('\n');
    const untested = Object.keys(rule.messages).filter(
      (id) => !new RegExp(`['"/ ]${id}['"\` |]`).test(tests) && !FIXTURES.includes(` ${name} ${id} `),
    );
    expect(untested).toEqual([]);
  });

  test('each one on a file itself is produced by a test', () => {
    const tests = TESTS.join('\n');
    const untested = Object.keys(TABLE_MESSAGES).filter(
      (code) => !new RegExp(`['"/ ]${code}['"\` |]`).test(tests) && !FIXTURES.includes(` table/${code} `),
    );
    expect(untested).toEqual([]);
  });
});

describe('the example configuration', () => {
  const text = read('.gdprlintrc.example.json');

  test('is valid, the options of its rules included', async () => {
    const rules = new Map(builtInRules.map((rule) => [rule.name, rule]));
    const loaded = await loadConfig(JSON.parse(text), join(ROOT, '.gdprlintrc.example.json'), rules);
    const run = { settings: {}, language: 'en', showValues: false, today: '2026-11-23' } as const;
    const resolved = await resolveConfig(loaded, join(ROOT, 'contacts.csv'), run);
    expect(resolved.rules.length).toBeGreaterThan(0);
  });

  test('shows every setting', () => {
    const keys = new Set<string>();
    const gather = (schema: unknown): void => {
      if (Array.isArray(schema)) for (const each of schema) gather(each);
      else if (typeof schema === 'object' && schema !== null) {
        for (const [key, value] of Object.entries(schema)) {
          if (key === 'properties') for (const name of Object.keys(Object(value))) keys.add(name);
          gather(value);
        }
      }
    };
    gather(z.toJSONSchema(configSchema, { io: 'input' }));
    expect([...keys].filter((key) => !text.includes(`"${key}":`))).toEqual([]);
  });
});

function optionsOf(rule: (typeof builtInRules)[number]): string[] {
  const schema = rule.schema?.(z);
  if (schema === undefined) return [];
  const { properties } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.keys(properties ?? {});
}
