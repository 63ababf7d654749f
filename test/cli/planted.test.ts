import { expect, test } from 'vitest';
import { spellingsOfMarie } from '../suppression/spellings.ts';
import { folder, run } from './run.ts';

const PHONES = [
  '+33639980012',
  '06 39 98 00 12',
  '06.39.98.00.12',
  '0033 6 39 98 00 12',
  '+33 (0)6 39 98 00 12',
  '639980012',
  '06 39 98 00 12 poste 4',
  '01 99 00 12 34 / 06-39-98-00-12',
];
const PROFILES = [
  'https://www.linkedin.com/in/paul-roux',
  'fr.linkedin.com/in/Paul-Roux/?x=1',
  'https://x.com/a, https://linkedin.com/in/paul-roux/',
];
const FIRMS = ['732829320', '732 829 320 00074', 'FR40732829320', '552100554 / 73282932000074'];
const LIST = `marie.dupont@acme.example\n06 39 98 00 12\nlinkedin.com/in/paul-roux\n732829320\n@blocked.example\n`;

/** Others between those who are planted, who must not be found. */
const strangers = Array.from({ length: 200 }, (_, at) => ({
  email: `person${at}@firm${at}.example`,
  phone: `+3363998${String(1000 + at)}`,
  linkedin: `https://www.linkedin.com/in/person-${at}`,
  siren: '552100554',
}));

test.each([
  'list.txt',
  'list.gdprsup',
])('planted people are all found, in every spelling, and nobody else: %s', async (list) => {
  const planted = [
    ...spellingsOfMarie.map((email) => ({ email, phone: '', linkedin: '', siren: '' })),
    ...PHONES.map((phone) => ({ email: '', phone, linkedin: '', siren: '' })),
    ...PROFILES.map((linkedin) => ({ email: '', phone: '', linkedin, siren: '' })),
    ...FIRMS.map((siren) => ({ email: '', phone: '', linkedin: '', siren })),
    { email: 'anyone@mail.blocked.example', phone: '', linkedin: '', siren: '' },
  ];
  expect(planted.length).toBeGreaterThan(30);
  const records: (typeof strangers)[number][] = [];
  const expected: number[] = [];
  strangers.forEach((stranger, at) => {
    records.push(stranger);
    const one = planted[at];
    if (one === undefined) return;
    records.push(one);
    expected.push(records.length);
  });
  const cwd = folder({ 'list.txt': LIST, 'contacts.json': JSON.stringify(records) });
  const build = await run(['suppression', 'build', 'list.txt', '-o', 'list.gdprsup'], { cwd });
  expect(build.code).toBe(0);
  const args = [
    'contacts.json',
    '--no-config',
    '--suppression',
    list,
    '--format',
    'ndjson',
    '--max-details',
    '1000',
  ];
  const { stdout } = await run(args, { cwd });
  const found = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { ruleId?: string; row?: number })
    .filter(({ ruleId }) => ruleId === 'suppression-match')
    .map(({ row }) => row);
  expect(found).toEqual(expected);
});
