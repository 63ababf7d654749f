import { z } from 'zod';

/** ISO 8601 calendar date. */
export const date = z.iso.date().describe('A day, YYYY-MM-DD.');

/** ISO 3166-1 code. */
export const country = z
  .string()
  .refine(isCountry, 'expected an ISO 3166-1 code of two capitals, such as FR')
  .describe('ISO 3166-1 code of two capitals, such as FR.');

/** Whether ISO 3166-1 assigns a code to a country, as the platform's names of regions know it. */
function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || code === 'ZZ') return false;
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
}
