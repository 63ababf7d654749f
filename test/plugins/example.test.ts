import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, ROOT, run } from '../cli/run.ts';

const FILE =
  'email;fax;source\na@firm.example;01 99 00 11 22;Client\nb@firm.example;;Client\nc@firm.example;01 99 00 11 23;Client\n';

test.each([
  ['"warn"', /1:7\s+warning\s+fax holds 2 fax numbers: .*example\/no-fax/],
  ['["error", {"most": 1}]', /1:7\s+error\s+fax holds 2 fax numbers/],
])('the example plug-in reports what its tally counted (%s)', async (setting, line) => {
  const plugin = JSON.stringify(join(ROOT, 'test/plugins/gdpr-lint-plugin-example.mjs'));
  const config = `{"plugins": [${plugin}], "rules": {"example/no-fax": ${setting}}}`;
  const { stdout } = await run(['a.csv'], { cwd: folder({ 'a.csv': FILE, '.gdprlintrc.json': config }) });
  expect(stdout).toMatch(line);
});

test('its options are validated with their path', async () => {
  const plugin = JSON.stringify(join(ROOT, 'test/plugins/gdpr-lint-plugin-example.mjs'));
  const config = `{"plugins": [${plugin}], "rules": {"example/no-fax": ["warn", {"most": -1}]}}`;
  const { stderr, code } = await run(['a.csv'], {
    cwd: folder({ 'a.csv': FILE, '.gdprlintrc.json': config }),
  });
  expect(stderr).toContain('rules["example/no-fax"][1].most');
  expect(code).toBe(2);
});
