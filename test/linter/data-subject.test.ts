import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELDS, type Field } from '../../src/columns/fields.ts';
import { isSoleTrader, readAudience, readRelationship } from '../../src/detect/standing.ts';
import { type DataSubject, dataSubjects } from '../../src/linter/data-subject.ts';
import type { Campaign } from '../../src/linter/settings.ts';
import { columnsOf, contextOf, recordOf, settingsWith } from './tables.ts';

type Cells = Readonly<Partial<Record<Field, string>>>;

function subjectOf(cells: Cells, campaign: Partial<Campaign> = {}, header?: string): DataSubject {
  const fields = FIELDS.filter((field) => field in cells);
  const columns = columnsOf(fields).map((column) =>
    header === undefined ? column : { ...column, header, name: header },
  );
  const context = contextOf(columns, settingsWith({ campaign }));
  return dataSubjects(context)(recordOf(fields.map((field) => cells[field] ?? '')));
}

describe('the country of a record', () => {
  test.each<[cells: Cells, country: string, evidence: string]>([
    [{ country: 'Deutschland', phone: '+33199001234' }, 'DE', 'column'],
    [{ country: 'UK' }, 'GB', 'column'],
    [{ country: 'Royaume-Uni' }, 'GB', 'column'],
    [{ country: 'Pays-Bas' }, 'NL', 'column'],
    [{ country: 'Allemagne (DE)' }, 'DE', 'column'],
    [{ country: 'n/a', phone: '+49 30 23125001' }, 'DE', 'phone'],
    [{ country: '', phone: '0049 30 23125001' }, 'DE', 'phone'],
    [{ phone: '', mobile: '+352 621 123 456' }, 'LU', 'phone'],
    [{ phone: '+351 21 234 5678' }, 'PT', 'phone'],
    [{ phone: "'+44 7700 900001" }, 'GB', 'phone'],
    [{ phone: 'Tel: +43 1 58858 0' }, 'AT', 'phone'],
    [{ phone: '(+33) 1 99 00 12 34' }, 'FR', 'phone'],
    [{ phone: '+1 202 555 0104' }, 'US', 'phone'],
    [{ phone: '3,36E+10' }, 'FR', 'jurisdiction'],
    [{ phone: '=1+1' }, 'FR', 'jurisdiction'],
    [{ phone: '01 99 00 12 34 (+1)' }, 'FR', 'jurisdiction'],
    [{ phone: '+262 262 00 00 00' }, 'RE', 'phone'],
    [{ phone: '33639981284' }, 'FR', 'phone'],
    [{ phone: '447700900001' }, 'GB', 'phone'],
    [{ phone: '06 39 98 12 84', mobile: '+41 79 123 45 67' }, 'CH', 'phone'],
    [{ phone: '0351 123456', postalCode: '01067', city: 'Dresden' }, 'DE', 'address'],
    [{ phone: '+33199001234', postalCode: '10115', city: 'Berlin' }, 'FR', 'phone'],
    [{ postalCode: '1012 AB' }, 'NL', 'address'],
    [{ postalCode: 'SW1A 1AA', email: 'a@fenwick.de' }, 'GB', 'address'],
    [{ city: '69003 Lyon' }, 'FR', 'address'],
    [{ city: 'München' }, 'DE', 'address'],
    [{ city: 'Berlin, Germany' }, 'DE', 'address'],
    [{ addressLine: 'Musterstraße 1, 04109 Leipzig' }, 'DE', 'address'],
    [{ addressLine: '1 quai Exemple', postalCode: '75001', city: 'Paris' }, 'FR', 'address'],
    [{ postalCode: '10115' }, 'FR', 'jurisdiction'],
    [{ postalCode: '99999', city: 'Springfield' }, 'FR', 'jurisdiction'],
    [{ companyId: 'DE123456789' }, 'DE', 'vat-number'],
    [{ companyId: 'EL123456789' }, 'GR', 'vat-number'],
    [{ companyId: '732829320', email: 'a@krause-beispiel.de' }, 'DE', 'email-domain'],
    [{ companyId: 'DE' }, 'FR', 'jurisdiction'],
    [{ website: 'https://www.krause-beispiel.at/kontakt' }, 'AT', 'website'],
    [{ website: 'www.krause-beispiel.com' }, 'FR', 'jurisdiction'],
    [{ phone: '01 99 00 12 34', email: 'a@krause-beispiel.de' }, 'DE', 'email-domain'],
    [{ email: 'a@fenwick.co.uk' }, 'GB', 'email-domain'],
    [{ email: 'a@fenwick.io' }, 'FR', 'jurisdiction'],
    [{ email: 'a@fenwick.example' }, 'FR', 'jurisdiction'],
    [{ country: 'Atlantis' }, 'FR', 'jurisdiction'],
  ])('%j is in %s (%s)', (cells, country, countryEvidence) => {
    expect(subjectOf(cells)).toMatchObject({ country, countryEvidence });
  });
});

