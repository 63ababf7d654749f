import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JOB_FUNCTIONS, type JobFunction } from '../../src/detect/job-title.ts';
import { type Contact, compileOffer, isRelevant, type Offer } from '../../src/detect/relevance.ts';
import businessOffers from './business-offers.json' with { type: 'json' };
import privateOffers from './private-offers.json' with { type: 'json' };

type Answer = boolean | 'unclear';

const isJobFunction = (text: string | null | undefined): text is JobFunction =>
  JOB_FUNCTIONS.some((known) => known === text);

interface Pair {
  readonly offer: Offer;
  readonly contact: Contact;
  readonly relevant: Answer;
  readonly alsoAccepted?: readonly Answer[];
  /** Whether the offer concerns private life. */
  readonly private?: true;
}

const pairs: readonly Pair[] = JSON.parse(readFileSync(new URL('relevance.json', import.meta.url), 'utf8'));

it('takes a description and a title alone', () => {
  expect(isRelevant('Logiciel de paie', 'DRH')).toEqual(
    isRelevant({ description: 'Logiciel de paie' }, { jobTitle: 'DRH' }),
  );
});

describe('on the labelled pairs', () => {
  it('is right in at least 97 % of those that are decided', () => {
    const decided = pairs.filter(({ relevant }) => relevant !== 'unclear');
    const right = decided.filter(({ offer, contact, relevant, alsoAccepted }) => {
      const found = isRelevant(offer, contact).relevant;
      return found === relevant || (alsoAccepted ?? []).includes(found);
    });
    expect(decided.length).toBeGreaterThan(300);
    expect(right.length / decided.length).toBeGreaterThanOrEqual(0.97);
  });

  it('leaves few of the decided ones unclear', () => {
    const decided = pairs.filter(({ relevant }) => relevant !== 'unclear');
    const left = decided.filter(({ offer, contact }) => isRelevant(offer, contact).relevant === 'unclear');
    expect(left.length / decided.length).toBeLessThanOrEqual(0.1);
  });

  it('never finds a private offer relevant, whoever the person is', () => {
    const offers = [
      ...pairs.filter((pair) => pair.private).map(({ offer }) => offer),
      ...privateOffers.map((description) => ({ description })),
    ];
    expect(offers.length).toBeGreaterThan(50);
    for (const offer of offers) {
      for (const jobTitle of [
        'PDG',
        'CEO & Founder',
        'DRH',
        'CFO',
        'Office Manager',
        'Acheteur',
        'Medico',
        'Inhaber',
      ]) {
        expect([offer.description, isRelevant(offer, { jobTitle }).relevant]).not.toEqual([
          offer.description,
          true,
        ]);
      }
    }
  });
});

describe('offers to firms', () => {
  const compiled = businessOffers.map(([description, buyer]) => ({
    description,
    buyer,
    offer: compileOffer({ description: description ?? '' }),
  }));

  it('are told as such', () => {
    const told = compiled.filter(({ offer }) => offer.kind === 'business');
    expect(told.length / compiled.length).toBeGreaterThanOrEqual(0.97);
  });

  it('concern those who buy them', () => {
    const bought = compiled.filter(({ buyer }) => buyer !== null);
    const right = bought.filter(
      ({ buyer, offer }) =>
        isJobFunction(buyer) && (offer.functions.has(buyer) || offer.departments.has(buyer)),
    );
    expect(right.length / bought.length).toBeGreaterThanOrEqual(0.97);
  });
});

describe('private and business uses of the same thing', () => {
  it.each<[string, string, Answer]>([
    ['Gestion de patrimoine pour dirigeants', 'PDG', false],
    ['Logiciel de gestion de patrimoine pour CGP', 'Conseiller en gestion de patrimoine', true],
    ['Mutuelle santé individuelle', 'DRH', false],
    ['Mutuelle collective pour vos salariés', 'DRH', true],
    ['Panneaux solaires pour votre maison', 'Directeur technique', false],
    ['Panneaux solaires pour entreprises', "Directeur d'usine", true],
    ['Coffee machines for your home', 'Office manager', false],
    ['Coffee machines for offices', 'Office manager', true],
    ['Matelas et literie', "Directrice d'hôtel", false],
    ['Matelas et literie pour hôtels', "Directrice d'hôtel", true],
    ['Voyages et croisières', 'Office manager', false],
    ["Voyages d'affaires", 'Office manager', true],
  ])('%s, to a %s: %s', (description, jobTitle, relevant) => {
    expect(isRelevant({ description }, { jobTitle }).relevant).toBe(relevant);
  });
});

