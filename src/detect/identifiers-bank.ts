import { CARD_RANGES } from './data/identifiers-cards.ts';
import { IBAN_STRUCTURES } from './data/identifiers-iban.ts';
import { isDigits, isRepdigit, passesLuhn, remainder } from './identifiers-checks.ts';

interface Part {
  readonly length: number;
  readonly set: 'n' | 'a' | 'c';
}

interface CardRange {
  readonly first: string;
  readonly last: string;
  readonly lengths: readonly number[];
}

let structures: ReadonlyMap<string, readonly Part[]> | undefined;
let ranges: readonly CardRange[] | undefined;

function readStructure(text: string): readonly Part[] {
  return [...text.matchAll(/(\d+)([nac])/g)].map(([, length, set]) => ({
    length: Number(length),
    set: set === 'n' || set === 'a' ? set : 'c',
  }));
}

function loadStructures(): ReadonlyMap<string, readonly Part[]> {
  return new Map(
    IBAN_STRUCTURES.trim()
      .split('\n')
      .map((line) => [line.slice(0, 2), readStructure(line.slice(3))] as const),
  );
}

function structureOf(country: string): readonly Part[] | undefined {
  structures ??= loadStructures();
  return structures.get(country);
}

/** Length of a country's IBANs; 0 where it has none. */
export function ibanLength(country: string): number {
  const parts = structureOf(country);
  return parts === undefined ? 0 : parts.reduce((sum, part) => sum + part.length, 4);
}

function fits(code: number, set: Part['set']): boolean {
  const digit = code >= 48 && code <= 57;
  const letter = code >= 65 && code <= 90;
  return set === 'n' ? digit : set === 'a' ? letter : digit || letter;
}

/** ISO 13616: the country's structure and MOD 97-10. Takes capitals and digits without spaces. */
export function isIban(text: string): boolean {
  const parts = text.length < 15 ? undefined : structureOf(text.slice(0, 2));
  if (parts === undefined || !isDigits(text.slice(2, 4))) return false;
  let index = 4;
  for (const { length, set } of parts) {
    for (const end = index + length; index < end; index++)
      if (!fits(text.charCodeAt(index), set)) return false;
  }
  return index === text.length && remainder(text.slice(4) + text.slice(0, 4), 97) === 1;
}

function loadRanges(): readonly CardRange[] {
  return CARD_RANGES.trim()
    .split('\n')
    .map((line) => {
      const [first = '', last = '', ...lengths] = line.split(' ');
      return { first, last, lengths: lengths.map(Number) };
    });
}

/** Payment card number: an issuer's range and length, and Luhn's check (ISO/IEC 7812). */
export function isCard(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19 || !passesLuhn(digits) || isRepdigit(digits)) return false;
  ranges ??= loadRanges();
  return ranges.some(({ first, last, lengths }) => {
    const prefix = digits.slice(0, first.length);
    return prefix >= first && prefix <= last && lengths.includes(digits.length);
  });
}