describe('the audience of a record', () => {
  test.each<[cells: Cells, audience: string, evidence: string, campaign?: Partial<Campaign>]>([
    [{ audience: 'Particulier', email: 'a@morel.example', company: 'Morel' }, 'consumer', 'column'],
    [{ audience: 'B2B', email: 'a@gmail.com' }, 'professional', 'column'],
    [{ audience: 'Entreprise', email: 'contact@morel.example' }, 'organisation', 'column'],
    [{ audience: 'Entreprise', email: 'camille@morel.example' }, 'professional', 'column'],
    [{ audience: 'Entreprise', email: '', lastName: 'Morel' }, 'professional', 'column'],
    [{ audience: 'Privatkunde' }, 'consumer', 'column'],
    [{ audience: '?', email: 'a@gmail.com' }, 'consumer', 'configuration', { audience: 'consumer' }],
    [{ email: 'a@gmail.com' }, 'professional', 'configuration', { audience: 'professional' }],
    [{ audience: 'Particulier' }, 'consumer', 'column', { audience: 'professional' }],
    [{ email: 'contact@morel.example' }, 'organisation', 'email'],
    [{ email: 'contact@morel.example', lastName: 'Morel' }, 'professional', 'email'],
    [{ email: 'camille.morel@morel.example' }, 'professional', 'email'],
    [{ email: 'julie@gmail.com', company: 'Morel' }, 'professional', 'company'],
    [{ email: 'julie@gmail.com', jobTitle: 'Gérante' }, 'professional', 'job-title'],
    [{ companyId: '732829320' }, 'professional', 'company'],
    [{ email: 'julie@gmail.com' }, 'consumer', 'email'],
    [{ email: 'julie@gmail.com', company: '  ' }, 'consumer', 'email'],
    [{ email: 'julie@gmail.com', company: 'n/a' }, 'consumer', 'email'],
    [{ email: 'julie@gmail.com', company: '-' }, 'consumer', 'email'],
    [{ email: 'julie@gmail.com', company: 'Particulier' }, 'consumer', 'email'],
    [{ email: 'julie@gmail.com', company: 'Privat' }, 'consumer', 'email'],
    [{ email: 'julie@gmail.com', company: 'Private Label GmbH' }, 'professional', 'company'],
    [{ email: 'julie@gmail.com', company: 'n/a', companyId: '732829320' }, 'professional', 'company'],
    [{ email: 'julie@gmail.com', jobTitle: 'Retraitée' }, 'consumer', 'email'],
    [{ email: 'julie@gmail.com', jobTitle: 'Student' }, 'consumer', 'email'],
    [{ email: 'julie@gmail.com', jobTitle: 'Rentner' }, 'consumer', 'email'],
    [{ email: 'julie@gmail.com', jobTitle: 'Student counsellor' }, 'professional', 'job-title'],
    [{ audience: 'GmbH', email: 'contact@morel.example' }, 'organisation', 'column'],
    [{ audience: 'SARL', email: 'camille@gmail.com' }, 'professional', 'column'],
    [{ phone: '01 99 00 12 34' }, 'consumer', 'none'],
    [{ email: 'not an address' }, 'consumer', 'none'],
  ])('%j is %s (%s)', (cells, audience, audienceEvidence, campaign) => {
    expect(subjectOf(cells, campaign)).toMatchObject({ audience, audienceEvidence });
  });
});

