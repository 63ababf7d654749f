import { expect, test } from 'vitest';
import { folder, run } from './run.ts';

const FILES = {
  'contacts.csv': 'E-mail;Origine;Date collecte\nc.morel@firm.example;Salon RH;2026-03-02\n',
  'more.csv': 'E-mail;Origine;Date collecte\np.roux@firm.example;Salon RH;2026-03-02\n',
  'offer.html': '<p>Exemple</p>\n<a href="#">Se désinscrire</a>\n<a href="https://x.example/p">Privacy</a>\n',
  '.gdprlintrc.json': '{"campaign": {"controller": "Exemple", "templates": ["offer.html"]}}',
};

test('a message stands beside the files, once, with its own places', async () => {
  const { stdout, code } = await run(['contacts.csv', 'more.csv'], { cwd: folder(FILES) });
  expect(code).toBe(1);
  expect(
    stdout.match(/offer\.html {3}message · HTML utf-8\n {2}2:1 +error .* objection-mechanism\n/g),
  ).toHaveLength(1);
  expect(stdout).not.toMatch(/offer\.html[\s\S]*What you may do[\s\S]*problems/);
});

test.each([
  ['sarif', /"mimeType": ?"text\/html"/],
  ['junit', /<testsuite name="offer\.html" tests="1" failures="1"/],
  ['github', /file=offer\.html,line=2/],
  ['json', /"filePath": ?"offer\.html"/],
])('as %s', async (format, expected) => {
  const { stdout } = await run(['contacts.csv', '--format', format], { cwd: folder(FILES) });
  expect(stdout).toMatch(expected);
});

test('a message that is missing ends with exit code 2, before anything is said', async () => {
  const config = '{"campaign": {"templates": ["mail/offre.html"]}}';
  const { stdout, stderr, code } = await run(['contacts.csv'], {
    cwd: folder({ ...FILES, '.gdprlintrc.json': config }),
  });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/template mail\/offre\.html \(campaign\.templates\) not found/);
});
