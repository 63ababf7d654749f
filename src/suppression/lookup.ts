import { readAllCompanyIds } from './company-key.ts';
import { firstOfDomains, readDomains } from './domain-key.ts';
import { plainCanonical, readEmails } from './email-key.ts';
import type { DigestSubject } from './entry-sink.ts';
import { fingerprint, fingerprintOfDigest, recallFingerprint, words } from './fingerprint.ts';
import type { FingerprintLookup } from './fingerprint-set.ts';
import type { HashScheme } from './hash-scheme.ts';
import type { KeyedHash } from './keyed-hash.ts';
import { readLinkedins } from './linkedin-key.ts';
import { channelsOf } from './list-channels.ts';
import { createNearLookup, type NearList } from './near-lookup.ts';
import { readPhones } from './phone-key.ts';
import { readPostal } from './postal-key.ts';
import { emailSpellings, phoneSpellings, type Spelling } from './spellings.ts';
import type { ListInfo, PostalIdentity, SuppressionHit, SuppressionKey, SuppressionLists } from './types.ts';

/** A list of clear keys in memory. */
interface ClearList {
  readonly info: ListInfo;
  readonly kinds: ReadonlySet<SuppressionKey>;
  readonly set: FingerprintLookup;
}

/** The digests of one scheme, in a list or in an index. */
interface DigestList {
  readonly info: ListInfo;
  readonly scheme: HashScheme;
  readonly subjects: ReadonlySet<DigestSubject>;
  /** Whether a digest is on the list. */
  has(digest: Buffer): boolean;
}

/** An index: keys as fingerprints of its own hash. */
interface IndexList {
  readonly info: ListInfo;
  readonly kinds: ReadonlySet<SuppressionKey>;
  readonly hash: KeyedHash;
  readonly set: FingerprintLookup;
}

/** Everything that can be looked up in a run. */
export interface LoadedLists {
  readonly lists: readonly ListInfo[];
  readonly clear: readonly ClearList[];
  readonly digests: readonly DigestList[];
  readonly indexes: readonly IndexList[];
  readonly near: readonly NearList[];
}

/** Digests of one scheme: computed once for all lists of that scheme. */
interface DigestGroup {
  readonly scheme: HashScheme;
  readonly lists: readonly DigestList[];
}

/** Puts the look-ups of all lists together. */
export function createLookup({ lists, clear, digests, indexes, near }: LoadedLists): SuppressionLists {
  const emailDigests = groupsFor(digests, 'email');
  const phoneDigests = groupsFor(digests, 'phone');
  const known = new Set(lists.flatMap((list) => list.keys));
  const hasDomains = known.has('domain');
  /** Whether an address is looked for in no other way than by its own fingerprint. */
  const isClearOnly = !hasDomains && indexes.length === 0 && emailDigests.length === 0;

  /** Looks for the fingerprint last computed. */
  const findClear = (by: SuppressionKey): SuppressionHit | null => {
    let best: SuppressionHit | null = null;
    for (const { info, kinds, set } of clear) {
      if (kinds.has(by) && set.has(words)) best = stronger(best, hitOf(info, by, 'clear'));
      if (isForAll(best)) break;
    }
    return best;
  };
  const findKey = (by: SuppressionKey, key: string): SuppressionHit | null => {
    let best: SuppressionHit | null = null;
    if (clear.length > 0) {
      fingerprint(by, key);
      best = findClear(by);
      if (isForAll(best)) return best;
    }
    for (const { info, kinds, hash, set } of indexes) {
      if (!kinds.has(by)) continue;
      hash.fingerprint(by, key);
      if (set.has(words)) best = stronger(best, hitOf(info, by, 'index'));
      if (isForAll(best)) return best;
    }
    return best;
  };
  const findKeys = (by: SuppressionKey, keys: readonly string[]) =>
    strongest(keys, (key) => findKey(by, key));
  const findDomainOf = (domain: string) => strongestOfDomains(domain, (name) => findKey('domain', name));
  const findAddress = (canonical: string): SuppressionHit | null => {
    const hit = findKey('email', canonical);
    if (isForAll(hit) || !hasDomains) return hit;
    return stronger(hit, findDomainOf(canonical.slice(canonical.lastIndexOf('@') + 1)));
  };

  return {
    lists,
    near: createNearLookup(near),
    has: (key) => known.has(key),
    findEmail(cell) {
      if (cell === '') return null;
      const plain = plainCanonical(cell);
      const keys = plain === null ? readEmails(cell).map(({ canonical }) => canonical) : [plain];
      const hit = strongest(keys, findAddress);
      if (isForAll(hit) || emailDigests.length === 0 || keys.length === 0) return hit;
      return stronger(hit, findDigest(emailDigests, 'email', emailSpellings(cell)));
    },
    findAddress(cell, print) {
      if (!isClearOnly) return this.findEmail(cell);
      recallFingerprint(print);
      return findClear('email');
    },
    findPhone(cell, country) {
      const hit = findKeys(
        'phone',
        readPhones(cell, country).map(({ key }) => key),
      );
      if (isForAll(hit) || phoneDigests.length === 0) return hit;
      return stronger(hit, findDigest(phoneDigests, 'phone', phoneSpellings(cell, country)));
    },
    findCompanyId: (cell) => findKeys('company-id', readAllCompanyIds(cell)),
    findLinkedin: (cell) => findKeys('linkedin', readLinkedins(cell)),
    findDomain: (cell) => strongest(readDomains(cell), findDomainOf),
    findPostal(identity: PostalIdentity) {
      const key = readPostal(identity);
      return key === null ? null : findKey('postal', key);
    },
  };
}

