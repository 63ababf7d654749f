import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifySource, findVendors, namesNoOrigin, SOURCE_KINDS } from '../../src/detect/source.ts';

interface Labelled {
  readonly value: string;
  readonly kind: string | null;
  readonly namesNoOrigin: boolean;
  readonly vendor?: string;
}

const labelled: readonly Labelled[] = JSON.parse(
  readFileSync(new URL('sources.json', import.meta.url), 'utf8'),
);

describe('the labelled origins', () => {
  it.each(labelled)('$value is $kind', ({ value, kind, vendor, namesNoOrigin: nothing }) => {
    const found = classifySource(value);
    expect({ kind: found?.kind ?? null, nothing: namesNoOrigin(value) }).toEqual({ kind, nothing });
    if (vendor !== undefined) expect(findVendors(value)[0]?.name).toBe(vendor);
    if (vendor !== undefined && found !== null) expect(found.vendor).toBe(vendor);
  });

  it('have every kind of origin among them', () => {
    expect(new Set(labelled.map(({ kind }) => kind).filter((kind) => kind !== null))).toEqual(
      new Set(SOURCE_KINDS),
    );
  });
});

describe('classifySource', () => {
  it.each(
    labelled.filter(({ value }) => value.length > 2 && !/[a-z][A-Z]/.test(value)),
  )('reads $value in capitals and without accents as it does in small letters', ({ value, kind }) => {
    const bare = value.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
    expect(classifySource(bare)?.kind ?? null).toBe(kind);
  });

  it('never repeats the cell in its label', () => {
    const found = classifySource('recommandé par Camille Exemple');
    expect(JSON.stringify(found)).not.toMatch(/camille|exemple/i);
  });

  it('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const kind = classifySource(value)?.kind;
        expect(kind === undefined || SOURCE_KINDS.includes(kind)).toBe(true);
        expect(typeof namesNoOrigin(value)).toBe('boolean');
      }),
    );
  });

  it('needs time in proportion to the length of the value', () => {
    const time = (value: string): number => {
      const start = performance.now();
      classifySource(value);
      return performance.now() - start;
    };
    const piece = 'demande de demande de www.example./ ++salonn ';
    time(piece);
    const short = Math.min(...[1, 2, 3].map(() => time(piece.repeat(200))));
    const long = Math.min(...[1, 2, 3].map(() => time(piece.repeat(2000))));
    expect(long).toBeLessThan(short * 40 + 20);
  });
});

describe('findVendors', () => {
  it('names every vendor of a value with the part it plays', () => {
    expect(findVendors('LinkedIn > Phantombuster > Dropcontact')).toMatchObject([
      { name: 'Phantombuster', roles: ['scraping-tool'] },
      { name: 'LinkedIn', roles: [] },
      { name: 'Dropcontact', roles: ['enrichment'] },
    ]);
  });

  it('leaves out the firm that a webinar or a referral is about', () => {
    expect(findVendors('Webinar ZoomInfo')).toEqual([]);
  });
});
