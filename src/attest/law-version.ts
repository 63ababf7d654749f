import { COUNTRIES, lawOf } from '../law/countries.ts';
import { REGISTERS } from '../law/registers.ts';
import { ADEQUACY } from '../law/transfers.ts';
import { hashOf } from './canonical.ts';

/** SHA-256 of the law that this version of the tool knows: it changes whenever an entry, a date or a citation does. */
export function lawVersion(): string {
  return hashOf([COUNTRIES.map(({ code }) => lawOf(code).law), REGISTERS, ADEQUACY]);
}
