import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConsent, readOptOut } from '../../src/detect/consent.ts';
import consents from './consents.json' with { type: 'json' };
import optOuts from './opt-outs.json' with { type: 'json' };

describe('readConsent', () => {
  it('agrees with every labelled value', () => {
    const wrong = consents.filter(([value, state, extra]) => {
      const read = readConsent(value ?? '');
      return read.state !== state || (read.doubleOptIn ? 'double' : (read.weak ?? null)) !== extra;
    });
    expect(wrong).toEqual([]);
    expect(consents.length).toBeGreaterThanOrEqual(150);
  });

  it('keeps the date beside an answer, and takes a date alone for a yes', () => {
    expect(readConsent('oui, le 12/03/2024')).toEqual({ state: 'yes', date: '2024-03-12' });
    expect(readConsent('2024-03-12')).toEqual({ state: 'yes', date: '2024-03-12' });
    expect(readConsent('03/12/2024', 'month-first')).toEqual({ state: 'yes', date: '2024-03-12' });
    expect(readConsent('retiré le 12/03/2024')).toEqual({ state: 'no', date: '2024-03-12' });
  });

  it('never takes for a yes what it does not know', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[b-df-hj-np-rv-w]{4,12}$/), (word) => {
        expect(readConsent(word).state).not.toBe('yes');
        expect(readConsent(`oui ${word}`).state).not.toBe('yes');
      }),
    );
  });
});

describe('readOptOut', () => {
  it('agrees with every labelled value', () => {
    expect(optOuts.filter(([value, state]) => readOptOut(value ?? '').state !== state)).toEqual([]);
  });

  it('takes a date alone for an opt-out of that day', () => {
    expect(readOptOut('12/03/2024')).toEqual({ state: 'opted-out', date: '2024-03-12' });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void [readOptOut(text), readConsent(text)]));
  });
});
