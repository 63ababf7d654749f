import { plainCanonical, readEmails } from './email-key.ts';
import { fingerprint, words } from './fingerprint.ts';
import type { FingerprintLookup } from './fingerprint-set.ts';
import { mayHaveRest } from './near-entries.ts';
import { eachDeletion, isLongAddress, isSlipped, personKey } from './near-key.ts';
import type { ListInfo, NearKind, NearLookup, NearMiss } from './types.ts';

/** A list in clear whose near misses can be found. */
export interface NearList {
  readonly info: ListInfo;
  readonly addresses: FingerprintLookup;
  readonly people: FingerprintLookup;
  readonly slips: Uint8Array;
}

/** What a slip puts in the place of a letter. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz.-_'];

/** Puts the look-ups of near misses together; undefined where no list has any. */
export function createNearLookup(lists: readonly NearList[]): NearLookup | undefined {
  if (lists.length === 0) return undefined;
  return {
    findSlip(cell) {
      const plain = plainCanonical(cell);
      const addresses = plain === null ? readEmails(cell).map(({ canonical }) => canonical) : [plain];
      for (const address of addresses) {
        const list = isLongAddress(address) ? lists.find((each) => isOneSlipAway(address, each)) : undefined;
        if (list !== undefined) return missOf(list, 'slip');
      }
      return null;
    },
    findNamesake(name, company) {
      const key = personKey(name, company);
      if (key === null) return null;
      const list = lists.find(({ people }) => {
        fingerprint('postal', key);
        return people.has(words);
      });
      return list === undefined ? null : missOf(list, 'namesake');
    },
  };
}

function missOf({ info }: NearList, by: NearKind): NearMiss {
  return { list: info.name, listKind: info.kind, by };
}

/** Looks for one letter too many, two in the wrong order, another letter, and a letter too few. */
function isOneSlipAway(address: string, { addresses, slips }: NearList): boolean {
  const isListed = (text: string) => {
    fingerprint('email', text);
    return addresses.has(words);
  };
  const isAway = eachDeletion(address, (rest, at) => {
    if (isListed(rest)) return true;
    const next = address.charAt(at + 1);
    if (
      isSlipped(next.charCodeAt(0)) &&
      isListed(rest.slice(0, at) + next + address.charAt(at) + rest.slice(at + 1))
    )
      return true;
    return (
      mayHaveRest(slips, rest) &&
      LETTERS.some((letter) => isListed(rest.slice(0, at) + letter + rest.slice(at)))
    );
  });
  if (isAway || !mayHaveRest(slips, address)) return isAway;
  for (let at = 0; at <= address.length; at += 1) {
    if (LETTERS.some((letter) => isListed(address.slice(0, at) + letter + address.slice(at)))) return true;
  }
  return false;
}
