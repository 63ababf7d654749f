import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classifyJobTitle,
  JOB_FUNCTIONS,
  type JobFunction,
  readJobTitle,
  SENIORITIES,
  type Seniority,
} from '../../src/detect/job-title.ts';

interface Labelled {
  readonly lang: string;
  readonly title: string;
  readonly function: JobFunction;
  /** A second function that a careful reader may give as well. */
  readonly alsoAccepted?: JobFunction;
  readonly seniority: Seniority;
}

const labelled: readonly Labelled[] = JSON.parse(
  readFileSync(new URL('job-titles.json', import.meta.url), 'utf8'),
);

const isRight = ({ title, function: wanted, alsoAccepted }: Labelled): boolean => {
  const found = classifyJobTitle(title).function;
  return found === wanted || found === alsoAccepted;
};

const share = (rows: readonly Labelled[], right: (row: Labelled) => boolean): number =>
  rows.filter(right).length / rows.length;

describe('on the labelled titles', () => {
  it.each(['fr', 'en', 'de', 'es', 'it', 'nl'])('tells the function of at least 97 % in %s', (lang) => {
    const rows = labelled.filter((row) => row.lang === lang);
    expect(rows.length).toBeGreaterThan(50);
    expect(share(rows, isRight)).toBeGreaterThanOrEqual(0.97);
  });

  it('tells the seniority of at least 95 %', () => {
    const right = (row: Labelled): boolean => classifyJobTitle(row.title).seniority === row.seniority;
    expect(share(labelled, right)).toBeGreaterThanOrEqual(0.95);
  });

  it('survives capitals and lost accents', () => {
    const shouted = labelled.map((row) => ({
      ...row,
      title: row.title.toUpperCase().normalize('NFD').replaceAll(/\p{M}/gu, ''),
    }));
    expect(share(shouted, isRight)).toBeGreaterThanOrEqual(0.95);
  });

  it('survives two letters swapped in a long word', () => {
    const mistyped = labelled
      .filter(({ title }) => /^\p{L}{9,}/u.test(title))
      .map((row) => {
        const { title } = row;
        return { ...row, title: `${title.slice(0, 4)}${title[5] ?? ''}${title[4] ?? ''}${title.slice(6)}` };
      });
    expect(mistyped.length).toBeGreaterThan(200);
    expect(share(mistyped, isRight)).toBeGreaterThanOrEqual(0.85);
  });
});

describe('near misses', () => {
  it.each<[string, JobFunction, Seniority]>([
    ['Directeur santé et sécurité', 'quality_hse', 'director'],
    ['Directeur de la santé publique', 'healthcare', 'director'],
    ['Assistante de direction', 'administration', 'staff'],
    ["Directrice adjointe d'école", 'education', 'director'],
    ['Directeur développement durable', 'quality_hse', 'director'],
    ['Business Development Manager', 'sales', 'manager'],
    ['IT Recruiter', 'hr', 'staff'],
    ['Conseiller retraite', 'finance', 'staff'],
    ['Retraité', 'retired', 'none'],
    ['Assistante du PDG', 'administration', 'staff'],
    ['Product Owner', 'product', 'staff'],
    ['Directeur commercial chez Clinique Exemple', 'sales', 'director'],
    ['Growth marketer | ex-Finance | Speaker', 'marketing', 'staff'],
    ['Stagiaire RH', 'hr', 'junior'],
    ['Stagiaire', 'student', 'junior'],
    ['AD', 'executive', 'c_level'],
  ])('%s', (title, jobFunction, seniority) => {
    expect(classifyJobTitle(title)).toEqual({ function: jobFunction, seniority });
  });
});

describe('second genders', () => {
  it.each([
    'Vendeur·se',
    'Vendeur(se)',
    'vendeur/euse',
    'Verkäufer*in',
    'Verkäufer:in',
    'VerkäuferIn',
    'Verkäufer/-in',
    'Vendedor/a',
    'venditore/trice',
    'Vendeuse H/F',
  ])('%s is sales', (title) => {
    expect(classifyJobTitle(title).function).toBe('sales');
  });
});

it('keeps every function of a combined title, the first first', () => {
  expect(readJobTitle('Directeur commercial et marketing').functions).toEqual(['sales', 'marketing']);
});

it.each(['', '   ', '-', 'N/A', '???', '🚀', 'xxx', '12345'])('says nothing of %j', (title) => {
  expect(classifyJobTitle(title)).toEqual({ function: 'none', seniority: 'none' });
});

it('gives a known function and seniority for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const { function: jobFunction, seniority } = classifyJobTitle(text);
      expect(JOB_FUNCTIONS).toContain(jobFunction);
      expect(SENIORITIES).toContain(seniority);
    }),
  );
});
