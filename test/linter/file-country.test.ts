import { describe, expect, test } from 'vitest';
import consentChannel from '../../rules/consent-channel.ts';
import type { Settings } from '../../src/linter/settings.ts';
import { lint, tableOf } from './tables.ts';

async function countriesIn(file: string, settings: Partial<Omit<Settings, 'campaign'>> = {}) {
  const { summary, messages } = await lint(await tableOf(file), [consentChannel], { settings });
  const found = messages.find(({ messageId }) =>
    ['countryAssumed', 'jurisdictionDoubtful'].includes(messageId),
  );
  return {
    countries: summary.countries.map(({ country, records }) => `${country} ${records}`).join(', '),
    said: found?.messageId,
    clues: found?.data.clues,
    named: found?.data.country,
  };
}

const rows = (count: number, row: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => `${row(at + 10)}\n`).join('');

const GERMAN_NUMBERS = `Vorname;Nachname;Telefon;E-Mail\n${rows(6, (at) => `Jana;Krause;0351 1234${at};jana${at}@gmail.com`)}`;
const FRENCH_NUMBERS = `Prénom;Nom;Téléphone;E-mail\n${rows(6, (at) => `Zoé;Morel;01 99 00 12 ${at};zoe${at}@gmail.com`)}`;

describe('the country of records that do not tell theirs', () => {
  test('German headers and numbers: Germany, and it is said', async () => {
    expect(await countriesIn(GERMAN_NUMBERS)).toEqual({
      countries: 'DE 6',
      said: 'countryAssumed',
      clues: ['language', 'phones'],
      named: 'DE',
    });
  });

  test('German headers alone', async () => {
    const file = 'Vorname;Nachname;E-Mail\nJana;Krause;jana@gmail.com\n';
    expect(await countriesIn(file)).toMatchObject({ countries: 'DE 1', clues: ['language'] });
  });

  test('a jurisdiction that the user names outranks what the file tells, and language is no doubt', async () => {
    expect(await countriesIn(GERMAN_NUMBERS, { jurisdiction: 'DE' })).toMatchObject({
      countries: 'DE 6',
      said: undefined,
    });
    const file = 'Vorname;Nachname;E-Mail\nJana;Krause;jana@gmail.com\n';
    expect(await countriesIn(file, { jurisdiction: 'FR' })).toMatchObject({
      countries: 'FR 1',
      said: undefined,
    });
  });

  test('but numbers of another country are a doubt', async () => {
    expect(await countriesIn(FRENCH_NUMBERS, { jurisdiction: 'NL' })).toMatchObject({
      countries: 'NL 6',
      said: 'jurisdictionDoubtful',
      clues: ['phones'],
    });
  });

  test('a French file is French, without a word', async () => {
    expect(await countriesIn(FRENCH_NUMBERS)).toMatchObject({ countries: 'FR 6', said: undefined });
  });

  test('English headers tell nothing: the jurisdiction stands', async () => {
    const file = `First name,Last name,Email\n${rows(4, (at) => `Zoe,Morel,zoe${at}@gmail.com`)}`;
    expect(await countriesIn(file)).toMatchObject({ countries: 'FR 4', said: undefined });
  });

  test('nearly all records that tell one are of a country, so the others are', async () => {
    const file = `Name,Postcode,Email\n${rows(9, (at) => `Zoe,SW1A 1AA,zoe${at}@gmail.com`)}Ann,,ann@gmail.com\n`;
    expect(await countriesIn(file)).toEqual({
      countries: 'GB 10',
      said: 'countryAssumed',
      clues: ['records'],
      named: 'GB',
    });
  });

  test('records of several countries: the jurisdiction stands for the rest', async () => {
    const file = `Name,Country,Email\n${rows(4, (at) => `Zoe,DE,zoe${at}@gmail.com`)}${rows(4, (at) => `Zoe,ES,zoe${at + 50}@gmail.com`)}Ann,,ann@gmail.com\n`;
    expect(await countriesIn(file)).toMatchObject({ countries: 'DE 4, ES 4, FR 1', said: undefined });
  });

  test('a few foreign addresses in a French file make it no foreign file', async () => {
    const file = `Prénom;Nom;E-mail\n${rows(60, (at) => `Zoé;Morel;zoe${at}@${at < 14 ? 'krause-beispiel.de' : 'gmail.com'}`)}`;
    expect(await countriesIn(file)).toMatchObject({ countries: 'FR 56, DE 4', said: undefined });
  });

  test('records outrank a jurisdiction that the user names', async () => {
    const file = 'Name;PLZ;Ort;E-Mail\nJana;04109;Leipzig;jana@gmail.com\nUwe;;;uwe@gmail.com\n';
    expect(await countriesIn(file, { jurisdiction: 'AT' })).toMatchObject({ countries: 'AT 1, DE 1' });
  });

  test.each([
    ['Austrian', 'Name;PLZ;Ort;E-Mail', (at: number) => `Jana;1010;Wien;jana${at}@gmail.com`, 'AT 6'],
    ['Swiss', 'Name;PLZ;Ort;E-Mail', (at: number) => `Jana;8001;Zürich;jana${at}@gmail.com`, 'CH 6'],
    ['Belgian', 'Nom;CP;Ville;E-mail', (at: number) => `Zoé;4000;Liège;zoe${at}@gmail.com`, 'BE 6'],
    [
      'Dutch',
      'Voornaam;Achternaam;Telefoon;E-mailadres',
      (at: number) => `Sanne;Visser;06 123456${at};sanne${at}@gmail.com`,
      'NL 6',
    ],
    [
      'Spanish',
      'Nombre;Apellidos;Teléfono;Correo electrónico',
      (at: number) => `Marta;Quesada;910 000 1${at};marta${at}@gmail.com`,
      'ES 6',
    ],
    [
      'Italian',
      'Nome;Cognome;CAP;E-mail',
      (at: number) => `Giulia;Conti;201${at};giulia${at}@gmail.com`,
      'IT 6',
    ],
    [
      'Polish',
      'Imię;Nazwisko;Kod pocztowy;E-mail',
      (at: number) => `Ewa;Nowak;00-9${at};ewa${at}@gmail.com`,
      'PL 6',
    ],
    [
      'Portuguese',
      'Nome;Apelido;Código postal;E-mail',
      (at: number) => `Ana;Sousa;1000-2${at};ana${at}@gmail.com`,
      'PT 6',
    ],
    [
      'British',
      'First name,Last name,Phone,Postcode',
      (at: number) => `Ann,Fenwick,07700 9000${at},LS1 1A${at > 12 ? 'A' : 'B'}`,
      'GB 6',
    ],
    [
      'American',
      'First name,Phone,Email',
      (at: number) => `Ann,+1 202 555 01${at},ann${at}@gmail.com`,
      'EU 6',
    ],
  ])('%s records', async (_name, header, row, countries) => {
    expect((await countriesIn(`${header}\n${rows(6, row)}`)).countries).toBe(countries);
  });
});