/** Whether nothing stronger can be found: an objection to all channels. */
function isForAll(hit: SuppressionHit | null): boolean {
  return hit !== null && hit.channels === undefined;
}

/** A bounce or an entry of a register must not hide an objection on another list. */
function stronger(one: SuppressionHit | null, other: SuppressionHit | null): SuppressionHit | null {
  return one === null || isForAll(other) ? (other ?? one) : one;
}

function strongest(
  keys: readonly string[],
  find: (key: string) => SuppressionHit | null,
): SuppressionHit | null {
  let best: SuppressionHit | null = null;
  for (const key of keys) {
    best = stronger(best, find(key));
    if (isForAll(best)) break;
  }
  return best;
}

function strongestOfDomains(
  domain: string,
  find: (domain: string) => SuppressionHit | null,
): SuppressionHit | null {
  let best: SuppressionHit | null = null;
  firstOfDomains(domain, (name) => {
    best = stronger(best, find(name));
    return isForAll(best) ? best : null;
  });
  return best;
}

function hitOf(info: ListInfo, by: SuppressionKey, form: string): SuppressionHit {
  const channels = channelsOf(info.kind, by);
  const hit = { list: info.name, listKind: info.kind, by, form };
  return channels === undefined ? hit : { ...hit, channels };
}

function groupsFor(digests: readonly DigestList[], subject: DigestSubject): DigestGroup[] {
  const groups = new Map<HashScheme, DigestList[]>();
  for (const list of digests) {
    if (!list.subjects.has(subject) && !list.subjects.has('any')) continue;
    groups.set(list.scheme, [...(groups.get(list.scheme) ?? []), list]);
  }
  return [...groups].map(([scheme, lists]) => ({ scheme, lists }));
}

/** Tries each spelling in each scheme; the usual spelling in all schemes first. */
function findDigest(
  groups: readonly DigestGroup[],
  by: SuppressionKey,
  spellings: readonly Spelling[],
): SuppressionHit | null {
  let best: SuppressionHit | null = null;
  for (const { text, note } of spellings) {
    for (const { scheme, lists } of groups) {
      const digest = scheme.digest(text);
      for (const { info, has } of lists) {
        if (has(digest))
          best = stronger(best, hitOf(info, by, note === '' ? scheme.name : `${scheme.name} ${note}`));
      }
    }
    if (isForAll(best)) break;
  }
  return best;
}

/** Whether a digest is in a set of digests as they are. */
export function hasDigest(set: FingerprintLookup, digest: Buffer): boolean {
  fingerprintOfDigest(digest);
  return set.has(words);
}