describe('the relationship of a record', () => {
  test.each<[cell: string, header: string, relationship: string, evidence: string]>([
    ['Client', 'Statut', 'customer', 'column'],
    ['Prospect', 'Statut', 'prospect', 'column'],
    ['oui', 'Client', 'customer', 'column'],
    ['non', 'Client', 'prospect', 'column'],
    ['ja', 'Kunde', 'customer', 'column'],
    ['yes', 'Prospect', 'prospect', 'none'],
    ['oui', 'Statut', 'prospect', 'none'],
    ['', 'Client', 'prospect', 'none'],
    ['???', 'Client', 'prospect', 'none'],
  ])('%j under %j is a %s (%s)', (cell, header, relationship, relationshipEvidence) => {
    expect(subjectOf({ customerStatus: cell }, {}, header)).toMatchObject({
      relationship,
      relationshipEvidence,
    });
  });
});

describe('a sole trader', () => {
  test.each<[cells: Cells, soleTrader: boolean]>([
    [{ audience: 'Sole trader' }, true],
    [{ audience: 'B2B', jobTitle: 'Freelance' }, true],
    [{ audience: 'Limited company' }, false],
    [{ audience: 'Not a sole trader' }, false],
    [{ company: 'Fenwick Ltd' }, false],
    [{ country: 'GB', audience: 'Partnership' }, true],
    [{ country: 'GB', audience: 'Ordinary partnership' }, true],
    [{ country: 'GB', audience: 'LLP' }, false],
    [{ country: 'GB', audience: 'Limited liability partnership' }, false],
    [{ country: 'GB', audience: 'Scottish partnership' }, false],
    [{ country: 'GB', company: 'The Fenwick Partnership' }, true],
    [{ country: 'GB', company: 'J. Fenwick t/a Fenwick Foods' }, true],
    [{ country: 'GB', company: 'Jane Fenwick trading as Fenwick Foods' }, true],
    [{ country: 'GB', company: 'Fenwick Ltd t/a Fenwick Foods' }, false],
    [{ country: 'GB', company: 'TA Instruments' }, false],
    [{ country: 'GB', company: 'T.A. Fenwick Builders' }, false],
    [{ country: 'GB', company: 'Partnership Consulting Ltd' }, false],
    [{ country: 'GB', company: 'Fenwick & Hall' }, false],
    [{ country: 'GB', company: 'Fenwick LLP' }, false],
    [{ country: 'NL', company: 'Bakkerij De Vries VOF' }, true],
    [{ country: 'NL', company: 'V.O.F. De Vries' }, true],
    [{ country: 'NL', company: 'De Vries v.o.f.' }, true],
    [{ country: 'NL', company: 'Visser Vastgoed C.V.' }, true],
    [{ country: 'NL', company: 'Maatschap Van Dijk' }, true],
    [{ country: 'NL', company: 'Eenmanszaak Jansen' }, true],
    [{ country: 'NL', audience: 'ZZP' }, true],
    [{ country: 'NL', audience: 'VOF' }, true],
    [{ country: 'NL', company: 'De Vries B.V.' }, false],
    [{ country: 'NL', company: 'CV Ketel Service Utrecht' }, false],
    [{ country: 'NL', company: 'CV Experts BV' }, false],
    [{ country: 'BE', company: 'Peeters CV' }, false],
    [{ country: 'FR', company: 'Morel EI' }, false],
    [{ country: 'DE', company: 'Krause GbR' }, false],
  ])('%j: %s', (cells, soleTrader) => {
    expect(subjectOf(cells)).toMatchObject({ soleTrader });
  });
});

describe('an audience column that asks a question', () => {
  test.each([
    ['Professionnel', 'oui', 'professional'],
    ['Professionnel', 'non', 'consumer'],
    ['Particulier', 'oui', 'consumer'],
    ['Particulier', 'non', 'professional'],
    ['Is business', 'yes', 'professional'],
    ['B2B', '0', 'consumer'],
  ])('%j with %j: %s', (header, cell, audience) => {
    expect(subjectOf({ audience: cell }, {}, header)).toMatchObject({ audience, audienceEvidence: 'column' });
  });

  test('one that names both asks nothing', () => {
    expect(subjectOf({ audience: 'oui' }, {}, 'B2B/B2C')).toMatchObject({ audienceEvidence: 'none' });
  });
});

