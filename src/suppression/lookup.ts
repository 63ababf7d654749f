import { readCompanyIds } from './company-key.ts';
import { firstOfDomains, readDomain } from './domain-key.ts';
import { plainCanonical, readEmails } from './email-key.ts';
import type { DigestSubject } from './entry-sink.ts';
import { fingerprint, fingerprintOfDigest, words } from './fingerprint.ts';
import type { FingerprintLookup } from './fingerprint-set.ts';
import type { HashScheme } from './hash-scheme.ts';
import type { KeyedHash } from './keyed-hash.ts';
import { readLinkedin } from './linkedin-key.ts';
import { channelsOf } from './list-channels.ts';
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
}

/** Digests of one scheme: computed once for all lists of that scheme. */
interface DigestGroup {
  readonly scheme: HashScheme;
  readonly lists: readonly DigestList[];
}

/** Puts the look-ups of all lists together. */
export function createLookup({ lists, clear, digests, indexes }: LoadedLists): SuppressionLists {
  const emailDigests = groupsFor(digests, 'email');
  const phoneDigests = groupsFor(digests, 'phone');
  const known = new Set(lists.flatMap((list) => list.keys));
  const hasDomains = known.has('domain');

  const findKey = (by: SuppressionKey, key: string): SuppressionHit | null => {
    if (clear.length > 0) {
      fingerprint(by, key);
      for (const { info, kinds, set } of clear) {
        if (kinds.has(by) && set.has(words)) return hitOf(info, by, 'clear');
      }
    }
    for (const { info, kinds, hash, set } of indexes) {
      if (!kinds.has(by)) continue;
      hash.fingerprint(by, key);
      if (set.has(words)) return hitOf(info, by, 'index');
    }
    return null;
  };
  const findDomainOf = (domain: string) => firstOfDomains(domain, (name) => findKey('domain', name));
  const findAddress = (canonical: string): SuppressionHit | null => {
    const hit = findKey('email', canonical);
    return hit === null && hasDomains ? findDomainOf(canonical.slice(canonical.lastIndexOf('@') + 1)) : hit;
  };

  return {
    lists,
    has: (key) => known.has(key),
    findEmail(cell) {
      if (cell === '') return null;
      const plain = plainCanonical(cell);
      const keys = plain === null ? readEmails(cell).map(({ canonical }) => canonical) : [plain];
      for (const canonical of keys) {
        const hit = findAddress(canonical);
        if (hit !== null) return hit;
      }
      if (emailDigests.length === 0 || keys.length === 0) return null;
      return findDigest(emailDigests, 'email', emailSpellings(cell));
    },
    findPhone(cell, country) {
      for (const { key } of readPhones(cell, country)) {
        const hit = findKey('phone', key);
        if (hit !== null) return hit;
      }
      return phoneDigests.length === 0
        ? null
        : findDigest(phoneDigests, 'phone', phoneSpellings(cell, country));
    },
    findCompanyId(cell) {
      for (const key of readCompanyIds(cell)) {
        const hit = findKey('company-id', key);
        if (hit !== null) return hit;
      }
      return null;
    },
    findLinkedin(cell) {
      const key = readLinkedin(cell);
      return key === null ? null : findKey('linkedin', key);
    },
    findDomain(cell) {
      const domain = readDomain(cell);
      return domain === null ? null : findDomainOf(domain);
    },
    findPostal(identity: PostalIdentity) {
      const key = readPostal(identity);
      return key === null ? null : findKey('postal', key);
    },
  };
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
  for (const { text, note } of spellings) {
    for (const { scheme, lists } of groups) {
      const digest = scheme.digest(text);
      for (const { info, has } of lists) {
        if (has(digest)) return hitOf(info, by, note === '' ? scheme.name : `${scheme.name} ${note}`);
      }
    }
  }
  return null;
}

/** Whether a digest is in a set of digests as they are. */
export function hasDigest(set: FingerprintLookup, digest: Buffer): boolean {
  fingerprintOfDigest(digest);
  return set.has(words);
}
