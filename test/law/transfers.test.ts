import { describe, expect, test } from 'vitest';
import { ADEQUACY, adequacyOf, transferNeed } from '../../src/law/transfers.ts';
import { citation } from './schema.ts';

describe('transfers', () => {
  test.each([
    ['FR', '2026-11-23', 'nothing'],
    ['NO', '2026-11-23', 'nothing'],
    ['RE', '2026-11-23', 'nothing'],
    ['CH', '2026-11-23', 'nothing'],
    ['GB', '2026-11-23', 'nothing'],
    ['GB', '2021-06-27', 'safeguards'],
    ['GB', '2031-12-28', 'safeguards'],
    ['BR', '2026-01-25', 'safeguards'],
    ['BR', '2026-01-26', 'nothing'],
    ['US', '2023-07-09', 'safeguards'],
    ['US', '2023-07-10', 'certification'],
    ['MA', '2026-11-23', 'safeguards'],
    ['IN', '2026-11-23', 'safeguards'],
  ])('to %s on %s: %s', (country, day, need) => {
    expect(transferNeed(country, 'FR', day)).toBe(need);
  });

  test("what stays in the controller's country is no transfer", () => {
    expect(transferNeed('GB', 'GB', '2035-01-01')).toBe('nothing');
  });

  test('each decision is cited, dated, and alone for its country', () => {
    expect(new Set(ADEQUACY.map(({ country }) => country)).size).toBe(ADEQUACY.length);
    for (const decision of ADEQUACY) {
      expect(() => citation.parse(decision.citation)).not.toThrow();
      expect(adequacyOf(decision.country, decision.from ?? '')).toBe(decision);
    }
  });
});
