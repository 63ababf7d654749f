import { expect, it } from 'vitest';
import { countryCode } from '../../src/detect/country-name.ts';
import labelled from './countries.json' with { type: 'json' };

it('reads names in many languages, codes, vehicle codes and flags, and nothing that is no one country', () => {
  expect(labelled.filter(([text, code]) => countryCode(text ?? '') !== code)).toEqual([]);
});
