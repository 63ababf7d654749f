import { describe, expect, test } from 'vitest';
import { loadSuppressionLists } from '../../src/suppression/load.ts';
import { listFile, load, OPTIONS } from './list-files.ts';
import { spellingsOfMarie } from './spellings.ts';

const MARIE = 'marie.dupont@acme.example';

describe('whatever the list is written in, who is on it is found', () => {
  test.each([
    ['objections.csv', `email\n${MARIE}\n`],
    ['objections.csv', MARIE],
    ['objections.csv', `${MARIE}\npaul@acme.example\n`],
    ['objections.csv', `"Adresse e-mail"\r\n"${MARIE}"\r\n`],
    ['objections.csv', `Nom;E-mail;Date\nDupont;${MARIE};12/03/2025\n`],
    ['objections.csv', `Unsubscribed emails\n${MARIE}\n`],
    ['objections.csv', `Liste d'opposition;Date\n${MARIE};12/03/2025\n06 39 98 00 12;13/03/2025\n`],
    ['objections.csv', `identifiant,motif\n${MARIE},demande\npaul@acme.example,demande\n`],
    ['objections.csv', `email,nom\n# ajoutés en mars\n${MARIE},Dupont\n`],
    ['objections.csv', `sep=;\nemail;nom\n${MARIE};Dupont\n`],
    ['objections.csv', Buffer.from(`\ufeffE-Mail;Straße\n${MARIE};x\n`, 'utf16le')],
    ['objections.csv', Buffer.from(`Prénom;E-mail\nZoé;${MARIE}\n`, 'latin1')],
    ['objections.tsv', `email\tname\n${MARIE}\tMarie\n`],
    ['objections.txt', MARIE],
    ['objections.txt', `# people who objected, by phone or mail\n\n${MARIE}   # asked on 2025-03-12\n`],
    ['objections.txt', `email\n${MARIE}\n`],
    ['objections.txt', `${MARIE};2025-03-12\npaul@acme.example;2025-03-13\n`],
    ['objections.txt', `email\tdate\n${MARIE}\t2025-03-12\n`],
    ['objections.txt', `06 39 98 00 12\n${MARIE}\n@beta.example\n732829320\n`],
    ['objections.txt', `${MARIE}\r06 39 98 00 12\r`],
    ['objections', `${MARIE}\n`],
    ['objections.json', `["${MARIE}", "paul@acme.example"]`],
    ['objections.json', `[{"email": "${MARIE}"}]`],
    ['objections.json', `{"unsubscribed": [{"Email": "${MARIE}", "at": "2025-03-12"}]}`],
    ['objections.json', `{"emails": ["paul@acme.example", "${MARIE}"]}`],
    ['objections.ndjson', `{"email":"${MARIE}"}\n{"email":"paul@acme.example"}\n`],
    ['objections.ndjson', `"${MARIE}"\n"paul@acme.example"\n`],
  ])('%s: %j', async (name, content) => {
    const lists = await load(name, content);
    expect(lists.findEmail(MARIE)).toMatchObject({ by: 'email', form: 'clear', listKind: 'objections' });
    expect(lists.findEmail('someone.else@acme.example')).toBeNull();
    expect(lists.has('email')).toBe(true);
  });
});

describe('whatever way the list and the file write an address', () => {
  test.each(spellingsOfMarie)('%j in the list is found', async (cell) => {
    const lists = await load('list.json', JSON.stringify([{ email: cell, reason: 'x' }]));
    expect(lists.findEmail(MARIE)).not.toBeNull();
  });

  test('each spelling in the file is found', async () => {
    const lists = await load('list.csv', `email,name\n${MARIE},x\n`);
    expect(spellingsOfMarie.filter((cell) => lists.findEmail(cell) === null)).toEqual([]);
  });

  test.each([
    ['06 39 98 00 12', '+33639980012', 'FR'],
    ['+33 6 39 98 00 12', '06.39.98.00.12', 'FR'],
    ['0033639980012', '06-39-98-00-12', 'FR'],
    ['+33 (0)6 39 98 00 12', '639980012', 'FR'],
    ['06 39 98 00 12 poste 4', '33639980012', 'FR'],
    ['0639980012', 'tél. 06 39 98 00 12 / 01 99 00 12 34', 'FR'],
    ['+44 7700 900123', '07700 900123', 'GB'],
    ['+49 30 23125000', '030/23125000', 'DE'],
    ['+33 6 99 99 99 99 9', '0033 6 99 99 99 99 9', 'FR'],
  ])('the number %s is found as %s', async (listed, written, country) => {
    const lists = await load('list.csv', `phone,name\n"${listed}",x\n`);
    expect(lists.findPhone(written, country)).toMatchObject({ by: 'phone' });
    expect(lists.findPhone('06 39 98 99 99', 'FR')).toBeNull();
  });

  test('a number in the list is read by the country of its row', async () => {
    const lists = await load('list.csv', 'phone,country\n07700 900123,United Kingdom\n');
    expect(lists.findPhone('+447700900123', 'FR')).not.toBeNull();
  });
});

