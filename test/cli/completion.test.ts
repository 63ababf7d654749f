import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInFormats } from '../../src/formatters/registry.ts';
import { folder, ROOT, run } from './run.ts';

const has = (command: string) => spawnSync(command, ['--version']).error === undefined;
const script = async (shell: string) => (await run(['completion', shell])).stdout;

describe('completion', () => {
  async function inBash(words: readonly string[]): Promise<string[]> {
    const cwd = folder({ 'c.bash': await script('bash'), 'contacts.csv': '' });
    const line = words.map((word) => `'${word}'`).join(' ');
    const code = `. ./c.bash; COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _gdpr_lint; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['-uc', code], { cwd, encoding: 'utf8' }).trim().split('\n');
  }

  test.skipIf(!has('bash')).each<[words: string[], replies: string[]]>([
    [['gdpr-lint', 'col'], ['columns']],
    [['gdpr-lint', 'cont'], ['contacts.csv']],
    [
      ['gdpr-lint', '--lang', ''],
      ['en', 'fr'],
    ],
    [['gdpr-lint', 'x.csv', '--for'], ['--format']],
    [['gdpr-lint', 'x.csv', '--format', 's'], builtInFormats().filter((name) => name.startsWith('s'))],
    [
      ['gdpr-lint', 'columns', '--format', ''],
      ['table', 'json'],
    ],
    [['gdpr-lint', 'explain', 'orig'], ['origin']],
    [['gdpr-lint', 'attest', ''], ['verify']],
    [['gdpr-lint', '--config', 'cont'], ['contacts.csv']],
  ])('in bash: %j', async (words, replies) => {
    expect(await inBash(words)).toEqual(replies);
  });

  test.skipIf(!has('fish') && !process.env.CI)('in fish', async () => {
    const cwd = folder({ 'c.fish': await script('fish') });
    const complete = (line: string) =>
      execFileSync('fish', ['-c', `source c.fish; complete -C '${line}'`], { cwd, encoding: 'utf8' })
        .trim()
        .split('\n')
        .map((each) => each.split('\t')[0]);
    expect(complete('gdpr-lint --lang ')).toEqual(['en', 'fr']);
    expect(complete('gdpr-lint explain orig')).toEqual(['origin']);
    expect(complete('gdpr-lint col')).toEqual(['columns']);
  });

  test.skipIf(!has('zsh') && !process.env.CI)('is read by zsh', async () => {
    const cwd = folder({ 'c.zsh': await script('zsh') });
    const code = 'autoload -U compinit; compinit -D; source ./c.zsh; print $_comps[gdpr-lint]';
    const { stdout, stderr } = spawnSync('zsh', ['-fc', code], { cwd, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '_gdpr_lint\n', stderr: '' });
  });

  test('of a shell that is not known is refused', async () => {
    const { code, stderr } = await run(['completion', 'tcsh']);
    expect(code).toBe(2);
    expect(stderr).toContain('Allowed choices are bash, zsh, fish');
  });
});

describe('the manual page', () => {
  test.skipIf(!has('mandoc') && !process.env.CI)('has every command and option, and no error', () => {
    const page = join(ROOT, 'dist/man/gdpr-lint.1');
    const lint = spawnSync('mandoc', ['-T', 'lint', '-W', 'error', page], { encoding: 'utf8' });
    expect(lint).toMatchObject({ status: 0, stdout: '' });
    // Bold is struck twice, as on a typewriter.
    const text = execFileSync('mandoc', ['-T', 'ascii', page], { encoding: 'utf8' }).replace(/.[\b]/g, '');
    for (const each of [
      '--format',
      '--suppression',
      'gdpr-lint columns',
      'EXIT STATUS',
      'gdpr-lint attest verify',
    ]) {
      expect(text).toContain(each);
    }
  });
});
