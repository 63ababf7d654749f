import type { DigestAlgorithm } from './digest-form.ts';
import type { DigestSubject } from './entry-sink.ts';
import { words } from './fingerprint.ts';
import type { FingerprintSet } from './fingerprint-set.ts';
import { type HashSecrets, schemesFor } from './hash-scheme.ts';
import { digestNamespace } from './index-sink.ts';
import { keyedHash } from './keyed-hash.ts';
import { hasDigest, type LoadedLists } from './lookup.ts';
import type { NearList } from './near-lookup.ts';
import type { ListInfo, SuppressionKey } from './types.ts';

/** A list's keys in clear writing, or the digests of one algorithm, or an index: data only, but for its set. */
export type HeldList<FingerprintData = FingerprintSet> = {
  readonly info: ListInfo;
  readonly set: FingerprintData;
} & (
  | { readonly form: 'clear'; readonly kinds: ReadonlySet<SuppressionKey> }
  | { readonly form: 'near'; readonly slips: Uint8Array }
  | {
      readonly form: 'digests';
      readonly algorithm: DigestAlgorithm;
      readonly subjects: ReadonlySet<DigestSubject>;
      readonly secrets: HashSecrets;
    }
  | {
      readonly form: 'index';
      readonly kinds: ReadonlySet<SuppressionKey>;
      readonly digests: ReadonlyMap<DigestAlgorithm, ReadonlySet<DigestSubject>>;
      readonly hmacKey: Buffer | null;
      readonly salt: Buffer;
      /** What the hashed lists within it were hashed with. */
      readonly secrets: HashSecrets;
    }
);

/** Makes lists ready to be asked. */
export function loadedLists(infos: readonly ListInfo[], held: readonly HeldList[]): LoadedLists {
  const parts = held.map(loadedList);
  return {
    lists: infos,
    clear: parts.flatMap(({ clear }) => clear),
    digests: parts.flatMap(({ digests }) => digests),
    indexes: parts.flatMap(({ indexes }) => indexes),
    near: held.flatMap((list) => (list.form === 'near' ? [nearList(list, held)] : [])),
  };
}

function nearList({ info, set, slips }: HeldList & { form: 'near' }, held: readonly HeldList[]): NearList {
  const addresses = held.find((list) => list.form === 'clear' && list.info === info)?.set ?? set;
  return { info, addresses, people: set, slips };
}

function loadedList(list: HeldList): Omit<LoadedLists, 'lists' | 'near'> {
  const { info, set } = list;
  if (list.form === 'near') return { clear: [], digests: [], indexes: [] };
  if (list.form === 'clear') return { clear: [{ info, kinds: list.kinds, set }], digests: [], indexes: [] };
  if (list.form === 'digests') {
    const { algorithm, subjects, secrets } = list;
    const has = (digest: Buffer) => hasDigest(set, digest);
    const digests = schemesFor(algorithm, secrets).map((scheme) => ({ info, scheme, subjects, has }));
    return { clear: [], digests, indexes: [] };
  }
  const hash = keyedHash(list.hmacKey, list.salt);
  const digests = [...list.digests].flatMap(([algorithm, subjects]) => {
    const has = (digest: Buffer) => {
      hash.fingerprint(digestNamespace(algorithm), digest.toString('hex'));
      return set.has(words);
    };
    return schemesFor(algorithm, list.secrets).map((scheme) => ({ info, scheme, subjects, has }));
  });
  const { kinds } = list;
  return { clear: [], digests, indexes: kinds.size > 0 ? [{ info, kinds, hash, set }] : [] };
}
