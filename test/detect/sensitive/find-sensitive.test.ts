import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSensitive } from '../../../src/detect/sensitive/index.ts';
import { readNotes } from './notes.ts';

const categoriesOf = (text: string) => findSensitive(text).map(({ category }) => category);
const evidenceOf = (text: string) => findSensitive(text).map(({ evidence }) => evidence);

describe('places', () => {
  it('are those of the words as written, with accents, ligatures and combining marks', () => {
    for (const text of ['Œdème ? Opéré du cœur en mai', 'Il est Diabe\u0301tique', '😀 en arrêt maladie']) {
      const [match] = findSensitive(text);
      expect(match).toBeDefined();
      expect(text.slice(match?.start, match?.end)).toBe(match?.evidence);
    }
    expect(evidenceOf('Client sympa, RQTH, rappeler')).toEqual(['RQTH']);
  });

  it('lie within any text, in order, and hold the evidence', () => {
    const words = readNotes().flatMap(({ text }) => text.split(' '));
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (value) => {
        let last = 0;
        for (const { start, end, evidence } of findSensitive(value)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(value.slice(start, end)).toBe(evidence);
          last = start;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on what was read before', () => {
    const text = 'en arrêt depuis 3 mois suite chimio';
    const alone = findSensitive(text);
    findSensitive('x '.repeat(5000));
    expect(findSensitive(text)).toEqual(alone);
  });
});

describe('spelling', () => {
  it.each([
    ['capitals', 'EN ARRET MALADIE DEPUIS MAI', 'health'],
    ['missing accents', 'depression nerveuse', 'health'],
    ['a dotted abbreviation', 'statut R.Q.T.H. confirmé', 'health'],
    ['a letter missing', 'il est diabetque', 'health'],
    ['a letter too many', 'elle est séropossitive', 'health'],
    ['two letters swapped', 'il est schziophrène', 'health'],
    ['umlauts written as two letters', 'ist im Gefaengnis', 'criminal'],
    ['a number joined to its unit', 'son fils de 12ans', 'minor'],
    ['an illness that no table holds, by its ending', 'opéré, duodénopancréatectomie en mai', 'health'],
    ['a medicine that no table holds, by its stem', 'traitée par tézépélumab depuis mai', 'health'],
    ['a colon before a reference', 'CNI : 12AB34567', 'national_id'],
    ['a full stop behind a long abbreviation', 'Ausweisnr. T22000129 liegt vor', 'national_id'],
  ])('allows for %s', (_, text, category) => {
    expect(categoriesOf(text)).toContain(category);
  });

  it.each([
    'la chambre de commerce',
    'un poivron rouge',
    'la hauteur du montage',
    'des artistes sur le stand',
    'portage salarial',
    'the remainder of the program',
    'pleasant chat, insured via a broker',
    'der Betreuer hat gekauft',
    'el artista compró un paquete',
    'la canzone della scatola',
    'het is geschikt, grote opluchting',
  ])('does not take an ordinary word for a mistyped one: %s', (text) => {
    expect(findSensitive(text)).toEqual([]);
  });
});

describe('context', () => {
  it.each([
    ['a trade', 'vend des prothèses aux hôpitaux', 'porte une prothèse depuis son accident'],
    ['a job', 'infirmière en oncologie', 'suivie en oncologie'],
    ['an institution', "acheteuse à l'Institut du cancer", 'elle a un cancer'],
    ['a street', '3 rue de la Mosquée', 'va à la mosquée'],
    ['a surname', 'Mr Black asked for a quote', 'a black guy'],
    ['a thing', 'le marché est déprimé', 'il est déprimé'],
    ['an idiom', 'client malade de nos retards', 'client malade, rappeler en mai'],
    ['a negation', "il n'est pas malade", 'il est malade'],
    ['a duration', 'client depuis 15 ans', 'elle a 15 ans'],
    ['a floor', 'livraison au 4ème étage', 'élève en 4ème'],
    ['an address', 'écrire à marie.malade@cancer.example', 'marie, malade du cancer'],
  ])('%s turns a word off', (_, ordinary, statement) => {
    expect(findSensitive(ordinary)).toEqual([]);
    expect(findSensitive(statement)).not.toEqual([]);
  });

  it.each([
    'con Paco en la oficina',
    'Gift und Chemie',
    'partita IVA da aggiornare',
    'het type machine',
  ])('a word of one language is not read in another: %s', (text) => {
    expect(findSensitive(text)).toEqual([]);
  });

  it('tells both things where a statement tells two', () => {
    expect(categoriesOf('enceinte de 6 mois').sort()).toEqual(['family_privacy', 'health']);
  });
});

describe('statements of one clause', () => {
  it.each([
    ['overlap', 'arrêt maladie longue durée', 1],
    ['follow one another', 'en arrêt depuis 3 mois suite chimio', 1],
    ['stand in two clauses', 'diabétique, en arrêt maladie', 2],
  ])('that %s', (_, text, count) => {
    expect(categoriesOf(text)).toEqual(Array.from({ length: count }, () => 'health'));
  });
});

describe('identifiers', () => {
  it('stand among the statements, in text order', () => {
    expect(categoriesOf('IBAN FR76 3000 6000 0112 3456 7890 189, en arrêt maladie')).toEqual([
      'bank',
      'health',
    ]);
    expect(categoriesOf('en arrêt maladie, NIR 1 84 07 75 056 123 72')).toEqual(['health', 'national_id']);
  });
});

describe('cost', () => {
  it('grows with the length of the text, not with its square', () => {
    const time = (text: string) => {
      const start = performance.now();
      findSensitive(text);
      return performance.now() - start;
    };
    const note = 'il est toujours malade et vient de perdre son mari. ';
    time(note.repeat(20));
    const short = Math.min(time(note.repeat(100)), time(note.repeat(100)));
    const long = Math.min(time(note.repeat(800)), time(note.repeat(800)));
    expect(long).toBeLessThan(Math.max(short, 1) * 40);
  });
});