describe('marks of firms', () => {
  it.each<[string, string, Answer]>([
    ['Stromtarife für Gewerbekunden', 'Geschäftsführerin', true],
    ['Stromtarife', 'Geschäftsführerin', false],
    ['Démoussage de toitures de hangars agricoles', 'Agriculteur', true],
    ['Démoussage de toitures', 'Agriculteur', false],
    ['Warmtepompen voor bedrijfspanden', 'Facilitair manager', true],
    ['Croquettes pour chiens', 'Responsable des achats', false],
    // What is the reader's own is private, but not inside a longer name.
    ['Cloud storage for your family photos', 'IT manager', false],
    ['Van hire for your house move', 'Transport manager', false],
    ['Accounting for your family business', 'Finance director', true],
    // A place or a kind of firm tells nothing of wealth, credit and insurance.
    ["SCPI de bureaux et locaux d'activité", 'PDG', false],
    ['Défiscalisation pour médecins', 'Médecin', false],
    ['Personal loans for employees', 'DRH', false],
    ['Wealth management software for advisers', 'Financial adviser', true],
  ])('%s, to a %s: %s', (description, jobTitle, relevant) => {
    expect(isRelevant({ description }, { jobTitle }).relevant).toBe(relevant);
  });
});

describe('firms that an offer says it is for', () => {
  it.each<[string, Contact, Answer]>([
    ['Payroll for restaurants and bars', { jobTitle: 'HR manager', industry: 'Restaurants' }, true],
    ['Payroll for restaurants and bars', { jobTitle: 'HR manager', industry: 'Software' }, false],
    ['Payroll for restaurants and bars', { jobTitle: 'Restaurant owner' }, true],
    ['Payroll for restaurants and bars', { jobTitle: 'CEO' }, 'unclear'],
    ['Payroll for restaurants and other companies', { jobTitle: 'HR manager', industry: 'Software' }, true],
    ['Invoice factoring for hauliers', { jobTitle: 'Transport company owner' }, true],
  ])('%s, to %j: %s', (description, contact, relevant) => {
    expect(isRelevant({ description }, contact).relevant).toBe(relevant);
  });
});

describe('words that no known phrase has together', () => {
  it.each<[string, string, Answer]>([
    ['Freight forwarding rates compared', 'Logistics director', true],
    ['Freight forwarding rates compared', 'Midwife', false],
    ['Nos meilleurs vœux', 'Comptable', 'unclear'],
    ['Innovative solutions, tailor made', 'Head of research', 'unclear'],
  ])('%s, to a %s: %s', (description, jobTitle, relevant) => {
    expect(isRelevant({ description }, { jobTitle }).relevant).toBe(relevant);
  });
});

describe('what an offer is sold by', () => {
  it.each<[string, string, Answer]>([
    // What firms have and want, in the reader's own hands.
    ['Moins de casse dans vos ateliers', 'Chirurgien-dentiste', false],
    ['Réduisez vos impayés', 'Responsable recouvrement', true],
    ['Fewer no-shows for your clinic', 'Practice manager', true],
    // A word for the form of an offer is not what it is about.
    ['Webinar: supplier risk', 'Head of procurement', true],
    ['Webinar: supplier risk', 'Communications officer', false],
    // A short word settles nothing: `mes` is a month as well as a system of factories.
    ['Adelgaza en un mes', 'Jefe de compras', false],
    ['Votre terrasse en bois composite', 'Acheteuse', false],
  ])('%s, to a %s: %s', (description, jobTitle, relevant) => {
    expect(isRelevant({ description }, { jobTitle }).relevant).toBe(relevant);
  });
});

describe('owners', () => {
  it.each<[string, Contact, Answer]>([
    ['Tests d’intrusion', { jobTitle: 'Gérant' }, true],
    ['Tests d’intrusion', { jobTitle: 'Gérant', industry: 'Boulangerie' }, false],
    ['Tests d’intrusion', { jobTitle: 'Agriculteur' }, false],
    ['Logiciel de comptabilité', { jobTitle: 'Agriculteur' }, true],
    ['Engrais et semences', { jobTitle: 'Agriculteur' }, true],
    ['Accounting for freelancers', { jobTitle: 'Freelance illustrator' }, true],
  ])('%s, to %j: %s', (description, contact, relevant) => {
    expect(isRelevant({ description }, contact).relevant).toBe(relevant);
  });
});

