import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint, words } from '../../src/suppression/fingerprint.ts';
import { FingerprintSet } from '../../src/suppression/fingerprint-set.ts';
import { CHUNK_ENTRIES } from '../../src/suppression/fingerprint-sort.ts';

const quad = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat());
/** Few distinct first words, so that entries differ late, and repeat. */
const crowded = fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2), fc.nat(300));
const high = fc.constantFrom(
  [0, 0, 0, 0],
  [2 ** 32 - 1, 2 ** 32 - 1, 2 ** 32 - 1, 2 ** 32 - 1],
  [2 ** 31, 0, 0, 1],
);

test('a set holds what was added to it, once each, and nothing else', () => {
  const entry = fc.oneof(quad, crowded, high);
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 400 }), fc.array(entry), (members, others) => {
      const set = new FingerprintSet();
      for (const member of members) set.add(Uint32Array.from(member));
      set.seal();
      const known = new Set(members.map(String));
      expect(set.size).toBe(known.size);
      for (const asked of [...members, ...others]) {
        expect(set.has(Uint32Array.from(asked))).toBe(known.has(String(asked)));
      }
    }),
  );
});

test('a set takes more entries after it was sealed', () => {
  const set = new FingerprintSet();
  for (const round of [0, 1, 2]) {
    for (let index = 0; index < 100; index += 1) {
      fingerprint('email', `${index}-${round}@acme.example`);
      set.add(words);
    }
    set.seal();
    expect(set.size).toBe(100 * (round + 1));
  }
  fingerprint('email', '99-0@acme.example');
  expect(set.has(words)).toBe(true);
});

test('a set of more than one chunk needs 16 bytes an entry and a constant', () => {
  const entries = CHUNK_ENTRIES * 3 + 17;
  const set = new FingerprintSet();
  for (let index = 0; index < entries; index += 1) {
    fingerprint('email', `person${index}@acme.example`);
    set.add(words);
  }
  set.seal();
  expect(set.size).toBe(entries);
  expect(set.chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0)).toBe(entries * 16);
  for (let index = 0; index < entries; index += 1) {
    fingerprint('email', `person${index}@acme.example`);
    if (!set.has(words)) expect.fail(`entry ${index} is lost`);
    fingerprint('phone', `person${index}@acme.example`);
    if (set.has(words)) expect.fail(`entry ${index} is found under another kind`);
  }
});

test('a fingerprint changes with every character, with the length and with the kind', () => {
  const read = (text: string, kind: 'email' | 'phone' = 'email') => {
    fingerprint(kind, text);
    return words.join(' ');
  };
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (a, b) => {
      expect(read(a) === read(b)).toBe(a === b);
    }),
  );
  const near = ['', '\0', '\0\0', 'a', 'a\0', 'ab', 'ba', 'a'.repeat(8), 'a'.repeat(9), `${'a'.repeat(8)}\0`];
  expect(new Set(near.map((text) => read(text))).size).toBe(near.length);
  expect(read('a')).not.toBe(read('a', 'phone'));
});