describe('each kind of entry', () => {
  const list = `entry,reason
@acme.example,a
beta.example,b
732829320,c
https://www.linkedin.com/in/Paul-Roux/,d
paul@gamma.example,e
+33 6 39 98 00 12,f
`;

  test.each([
    ['findEmail', 'anyone@acme.example', 'domain'],
    ['findEmail', 'anyone@mail.acme.example', 'domain'],
    ['findEmail', 'anyone@notacme.example', null],
    ['findDomain', 'https://shop.beta.example/x', 'domain'],
    ['findDomain', 'beta.example', 'domain'],
    ['findDomain', 'example', null],
    ['findCompanyId', '732 829 320 00074', 'company-id'],
    ['findCompanyId', 'FR40732829320', 'company-id'],
    ['findCompanyId', '552100554', null],
    ['findLinkedin', 'fr.linkedin.com/in/paul-roux?x=1', 'linkedin'],
    ['findLinkedin', 'fr.linkedin.com/in/paul-rou', null],
    ['findEmail', 'paul+x@gamma.example', 'email'],
    ['findEmail', 'paula@gamma.example', null],
  ] as const)('%s(%s) is found by %s', async (find, cell, by) => {
    const lists = await load('list.csv', list);
    expect(lists[find](cell)?.by ?? null).toBe(by);
  });

  test('a SIRET on the list stands for that establishment alone', async () => {
    const lists = await load('list.csv', 'siret,nom\n73282932000074,Acme\n');
    expect(lists.findCompanyId('73282932000074')).not.toBeNull();
    expect(lists.findCompanyId('732829320')).toBeNull();
  });

  test('a person at an address is found by name, postal code and street together', async () => {
    const lists = await load(
      'list.csv',
      'Prénom;Nom;Adresse;Code postal;Ville\nHélène;Roux;12 rue de la Paix;75002;Paris\n',
    );
    expect(
      lists.findPostal({ name: 'ROUX Helene', postalCode: '75002', street: '12, r. de la Paix' }),
    ).toMatchObject({
      by: 'postal',
    });
    expect(
      lists.findPostal({ name: 'Roux Paul', postalCode: '75002', street: '12 rue de la Paix' }),
    ).toBeNull();
    expect(lists.has('email')).toBe(false);
  });

  test('an address and a number of one row are both found', async () => {
    const lists = await load('list.csv', `Email,Mobile\n${MARIE},06 39 98 00 12\n`);
    expect(lists.findEmail(MARIE)).not.toBeNull();
    expect(lists.findPhone('0639980012', 'FR')).not.toBeNull();
  });

  test("the objection of a person is none of the person's firm", async () => {
    const lists = await load('list.csv', `Email,Website,SIREN\n${MARIE},www.acme.example,732829320\n`);
    expect(lists.findEmail('paul@acme.example')).toBeNull();
    expect(lists.findCompanyId('732829320')).toBeNull();
  });

  test("nor does it cover the page of the person's firm", async () => {
    const lists = await load(
      'list.csv',
      'Company Linkedin Url,Person Linkedin Url,First Name\nhttps://www.linkedin.com/company/acme,https://www.linkedin.com/in/paul-roux,Paul\n',
    );
    expect(lists.findLinkedin('linkedin.com/in/paul-roux')).not.toBeNull();
    expect(lists.findLinkedin('linkedin.com/company/acme')).toBeNull();
  });

  test('a row that names a firm alone is the objection of the firm', async () => {
    const lists = await load('list.csv', 'Email,Website,SIREN\n,www.acme.example,732829320\n');
    expect(lists.findEmail('paul@acme.example')).not.toBeNull();
    expect(lists.findCompanyId('732829320')).not.toBeNull();
  });
});

