import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { builtInRules } from '../rules/index.ts';
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

test('the example configuration is valid', () => {
  expect(configSchema.safeParse(JSON.parse(read('.gdprlintrc.example.json'))).error).toBeUndefined();
});

function optionsOf(rule: (typeof builtInRules)[number]): string[] {
  const schema = rule.schema?.(z);
  if (schema === undefined) return [];
  const { properties } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.keys(properties ?? {});
}