describe('trades of one industry', () => {
  it.each<[string, Contact, Answer]>([
    ['Praxissoftware für Zahnärzte', { jobTitle: 'Zahnarzt' }, true],
    ['Praxissoftware für Zahnärzte', { jobTitle: 'Tierärztin' }, false],
    ['Fours pour boulangeries', { jobTitle: 'Gérante', company: 'Salon de coiffure Lila' }, false],
    // In the name of something else it is no trade.
    ['Titres-restaurant pour vos salariés', { jobTitle: 'DRH', industry: 'Banque' }, true],
  ])('%s, to %j: %s', (description, contact, relevant) => {
    expect(isRelevant({ description }, contact).relevant).toBe(relevant);
  });
});

describe('who buys and who does not', () => {
  it.each<[string, string, Answer]>([
    ['Chariots élévateurs d’occasion', 'Responsable logistique', true],
    ['Chariots élévateurs d’occasion', 'Cariste', false],
    ['Office cleaning contracts', 'Facility manager', true],
    ['Payroll outsourcing', 'Facility manager', false],
  ])('%s, to a %s: %s', (description, jobTitle, relevant) => {
    expect(isRelevant({ description }, { jobTitle }).relevant).toBe(relevant);
  });
});

describe('engineers', () => {
  it.each<[string, string, Answer]>([
    ['Roulements et joints', 'Développeur back-end', false],
    ['Roulements et joints', 'Ingénieure mécanique', true],
    ['Code review tool', 'Backend developer', true],
    ['Code review tool', 'Mechanical engineer', false],
  ])('%s, to a %s: %s', (description, jobTitle, relevant) => {
    expect(isRelevant({ description }, { jobTitle }).relevant).toBe(relevant);
  });
});

describe('reasons', () => {
  it.each<[string, Offer, Contact, Answer, string]>([
    ['a private offer', { description: 'Assurance-vie' }, { jobTitle: 'DRH' }, false, 'private-offer'],
    ['a student', { functions: ['hr'] }, { jobTitle: 'Étudiante en RH' }, false, 'not-working'],
    ['a match of functions', { functions: ['RH'] }, { jobTitle: 'DRH' }, true, 'function-match'],
    ['the department', { functions: ['hr'] }, { department: 'Human Resources' }, true, 'function-match'],
    ['an owner', { functions: ['hr'] }, { jobTitle: 'Gérante' }, true, 'buys-for-the-firm'],
    ['the seniority column', { functions: ['hr'] }, { seniority: 'Founder' }, true, 'buys-for-the-firm'],
    [
      'the head of a neighbouring function',
      { functions: ['it'] },
      { jobTitle: 'CTO' },
      true,
      'neighbouring-function',
    ],
    [
      'the staff of one',
      { functions: ['it'] },
      { jobTitle: 'Développeuse' },
      'unclear',
      'doubtful-neighbour',
    ],
    ['another function', { functions: ['hr'] }, { jobTitle: 'Comptable' }, false, 'function-mismatch'],
    [
      'another industry',
      { functions: ['hr'], industries: ['healthcare'] },
      { jobTitle: 'DRH', industryCode: '62.01Z' },
      false,
      'industry-mismatch',
    ],
    [
      'an industry told by the name of the firm',
      { industries: ['hospitality'] },
      { jobTitle: 'Gérant', company: 'Hôtel des Exemples' },
      true,
      'buys-for-the-firm',
    ],
    [
      'a keyword',
      { functions: ['hr'], keywords: ['Kubernetes'] },
      { jobTitle: 'Kubernetes engineer' },
      true,
      'keyword-match',
    ],
    ['no title', { functions: ['hr'] }, {}, 'unclear', 'unknown-title'],
    [
      'an offer that is not understood',
      { description: 'Lorem ipsum' },
      { jobTitle: 'DRH' },
      'unclear',
      'unknown-offer',
    ],
  ])('%s', (_case, offer, contact, relevant, reason) => {
    expect(isRelevant(offer, contact)).toMatchObject({ relevant, reason });
  });
});

it('answers for a compiled offer as for the offer itself', () => {
  for (const { offer, contact } of pairs.slice(0, 60)) {
    expect(isRelevant(compileOffer(offer), contact)).toEqual(isRelevant(offer, contact));
  }
});

it('never shows a value of the record or the offer in its sentence', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z]{12}$/), (value) => {
      const { why } = isRelevant(
        { description: value },
        { jobTitle: value, company: value, industry: value },
      );
      expect(why).not.toContain(value);
    }),
  );
});