describe('words of an audience column', () => {
  test.each<[cell: string, audience: string | null]>([
    ['B2B', 'professional'],
    ['b2c', 'consumer'],
    ['B2B/B2C', null],
    ['B to C', 'consumer'],
    ['Particulier', 'consumer'],
    ['PARTICULIERS', 'consumer'],
    ['Client particulier', 'consumer'],
    ['Professionnel', 'professional'],
    ['non professionnel', 'consumer'],
    ['Non-professional', 'consumer'],
    ['nicht gewerblich', 'consumer'],
    ['not a consumer', null],
    ['Profession libérale', 'professional'],
    ['Auto-entrepreneur', 'professional'],
    ['Société', 'organisation'],
    ['Private company', 'organisation'],
    ['Private individual', 'consumer'],
    ['Personne physique', 'consumer'],
    ['Personne morale', 'organisation'],
    ['Privatkunde', 'consumer'],
    ['Geschäftskunde', 'professional'],
    ['Geschaeftskunden', 'professional'],
    ['Unternehmen', 'organisation'],
    ['Particular', 'consumer'],
    ['Autónomo', 'professional'],
    ['Empresa', 'organisation'],
    ['Privato', 'consumer'],
    ['Libero professionista', 'professional'],
    ['Azienda', 'organisation'],
    ['Consument', 'consumer'],
    ['Zakelijk', 'professional'],
    ['zzp’er', 'professional'],
    ['PME', 'organisation'],
    ['Person Account', 'consumer'],
    ['Business Account', 'professional'],
    ['Perso', 'consumer'],
    ['Endkunde', 'consumer'],
    ['Endverbraucher', 'consumer'],
    ['Particolare', 'consumer'],
    ['Autónomos', 'professional'],
    ['Osoba fizyczna', 'consumer'],
    ['Osoba prawna', 'organisation'],
    ['Jednoosobowa działalność gospodarcza', 'professional'],
    ['Pessoa singular', 'consumer'],
    ['Pessoa coletiva', 'organisation'],
    ['Empresário em nome individual', 'professional'],
    ['GmbH', 'organisation'],
    ['B.V.', 'organisation'],
    ['S.à r.l.', 'organisation'],
    ['VOF', 'organisation'],
    ['e.K.', 'professional'],
    ['EI', 'professional'],
    ['Artisan', 'professional'],
    ['B/C', null],
    ['', null],
    ['constructor', null],
    ['__proto__', null],
    ['Lyon', null],
  ])('%j: %s', (cell, audience) => {
    expect(readAudience(cell)).toBe(audience);
  });
});

describe('words of a customer column', () => {
  test.each<[cell: string, relationship: string | null]>([
    ['Client', 'customer'],
    ['CLIENTE', 'customer'],
    ['Ancien client', 'customer'],
    ['Client potentiel', 'prospect'],
    ['Futur client', 'prospect'],
    ['Non client', 'prospect'],
    ['pas encore client', 'prospect'],
    ['jamais client', 'prospect'],
    ['Not yet a customer', 'prospect'],
    ['noch kein Kunde', 'prospect'],
    ['nog geen klant', 'prospect'],
    ['no es cliente', 'prospect'],
    ['non ancora cliente', 'prospect'],
    ['Closed Won', 'customer'],
    ['Closed Lost', 'prospect'],
    ['Client - inactif', 'customer'],
    ['Marketing Qualified Lead', 'prospect'],
    ['Subscriber', 'prospect'],
    ['Abonné', 'prospect'],
    ['Interessent', 'prospect'],
    ['Bestandskunde', 'customer'],
    ['Klant', 'customer'],
    ['Evangelist', 'customer'],
    ['Cliente potenziale', 'prospect'],
    ['', null],
    ['toString', null],
    ['constructor', null],
  ])('%j: %s', (cell, relationship) => {
    expect(readRelationship(cell)).toBe(relationship);
  });

  test('any text is read without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (cell) => {
        expect([null, 'customer', 'prospect']).toContain(readRelationship(cell));
        expect([null, 'consumer', 'professional', 'organisation']).toContain(readAudience(cell));
        expect(typeof isSoleTrader(cell)).toBe('boolean');
      }),
    );
  });
});
