import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, test } from 'vitest';
import suppressionMatch from '../../rules/suppression-match.ts';
import { loadSuppressionLists } from '../../src/suppression/load.ts';
import type { ListKind, SuppressionLists } from '../../src/suppression/types.ts';
import { ruleTester } from '../../src/testing/rule-tester.ts';

const folder = mkdtempSync(join(tmpdir(), 'lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function list(name: string, text: string, kind: ListKind = 'objections'): Promise<SuppressionLists> {
  const path = join(folder, name);
  writeFileSync(path, text);
  return loadSuppressionLists([{ path, shown: name, kind }], { country: 'FR', asOf: '2026-11-23' });
}

const ADDRESS = 'camille.durand@durand-freres.example';
const byAddress = await list('objections.txt', `${ADDRESS}\n`);
const hashed = await list(
  'objections.csv',
  `email_sha256\n${createHash('sha256').update(ADDRESS).digest('hex')}\n`,
);
const byNumber = await list('numbers.csv', 'telephone\n0639980012\n');
const bloctel = await list('bloctel.csv', 'telephone\n0639980012\n', 'register');
const bounced = await list('bounces.txt', `${ADDRESS}\n`, 'bounces');
const byDomain = await list('domains.csv', 'domaine\ndurand-freres.example\n');
const byFirm = await list('firms.csv', 'siren\n732829320\n');
const byProfile = await list(
  'profiles.csv',
  'linkedin\nhttps://www.linkedin.com/in/camille-durand-exemple\n',
);
const byAddressAndName = await list(
  'postal.csv',
  'nom;adresse;code postal;ville\nCamille Durand;12 rue des Lilas;69003;Lyon\n',
);

const everything = await list(
  'all.txt',
  `${ADDRESS}\n732829320\nhttps://www.linkedin.com/in/camille-durand-exemple\n@lilas.example\n`,
);
const firmAtAddress = await list(
  'firm-postal.csv',
  'société;adresse;code postal\nDurand Frères;12 rue des Lilas;69003\n',
);
const bouncedAndObjected = await loadSuppressionLists(
  [
    { path: join(folder, 'bounces.txt'), shown: 'bounces.txt', kind: 'bounces' },
    { path: join(folder, 'domains.csv'), shown: 'domains.csv' },
  ],
  { country: 'FR', asOf: '2026-11-23' },
);
const near = await nearList();

async function nearList(): Promise<SuppressionLists> {
  const path = join(folder, 'near.csv');
  writeFileSync(path, `Prénom;Nom;Société;E-mail\nCamille;Durand;Durand Frères SARL;${ADDRESS}\n`);
  return loadSuppressionLists([{ path, shown: 'near.csv' }], {
    country: 'FR',
    asOf: '2026-11-23',
    nearMisses: true,
  });
}

const file = (address: string) => `E-mail;Téléphone\n${address};\n`;

ruleTester({ describe, test }).run(suppressionMatch, {
  valid: [
    {
      name: 'somebody else at the same firm',
      file: file('c.durand@durand-freres.example'),
      suppression: byAddress,
    },
    { name: 'an empty cell', file: file(''), suppression: byAddress },
    {
      name: 'a number of another country with the same digits',
      file: 'Téléphone;Pays\n+44 639980012;Royaume-Uni\n',
      suppression: byNumber,
    },
    {
      name: 'a do-not-call register, in a campaign by e-mail',
      file: `E-mail;Téléphone\n${ADDRESS};06 39 98 00 12\n`,
      suppression: bloctel,
      settings: { campaign: { channels: ['email'] } },
    },
    {
      name: 'the same street, another name',
      file: 'Nom;Adresse;Code postal\nSacha Durand;12 rue des Lilas;69003\n',
      suppression: byAddressAndName,
    },
    {
      name: 'a near miss, which is not looked for by default',
      file: file('camille.durant@durand-freres.example'),
      suppression: near,
    },
    {
      name: 'an address in a note, which may be of somebody else',
      file: `E-mail;Commentaires\nautre@acacias.example;transmis par ${ADDRESS}\n`,
      suppression: byAddress,
    },
    {
      name: 'somebody of the same name elsewhere',
      file: 'Nom;Société;E-mail\nCamille Durand;Acacias;camille@acacias.example\n',
      suppression: near,
      options: { nearMisses: true },
    },
    { name: 'a list of firms, and a file without firms', file: file(ADDRESS), suppression: byFirm },
  ],
  invalid: [
    {
      name: 'no list is said once, as not checked',
      file: `E-mail\n${ADDRESS}\na@b.example\n`,
      findings: [{ messageId: 'noList', severity: 1, line: 0, column: 0, row: 0, header: null }],
    },
    {
      name: 'the address as the list has it',
      file: file(ADDRESS),
      suppression: byAddress,
      findings: [
        {
          messageId: 'objected',
          severity: 2,
          line: 2,
          column: 1,
          endColumn: 37,
          row: 1,
          header: 'E-mail',
          field: 'email',
          message:
            'c•••@d••• is on your objection list objections.txt (by e-mail address). Never contact again (GDPR 21(3)).',
          data: {
            value: 'c•••@d•••',
            list: 'objections.txt',
            listKind: 'objections',
            by: 'email',
            form: 'clear',
            channels: [],
          },
          law: [
            {
              article: 'GDPR 21(2)-(3)',
              url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
              basis: 'statute',
            },
          ],
        },
      ],
    },
    ...[
      'CAMILLE.DURAND@durand-freres.example',
      ' camille.durand@durand-freres.example ',
      'camille.durand+salon@durand-freres.example',
      'Camille Durand <camille.durand@durand-freres.example>',
      'autre@lilas.example, camille.durand@durand-freres.example',
    ].map((address) => ({
      name: `the address written as ${address}`,
      file: file(address),
      suppression: byAddress,
      findings: [{ messageId: 'objected', line: 2, column: 1 }],
    })),
    {
      name: 'a hashed list, and how it is hashed',
      file: file('Camille.Durand@durand-freres.example'),
      suppression: hashed,
      findings: [
        {
          messageId: 'objected',
          message:
            'C•••@d••• is on your objection list objections.csv (by e-mail address, sha256). Never contact again (GDPR 21(3)).',
        },
      ],
    },
    ...['06 39 98 00 12', '+33 6 39 98 00 12', '0033639980012', '06.39.98.00.12'].map((number) => ({
      name: `the number written as ${number}`,
      file: `E-mail;Téléphone\nautre@lilas.example;${number}\n`,
      suppression: byNumber,
      findings: [{ messageId: 'objected', line: 2, column: 21, field: 'phone' as const }],
    })),
    {
      name: 'a national number is read with the country of its record',
      file: 'Téléphone;Pays\n06 39 98 00 12;France\n',
      suppression: byNumber,
      settings: { jurisdiction: 'DE' },
      findings: [{ messageId: 'objected', line: 2, column: 1 }],
    },
    {
      name: 'a do-not-call register stands against calls only, and consent can lift it',
      file: `E-mail;Téléphone\n${ADDRESS};06 39 98 00 12\n`,
      suppression: bloctel,
      findings: [
        {
          messageId: 'objected',
          line: 2,
          column: 38,
          message:
            '•• •• •• •• 12 is on the do-not-contact register bloctel.csv (by phone number). Do not contact by phone without consent.',
        },
      ],
    },
    {
      name: 'an address that bounced is no objection',
      file: file(ADDRESS),
      suppression: bounced,
      findings: [
        {
          messageId: 'objected',
          message:
            'c•••@d••• is on your list of addresses that bounced bounces.txt (by e-mail address). Correct or delete the address (GDPR 5(1)(d)).',
        },
      ],
    },
    {
      name: 'a domain covers the addresses and sites in it',
      file: 'E-mail;Site web\nautre@mail.durand-freres.example;\n;https://www.durand-freres.example/equipe\n',
      suppression: byDomain,
      findings: [
        { messageId: 'objected', line: 2, column: 1 },
        { messageId: 'objected', line: 3, column: 2, field: 'website' },
      ],
    },
    {
      name: 'a SIREN covers its SIRETs',
      file: 'E-mail;SIRET\nautre@lilas.example;732 829 320 00074\n',
      suppression: byFirm,
      findings: [{ messageId: 'objected', line: 2, column: 21, field: 'companyId' }],
    },
    {
      name: 'a profile, whatever its address looks like',
      file: 'Email,LinkedIn\nautre@lilas.example,linkedin.com/in/Camille-Durand-Exemple/?trk=x\n',
      suppression: byProfile,
      findings: [{ messageId: 'objected', line: 2, column: 21, field: 'linkedinUrl' }],
    },
    {
      name: 'name, street and postal code',
      file: 'Prénom;Nom;Adresse;Code postal\nCamille;DURAND;12, rue des Lilas;69003\n',
      suppression: byAddressAndName,
      findings: [{ messageId: 'objected', line: 2, column: 16, field: 'addressLine' }],
    },
    {
      name: 'one objection a person is enough',
      file: `E-mail;Site web\n${ADDRESS};durand-freres.example\n`,
      suppression: byDomain,
      findings: [{ messageId: 'objected', line: 2, column: 1 }],
    },
    ...[
      ['an identifier', 'id', ADDRESS],
      ['a name with its address', 'Contact', `Camille <${ADDRESS}>`],
      ['a column of no known meaning', 'xyz', `voir ${ADDRESS}`],
      ['several company numbers', 'SIREN', '552100554 / 732 829 320 00074'],
      [
        'several profiles',
        'LinkedIn',
        'linkedin.com/in/autre-exemple, https://fr.linkedin.com/in/camille-durand-exemple',
      ],
      [
        'a profile among other networks',
        'Réseaux sociaux',
        'x.com/a | linkedin.com/in/camille-durand-exemple',
      ],
      ['several sites', 'Site web', 'acacias.example; https://shop.lilas.example/x'],
    ].map(([name, header = '', cell = '']) => ({
      name: `found in ${name}`,
      file: `Ville;${header}\nLyon;"${cell}"\n`,
      suppression: everything,
      findings: [{ messageId: 'objected', header }],
    })),
    {
      name: 'the firm at its address',
      file: 'E-mail;Société;Adresse;Adresse 2;Code postal\na@acacias.example;DURAND FRERES;Bât. B;12, rue des Lilas;69003\n',
      suppression: firmAtAddress,
      findings: [{ messageId: 'objected', header: 'Adresse 2' }],
    },
    {
      name: 'an objection is not hidden by a bounce that another list has',
      file: `Téléphone;E-mail\n06 39 98 00 12;${ADDRESS}\n`,
      suppression: bouncedAndObjected,
      settings: { campaign: { channels: ['phone'] } },
      findings: [
        {
          messageId: 'objected',
          header: 'E-mail',
          data: {
            value: 'c•••@d•••',
            list: 'domains.csv',
            listKind: 'objections',
            by: 'domain',
            form: 'clear',
            channels: [],
          },
        },
      ],
    },
    {
      name: 'an address one letter away, as a warning',
      file: file('camille.durant@durand-freres.example'),
      suppression: near,
      options: { nearMisses: true },
      findings: [
        {
          messageId: 'nearAddress',
          severity: 1,
          header: 'E-mail',
          message:
            'c•••@d••• is one letter away from an address on your objection list near.csv. If it is the same person, they have objected (GDPR 21(3)): compare the two, and leave the record out where in doubt.',
        },
      ],
    },
    {
      name: 'the same name and company at another address, as a warning',
      file: 'Nom;Société;E-mail\nDURAND Camille;Durand-Frères;camille@acacias.example\n',
      suppression: near,
      options: { nearMisses: true },
      findings: [{ messageId: 'namesake', severity: 1, header: 'Nom' }],
    },
    {
      name: 'JSON, with the pointer of the value',
      filename: 'contacts.json',
      file: `[{"email": "autre@lilas.example"}, {"email": "${ADDRESS}"}]`,
      suppression: byAddress,
      findings: [{ messageId: 'objected', line: 1, row: 2, pointer: '/1/email' }],
    },
  ],
});
