import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../rules/index.ts';
import { pageText } from '../../src/cli/page-text.ts';
import { folder, ROOT, run } from './run.ts';

describe('gdpr-lint rules', () => {
  test('lists each rule with its step, severities and articles', async () => {
    const { stdout, code } = await run(['rules']);
    expect(code).toBe(0);
    for (const { name } of builtInRules) expect(stdout).toContain(`\n${name} `);
    expect(stdout).toMatch(/\ndpia +impact assessment +warning +error +warning +warning +GDPR 35\n/);
    expect(stdout).toMatch(/\nb2b-relevance .* off /);
  });

  test('in French', async () => {
    const { stdout } = await run(['rules', '--lang', 'fr']);
    expect(stdout).toMatch(/\nprocessor-contract +sous-traitants +erreur .*RGPD 28\(3\), 44\n/);
  });

  test('as JSON, with messages and the schema of the options', async () => {
    const { stdout } = await run(['rules', '--format', 'json']);
    const rules: readonly Record<string, unknown>[] = JSON.parse(stdout);
    expect(rules.map(({ name }) => name)).toEqual(builtInRules.map(({ name }) => name));
    expect(rules.find(({ name }) => name === 'dpia')).toMatchObject({
      step: 'dpia',
      presets: { 'gdpr-lint:recommended': 'warn', 'gdpr-lint:strict': 'error' },
      messages: ['due', 'advisable', 'reviewDue', 'declared'],
      options: { properties: { largeScale: { type: 'integer' } } },
    });
  });
});

describe('gdpr-lint explain', () => {
  test.each([
    ...builtInRules.map(({ name }) => name),
    'table',
    'table/stray-quote',
  ])('%s prints its page, in any folder', async (name) => {
    const { stdout, code } = await run(['explain', name], { cwd: folder({}) });
    expect(code).toBe(0);
    expect(stdout).toMatch(name.startsWith('table') ? /^table\/…\n/ : new RegExp(`^${name}\n`));
    for (const line of stdout.split('\n')) expect(line).not.toMatch(/^(?:#|\||```)|\]\(|\*\*/);
  });

  test('as Markdown, the page itself', async () => {
    const { stdout } = await run(['explain', 'origin', '--format', 'markdown']);
    expect(stdout).toBe(readFileSync(join(ROOT, 'rules/origin.md'), 'utf8'));
  });

  test('in French', async () => {
    const { stdout } = await run(['explain', 'dpia', '--lang', 'fr']);
    expect(stdout).toContain("Ce qu'elle vérifie\n");
  });

  test('an unknown rule is told, with the nearest', async () => {
    const { stderr, code } = await run(['explain', 'orign']);
    expect(code).toBe(2);
    expect(stderr).toContain('there is no rule "orign" (did you mean "origin"?)');
  });

  test('lines are no wider than the terminal, but for code and long words', () => {
    for (const file of readdirSync(join(ROOT, 'rules')).filter((name) => name.endsWith('.md'))) {
      const text = pageText(readFileSync(join(ROOT, 'rules', file), 'utf8'), {
        color: false,
        unicode: true,
        width: 80,
      });
      const wide = text.split('\n').filter((line) => line.length > 100 && !line.startsWith('    '));
      expect(wide, file).toEqual([]);
    }
  });

  test('colours and plain symbols where they are wanted', () => {
    const page =
      '# a\n\n- **b** `c|d` [e](https://x.example) [f](g.md)\n\n| h | i |\n|---|---|\n| `j` | k\\|l |\n';
    expect(pageText(page, { color: false, unicode: true, width: 60 })).toBe(
      'a\n\n  • b c|d e (https://x.example) f\n\n  h  i\n  j  k|l\n',
    );
    expect(pageText('**b**\n', { color: true, unicode: true, width: 60 })).toBe('\u001b[1mb\u001b[22m\n');
  });
});
