import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadSuppressionLists } from '../../src/suppression/load.ts';
import { openSharedLists, shareLists } from '../../src/suppression/share.ts';
import { listFile, OPTIONS } from './list-files.ts';

const LIST = `Prénom;Nom;Société;E-mail
Camille;Durand;Durand Frères SARL;camille.durand@durand-freres.example
Hélène;Roux;Acme;helene.roux2@acme.example
Jo;Li;Beta;jo.li@beta.example
`;

async function loaded(content = LIST, nearMisses = true, kind: 'objections' | 'bounces' = 'objections') {
  return loadSuppressionLists([listFile('list.csv', content, { kind })], { ...OPTIONS, nearMisses });
}

const { near } = await loaded();

describe('an address one letter away', () => {
  test.each([
    ['a letter too many', 'camille.durrand@durand-freres.example'],
    ['a letter too few', 'camile.durand@durand-freres.example'],
    ['another letter', 'camille.durant@durand-freres.example'],
    ['two letters the other way round', 'camille.duradn@durand-freres.example'],
    ['a dot too few', 'camilledurand@durand-freres.example'],
    ['a dash for a dot', 'camille-durand@durand-freres.example'],
    ['in the domain', 'camille.durand@durand-frere.example'],
    ['at the end', 'camille.durand@durand-freres.exampl'],
    ['at the beginning', 'xcamille.durand@durand-freres.example'],
    ['in capitals, with a tag', 'Camille.Durant+news@Durand-Freres.example'],
    ['of several', 'other@beta.example; camille.durant@durand-freres.example'],
  ])('%s: %s', (_what, cell) => {
    expect(near?.findSlip(cell)).toMatchObject({ by: 'slip', listKind: 'objections' });
  });

  test.each([
    ['two slips', 'camile.durant@durand-freres.example'],
    ['another digit', 'helene.roux3@acme.example'],
    ['a digit too few', 'helene.roux@acme.example'],
    ['a short address', 'jo.lo@beta.example'],
    ['somebody else', 'sacha.durand@durand-freres.example'],
    ['no address', 'camille.durand'],
  ])('none: %s, %s', (_what, cell) => {
    expect(near?.findSlip(cell)).toBeNull();
  });

  test('whatever the address and the slip', async () => {
    const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
    const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 4, maxLength: 9 });
    const slip = fc.record({ at: fc.nat(1000), letter: fc.constantFrom(...LETTERS), kind: fc.nat(3) });
    await fc.assert(
      fc.asyncProperty(word, word, word, slip, async (first, last, firm, { at, letter, kind }) => {
        const address = `${first}.${last}@${firm}.example`;
        const lists = await loaded(`email,name\n${address},x\n`);
        const place = at % (first.length + last.length);
        const slipped = [
          address.slice(0, place) + letter + address.slice(place),
          address.slice(0, place) + address.slice(place + 1),
          address.slice(0, place) + letter + address.slice(place + 1),
          address.slice(0, place) +
            address.charAt(place + 1) +
            address.charAt(place) +
            address.slice(place + 2),
        ][kind];
        const isSame = slipped === address || slipped?.startsWith('.') || slipped?.includes('.@');
        if (!isSame && (slipped?.indexOf('@') ?? 0) >= 8)
          expect(lists.near?.findSlip(slipped ?? ''), slipped).not.toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});

describe('the same name and company', () => {
  test.each([
    ['Camille Durand', 'Durand Frères'],
    ['DURAND Camille', 'durand freres s.a.r.l'],
    ['Mme Camille Durand', 'DURAND-FRERES SAS'],
    ['Helene ROUX', 'Acme Ltd'],
  ])('%s of %s', (name, company) => {
    expect(near?.findNamesake(name, company)).toMatchObject({ by: 'namesake' });
  });

  test.each([
    ['Camille Durand', 'Acme'],
    ['Sacha Durand', 'Durand Frères'],
    ['Durand', 'Durand Frères'],
    ['Camille Durand', ''],
    ['Camille Durand', 'SARL'],
    ['', ''],
  ])('none: %j of %j', (name, company) => {
    expect(near?.findNamesake(name, company)).toBeNull();
  });
});

test('near misses are there where they are asked for, of objections and unsubscribes alone', async () => {
  expect((await loaded(LIST, false)).near).toBeUndefined();
  expect((await loaded(LIST, true, 'bounces')).near).toBeUndefined();
});

test('another thread finds them too', async () => {
  const shared = shareLists(await loaded());
  if (shared === null) throw new Error('not shared');
  const other = openSharedLists(structuredClone(shared));
  expect(other.near?.findSlip('camille.durant@durand-freres.example')).not.toBeNull();
  expect(other.near?.findNamesake('Camille Durand', 'Durand Frères')).not.toBeNull();
});

test('the filter grows with the file, up to 64 MB', async () => {
  const { NearEntries } = await import('../../src/suppression/near-entries.ts');
  expect(new NearEntries(1).slips.length).toBe(1024);
  expect(new NearEntries(1_000_000).slips.length).toBe(2 ** 21);
  expect(new NearEntries(1e10).slips.length).toBe(2 ** 26);
  expect(readFileSync(new URL('../../rules/suppression-match.md', import.meta.url), 'utf8')).toContain(
    '64 MB',
  );
});
