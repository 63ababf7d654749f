import { fingerprint, fingerprintOfUnits, keptFingerprint } from '../suppression/fingerprint.ts';

/** 64 bits of the fingerprint of what tells one person from another. */
export interface RecordKey {
  readonly h1: number;
  readonly h2: number;
}

/** The key of an address in its canonical form, or of a number in E.164. */
export function keyOf(kind: 'email' | 'phone', text: string): RecordKey {
  fingerprint(kind, text);
  return keptFingerprint();
}

/**
 * The same of what stands in an array.
 *
 * @param units - UTF-16 units, with eight zeros behind the last
 */
export function keyOfUnits(kind: 'email' | 'phone', units: Uint16Array, length: number): RecordKey {
  fingerprintOfUnits(kind, units, length);
  return keptFingerprint();
}
