import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDUSTRIES, type Industry, industriesOf, industryOf } from '../../src/detect/industry.ts';

describe('codes', () => {
  it.each<[string, string, Industry]>([
    ['NAF with its letter', '62.01Z', 'software'],
    ['NAF without the dot', '6201Z', 'software'],
    ['NACE class', '62.01', 'software'],
    ['NACE class without the dot', '6201', 'software'],
    ['NACE with its section', 'J62', 'software'],
    ['NACE section', 'F', 'construction'],
    ['NACE division', '86', 'healthcare'],
    ['a class that differs from its division', '47.73Z', 'healthcare'],
    ['British SIC', '62012', 'software'],
    ['American SIC', '7372', 'software'],
    ['NAICS', '541511', 'software'],
  ])('reads %s', (_kind, code, industry) => {
    expect(industryOf(code)).toBe(industry);
  });

  it.each(['12345678', '0', '00', '999999999', '1A2', '12/34'])('does not take %j for one', (text) => {
    expect(industryOf(text)).toBeNull();
  });
});

describe('names', () => {
  it.each<[string, Industry]>([
    ['Hospital & Health Care', 'healthcare'],
    ['Information Technology & Services', 'software'],
    ['Agence immobilière', 'real_estate'],
    ["Cabinet d'avocats", 'legal'],
    ['Commerce de gros', 'wholesale'],
    ['Transport routier de marchandises', 'transport'],
    ['Programmation, conseil et autres activités informatiques', 'software'],
    ['Lebensmittelindustrie', 'food'],
    ['Kfz-Werkstatt', 'automotive'],
    ['Einzelhandel', 'retail'],
    ['Seguros', 'insurance'],
    ['Edilizia', 'construction'],
    ['Uitzendbureau', 'staffing'],
    ['HÔTELLERIE', 'hospitality'],
    ['Convenience stores', 'retail'],
    ['Dental practice', 'healthcare'],
    ['Akkerbouw', 'agriculture'],
    ['Falegnameria', 'construction'],
    ['Logistics', 'transport'],
  ])('%s is %s', (name, industry) => {
    expect(industryOf(name)).toBe(industry);
  });

  it.each(['Bäckerei', '10.71C'])('a craft belongs to several: %s', (text) => {
    expect(industriesOf(text)).toEqual(expect.arrayContaining(['food', 'retail', 'hospitality']));
  });

  it('takes its own ids', () => {
    for (const industry of INDUSTRIES) expect(industryOf(industry)).toBe(industry);
  });

  it.each(['', '  ', 'Acme', 'n/a'])('knows nothing of %j', (name) => {
    expect(industryOf(name)).toBeNull();
  });
});

it('gives an industry or null for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const industry = industryOf(text);
      expect(industry === null || INDUSTRIES.includes(industry)).toBe(true);
    }),
  );
});