describe('exports of senders work as they are', () => {
  test.each([
    [
      'Mailchimp',
      `"Email Address","First Name","Last Name",MEMBER_RATING,OPTIN_TIME,OPTIN_IP,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_CAMPAIGN_ID,UNSUB_REASON,UNSUB_REASON_OTHER,LEID,EUID,NOTES,TAGS
marie.dupont@acme.example,Marie,Dupont,2,"2024-01-02 10:00:00",,"2025-03-12 08:15:00","March news",ab12cd34ef,NORMAL,,123456789,1a2b3c4d5e,,
"Paul.Roux@beta.example",Paul,Roux,2,"2024-01-02 10:00:00",,"2025-03-13 09:15:00",,,"OTHER","too many",223456789,2a2b3c4d5e,,
`,
    ],
    [
      'Brevo',
      `EMAIL;PRENOM;NOM;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED;ADDED_TIME
marie.dupont@acme.example;Marie;Dupont;;oui;non;12-03-2025 08:15:00
paul.roux@beta.example;Paul;Roux;;oui;oui;12-03-2025 08:15:00
`,
    ],
    [
      'HubSpot',
      `Email,Portal Bounce,Portal Unsubscribe,Portal Spam Report,Global Bounce,Marketing Information
marie.dupont@acme.example,,TRUE,,,
paul.roux@beta.example,,,TRUE,,TRUE
`,
    ],
  ])('%s', async (_product, content) => {
    const lists = await load('export.csv', content);
    expect(lists.findEmail(MARIE)).not.toBeNull();
    expect(lists.findEmail('paul.roux@beta.example')).not.toBeNull();
    expect(lists.findPhone('123456789', 'FR')).toBeNull();
    expect(lists.lists[0]?.entries).toBe(2);
  });

  test('of a whole export only those who opted out are on the list', async () => {
    const lists = await load(
      'contacts.csv',
      `Email,First Name,Unsubscribed from all email
marie.dupont@acme.example,Marie,true
paul@beta.example,Paul,false
anna@beta.example,Anna,
`,
    );
    expect(lists.findEmail(MARIE)).not.toBeNull();
    expect(lists.findEmail('paul@beta.example')).toBeNull();
    expect(lists.findEmail('anna@beta.example'), 'who says nothing stays').not.toBeNull();
  });

  test.each([
    ['Statut', 'désinscrit', 'abonné'],
    ['Email Marketing Consent', 'UNSUBSCRIBED', 'SUBSCRIBED'],
    ['Status', 'Unsubscribed', 'Subscribed'],
  ])('a column %s of %s and %s says who', async (header, out, subscribed) => {
    const content = `email,${header}\n${MARIE},${out}\npaul@beta.example,${subscribed}\n`;
    const lists = await load('contacts.csv', content);
    expect(lists.findEmail(MARIE)).not.toBeNull();
    expect(lists.findEmail('paul@beta.example')).toBeNull();
  });
});

describe('several lists', () => {
  test('a hit tells which, of what kind, and for which channels', async () => {
    const lists = await loadSuppressionLists(
      [
        listFile('ours.csv', 'email\nmarie@acme.example\n', { name: 'our own' }),
        listFile('bounces.csv', 'email\npaul@acme.example\n', { kind: 'bounces' }),
        listFile('bloctel.csv', 'telephone\n0639980012\n0639980013\n', {
          kind: 'register',
          register: 'bloctel',
          date: '2026-11-01',
          maxAge: 30,
        }),
      ],
      OPTIONS,
    );
    expect(lists.findEmail('marie@acme.example')).toEqual({
      list: 'our own',
      listKind: 'objections',
      by: 'email',
      form: 'clear',
    });
    expect(lists.findEmail('paul@acme.example')).toMatchObject({ listKind: 'bounces', channels: ['email'] });
    expect(lists.findPhone('+33639980013', 'FR')?.channels).toContain('phone');
    expect(lists.findPhone('+33639980013', 'FR')?.channels).not.toContain('email');
    expect(lists.lists.map(({ path, kind, entries, keys }) => ({ path, kind, entries, keys }))).toEqual([
      { path: 'ours.csv', kind: 'objections', entries: 1, keys: ['email'] },
      { path: 'bounces.csv', kind: 'bounces', entries: 1, keys: ['email'] },
      { path: 'bloctel.csv', kind: 'register', entries: 2, keys: ['phone'] },
    ]);
    expect(lists.lists[2]).toMatchObject({ register: 'bloctel', date: '2026-11-01' });
    expect(lists.lists[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('no list at all holds nobody', async () => {
    const lists = await loadSuppressionLists([], OPTIONS);
    expect(lists.has('email')).toBe(false);
    expect(lists.findEmail(MARIE)).toBeNull();
    expect(lists.findPhone('0639980012', 'FR')).toBeNull();
  });
});
