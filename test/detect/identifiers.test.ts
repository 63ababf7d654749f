import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdentifiers, identify } from '../../src/detect/identifiers.ts';
import labelled from './identifiers.json' with { type: 'json' };
import { corpus, hasCorpora, jsonCorpus } from './values-corpora.ts';

function options(country: string | null | undefined): { country?: string } {
  return country ? { country } : {};
}

describe('identify', () => {
  it('agrees with every labelled value', () => {
    const wrong = labelled.filter(([text, kind, country]) => identify(text ?? '', options(country)) !== kind);
    expect(wrong).toEqual([]);
    expect(labelled.length).toBeGreaterThanOrEqual(200);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void [identify(text), findIdentifiers(text)]));
  });
});

describe('findIdentifiers', () => {
  it.each<[string, string[]]>([
    ['IBAN FR76 3000 6000 0112 3456 7890 189 à débiter', ['iban FR76 3000 6000 0112 3456 7890 189']],
    ['payer par CB 4111-1111-1111-1111.', ['card 4111-1111-1111-1111']],
    ['NIR 1 85 05 78 006 084 91', ['nir 1 85 05 78 006 084 91']],
    ['sécu : 1850578006084', ['nir 1850578006084']],
    ['(12345678Z) o X-1234567-L', ['dni_es 12345678Z', 'dni_es X-1234567-L']],
    ['nino AB 12 34 56 C', ['nino_uk AB 12 34 56 C']],
    ['BSN 111222333', ['bsn_nl 111222333']],
    ['Steuer-ID: 12345678903', ['steuer_id_de 12345678903']],
    ['cf RSSMRA85T10A562S;', ['codice_fiscale_it RSSMRA85T10A562S']],
    ['commande 111222333, devis 12345678903', []],
    ['SIRET 732 829 320 00074, EAN 4006381333931', []],
    ['rappeler le 12/03/2024 au 06 39 98 00 12', []],
    ['x4111111111111111', []],
    ['4111 1111 1111 1112', []],
  ])('finds in %j: %j', (text, found) => {
    expect(findIdentifiers(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual(
      found,
    );
  });

  it('takes time in proportion to the text, whatever the text', () => {
    for (const unit of ['1 ', 'a1', '12345678901234567890', 'FR76 ', '4111 1111 ']) {
      const started = performance.now();
      findIdentifiers(unit.repeat(20_000));
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });
});

describe.skipIf(!hasCorpora)('other projects’ suites of identifiers', () => {
  interface Numbers {
    readonly valid: readonly { readonly module: string; readonly number: string }[];
    readonly invalid: readonly { readonly module: string; readonly number: string }[];
  }
  const modules: Readonly<Record<string, [kind: string, country?: string]>> = {
    'fr.nir': ['nir'],
    'fr.siren': ['siren', 'FR'],
    'fr.siret': ['siret', 'FR'],
    iban: ['iban'],
    'nl.bsn': ['bsn_nl', 'NL'],
    'es.dni': ['dni_es', 'ES'],
    'es.nie': ['dni_es', 'ES'],
    'de.idnr': ['steuer_id_de', 'DE'],
    'eu.vat': ['vat'],
  };

  it('python-stdnum: valid numbers are recognised, invalid ones are not', () => {
    const { valid, invalid } = jsonCorpus<Numbers>('python-stdnum/numbers.json');
    const check = ({ module, number }: { module: string; number: string }): boolean => {
      const [kind, country] = modules[module] ?? [];
      return identify(number, options(country)) === kind;
    };
    const known = (entry: { module: string }): boolean => entry.module in modules;
    const missed = valid.filter(known).filter((entry) => !check(entry));
    // Written with a blank between digit and check digit only.
    expect(missed.map(({ number }) => number)).toEqual(['1123456789 0', '1112345678 6']);
    expect(invalid.filter(known).filter(check)).toEqual([]);
  });

  it('presidio: IBANs in cells and sentences', () => {
    interface Row {
      readonly recognizer: string;
      readonly text: string;
      readonly expected_matches: number;
    }
    const rows = corpus('presidio-recognizers/flat.jsonl')
      .trim()
      .split('\n')
      .map((line): Row => JSON.parse(line))
      .filter(({ recognizer }) => recognizer === 'iban');
    const finds = ({ text }: Row): boolean => findIdentifiers(text).some(({ kind }) => kind === 'iban');
    const positive = rows.filter((row) => row.expected_matches > 0);
    expect(positive.filter(finds).length).toBeGreaterThanOrEqual(positive.length - 2);
    expect(rows.filter((row) => row.expected_matches === 0).filter(finds).length).toBeLessThanOrEqual(3);
  });
});
