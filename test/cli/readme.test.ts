import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, run } from './run.ts';

const README = join(ROOT, 'README.md');
const BLOCK = /(<!-- output:start -->\n)[\s\S]*?(<!-- output:end -->)/;

/** The day of the run and its duration are not the same twice. */
function settled(text: string): string {
  return text.replace(/\(FR, \d{4}-\d\d-\d\d\)/g, '(FR, DAY)').replace(/in \d+(?:\.\d+)? s$/m, 'in N s');
}

test('README shows what its first command prints', async () => {
  const readme = readFileSync(README, 'utf8');
  const command = /npx gdpr-lint (fixtures\/.*)/.exec(readme)?.[1] ?? '';
  const { stdout, code } = await run(command.split(' '));
  expect(code).toBe(1);
  const block = `$1\`\`\`\n${stdout.trimEnd().replaceAll('$', '$$$$')}\n\`\`\`\n$2`;
  const fresh = readme.replace(BLOCK, block);
  if (process.env.UPDATE_README === '1') writeFileSync(README, fresh);
  else expect(settled(readme)).toBe(settled(fresh));
});
