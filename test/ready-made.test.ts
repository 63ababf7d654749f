import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultLoadersSync } from 'cosmiconfig';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createProgram } from '../src/cli/program.ts';
import { folder } from './cli/run.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const yaml = (text: string): unknown => defaultLoadersSync['.yaml']('file.yaml', text);

describe('action.yml', () => {
  const action = z
    .object({
      name: z.string(),
      description: z.string(),
      inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
      runs: z.object({
        using: z.literal('composite'),
        steps: z.tuple([
          z.object({ shell: z.literal('bash'), env: z.record(z.string(), z.string()), run: z.string() }),
        ]),
      }),
    })
    .parse(yaml(read('action.yml')));
  const [step] = action.runs.steps;

  /** Runs the step with what a workflow would pass on, and gives back what the tool would be called with. */
  function called(inputs: Readonly<Record<string, string>>): string[] {
    const cwd = folder({ npx: '#!/bin/sh\nprintf "%s\\n" "$@"\n' });
    chmodSync(join(cwd, 'npx'), 0o755);
    writeFileSync(join(cwd, 'step.sh'), step.run);
    const env = Object.fromEntries(
      Object.entries(step.env).map(([name, value]) => {
        const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1] ?? '';
        return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
      }),
    );
    // As the runner starts it.
    const args = ['--noprofile', '--norc', '-eo', 'pipefail', 'step.sh'];
    const out = execFileSync('bash', args, {
      cwd,
      encoding: 'utf8',
      env: { ...env, PATH: `${cwd}:${process.env.PATH}` },
    });
    return out.trimEnd().split('\n');
  }

  test('passes on what it is given, each line a word', () => {
    const words = called({
      files: 'exports/*.csv\nbought list.csv\n',
      suppression: 'objections.csv',
      reports: 'sarif=a.sarif\nhtml=a.html',
      'max-warnings': '0',
    });
    expect(words).toEqual([
      ...['--yes', 'gdpr-lint@latest', '--format', 'github', '--lang', 'en'],
      ...['--format', 'sarif=a.sarif', '--format', 'html=a.html', '--suppression', 'objections.csv'],
      ...['--max-warnings', '0', '--', 'exports/*.csv', 'bought list.csv'],
    ]);
    const known = new Set(createProgram().options.map(({ long }) => long));
    for (const word of words.slice(2).filter((each) => /^--./.test(each))) expect(known).toContain(word);
  });

  test('runs nothing of what it is given', () => {
    const evil = '$(touch ran); `touch ran`; "; touch ran';
    expect(called({ files: evil }).at(-1)).toBe(evil);
  });

  test('no input is put into the script, and each is used', () => {
    expect(step.run).not.toContain('${{');
    expect(Object.values(step.env)).toEqual(
      Object.keys(action.inputs).map((name) => `\${{ inputs.${name} }}`),
    );
  });
});

test('.pre-commit-hooks.yaml names a program of the package, for files that it reads', () => {
  const [hook] = z
    .tuple([
      z.object({
        id: z.string(),
        name: z.string(),
        entry: z.string(),
        language: z.string(),
        files: z.string(),
      }),
    ])
    .parse(yaml(read('.pre-commit-hooks.yaml')));
  expect(Object.keys(JSON.parse(read('package.json')).bin)).toContain(hook.entry);
  expect(hook.language).toBe('node');
  const files = new RegExp(hook.files);
  expect(['contacts.csv', 'a/b.ndjson', 'package.json', 'a.csv.md'].map((name) => files.test(name))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('the snippet for GitLab is a job with a Code Quality report', () => {
  const [, snippet = ''] = /<!-- gitlab -->\n```yaml\n([\s\S]*?)```/.exec(read('README.md')) ?? [];
  const { 'gdpr-lint': job } = z
    .object({
      'gdpr-lint': z.object({
        image: z.string(),
        script: z.array(z.string()),
        artifacts: z.object({ when: z.literal('always'), reports: z.object({ codequality: z.string() }) }),
      }),
    })
    .parse(yaml(snippet));
  expect(job.script.join('\n')).toContain(`--format gitlab=${job.artifacts.reports.codequality}`);
});

test('the Dockerfile builds from the lock file, copies what is there, and runs the binary as no root', () => {
  const lines = read('Dockerfile')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  for (const line of lines) expect(line).toMatch(/^(?:FROM|WORKDIR|COPY|RUN|USER|ENTRYPOINT|CMD) /);
  expect(lines).toContain('RUN npm ci --ignore-scripts');
  const { bin, engines } = JSON.parse(read('package.json'));
  const entry: unknown = JSON.parse(lines.find((line) => line.startsWith('ENTRYPOINT'))?.slice(11) ?? '[]');
  expect(entry).toEqual(['node', `/opt/gdpr-lint/${bin['gdpr-lint']}`]);
  expect(lines.lastIndexOf('USER node')).toBeGreaterThan(
    lines.findLastIndex((line) => line.startsWith('FROM')),
  );
  const [, major] = /^FROM node:(\d+)/.exec(lines[0] ?? '') ?? [];
  expect(Number(major)).toBeGreaterThanOrEqual(Number(/\d+/.exec(engines.node)?.[0]));
});
