import { randomBytes } from 'node:crypto';
import type { SuppressionKey } from './types.ts';

/**
 * The fingerprint last computed, as four 32-bit words. One shared place, because an object or array per look-up
 * would cost more than the look-up.
 */
export const words = new Uint32Array(4);

/** A fingerprint that is kept, as its four words. */
export interface Fingerprint {
  readonly h1: number;
  readonly h2: number;
  readonly h3: number;
  readonly h4: number;
}

/** Keeps the fingerprint last computed. */
export function keptFingerprint(): Fingerprint {
  // Signed words are kept in place; larger numbers would be objects of their own.
  return {
    h1: (words[0] ?? 0) | 0,
    h2: (words[1] ?? 0) | 0,
    h3: (words[2] ?? 0) | 0,
    h4: (words[3] ?? 0) | 0,
  };
}

/** Makes a kept fingerprint the one last computed. */
export function recallFingerprint({ h1, h2, h3, h4 }: Fingerprint): void {
  words[0] = h1;
  words[1] = h2;
  words[2] = h3;
  words[3] = h4;
}

const KIND_NUMBER: Readonly<Record<SuppressionKey, number>> = {
  email: 1,
  phone: 2,
  domain: 3,
  'company-id': 4,
  linkedin: 5,
  postal: 6,
};

const UNITS_PER_BLOCK = 8;

/** Drawn afresh per process: nobody can prepare two texts that share a fingerprint in a given run. */
let seed: Uint32Array | null = null;

function seedOfProcess(): Uint32Array {
  const bytes = randomBytes(16);
  seed = Uint32Array.from({ length: 4 }, (_, index) => bytes.readUInt32LE(index * 4));
  return seed;
}

/** The seed of this process, for the threads that ask the sets it has filled. */
export function fingerprintSeed(): Uint32Array {
  return seed ?? seedOfProcess();
}

/** Takes over the seed of the thread that filled the sets; before the first look-up. */
export function adoptFingerprintSeed(other: Uint32Array): void {
  seed = other;
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

/** MurmurHash3's finaliser: every bit of the input moves every bit of the output. */
function avalanche(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * Computes the 128-bit fingerprint of a key into `words`: MurmurHash3_x86_128 over UTF-16 units, with one seed a lane.
 *
 * The keys themselves are not kept, so two different keys with one fingerprint would be a false match. For n entries
 * and m look-ups the probability is about n·m / 2^128: for 10 million of each 10^14 / 3.4·10^38, below 10^-24.
 *
 * @param kind - keeps a domain and an address of the same letters apart
 * @param text - the key in the form of normalisation
 */
export function fingerprint(kind: SuppressionKey, text: string): void {
  const { length } = text;
  if (scratch.length < length + UNITS_PER_BLOCK) scratch = new Uint16Array(length * 2);
  for (let at = 0; at < length; at += 1) scratch[at] = text.charCodeAt(at);
  scratch.fill(0, length, length + UNITS_PER_BLOCK);
  fingerprintOfUnits(kind, scratch, length);
}

/** The text that a fingerprint is made of: an array is read several times as fast as a string. */
let scratch = new Uint16Array(256);

/**
 * Computes the fingerprint of a key that stands in an array.
 *
 * @param units - UTF-16 units, with eight zeros behind the last
 */
export function fingerprintOfUnits(kind: SuppressionKey, units: Uint16Array, length: number): void {
  const start = seed ?? seedOfProcess();
  let h1 = (start[0] ?? 0) ^ KIND_NUMBER[kind];
  let h2 = start[1] ?? 0;
  let h3 = start[2] ?? 0;
  let h4 = start[3] ?? 0;
  for (let at = 0; at < length; at += UNITS_PER_BLOCK) {
    // The length, mixed in below, tells the zeros behind the end from real ones.
    const k1 = (units[at] ?? 0) | ((units[at + 1] ?? 0) << 16);
    const k2 = (units[at + 2] ?? 0) | ((units[at + 3] ?? 0) << 16);
    const k3 = (units[at + 4] ?? 0) | ((units[at + 5] ?? 0) << 16);
    const k4 = (units[at + 6] ?? 0) | ((units[at + 7] ?? 0) << 16);
    h1 ^= Math.imul(rotate(Math.imul(k1, 0x239b961b), 15), 0xab0e9789);
    h1 = (Math.imul((rotate(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0;
    h2 ^= Math.imul(rotate(Math.imul(k2, 0xab0e9789), 16), 0x38b34ae5);
    h2 = (Math.imul((rotate(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0;
    h3 ^= Math.imul(rotate(Math.imul(k3, 0x38b34ae5), 17), 0xa1e38b93);
    h3 = (Math.imul((rotate(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0;
    h4 ^= Math.imul(rotate(Math.imul(k4, 0xa1e38b93), 18), 0x239b961b);
    h4 = (Math.imul((rotate(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0;
  }
  h1 ^= length;
  h2 ^= length;
  h3 ^= length;
  h4 ^= length;
  h1 = (h1 + h2 + h3 + h4) | 0;
  h2 = (h2 + h1) | 0;
  h3 = (h3 + h1) | 0;
  h4 = (h4 + h1) | 0;
  h1 = avalanche(h1);
  h2 = avalanche(h2);
  h3 = avalanche(h3);
  h4 = avalanche(h4);
  h1 = (h1 + h2 + h3 + h4) | 0;
  words[0] = h1;
  words[1] = h2 + h1;
  words[2] = h3 + h1;
  words[3] = h4 + h1;
}

/** Takes the first 128 bits of a digest for the fingerprint, big-endian, into `words`. */
export function fingerprintOfDigest(digest: Buffer): void {
  words[0] = digest.readUInt32BE(0);
  words[1] = digest.readUInt32BE(4);
  words[2] = digest.readUInt32BE(8);
  words[3] = digest.readUInt32BE(12);
}
