import { FingerprintSet, type SharedFingerprints } from './fingerprint-set.ts';
import type { HashSecrets } from './hash-scheme.ts';
import { type HeldList, loadedLists } from './held-list.ts';
import { createLookup } from './lookup.ts';
import type { ListInfo, SuppressionLists } from './types.ts';

/** Lists as plain data, for the threads of this process: the fingerprints are shared and not copied. */
export interface SharedLists {
  readonly infos: readonly ListInfo[];
  readonly held: readonly HeldList<SharedFingerprints>[];
}

/** What stands behind lists that were opened: only this process needs to find it again. */
const held = new WeakMap<SuppressionLists, { infos: readonly ListInfo[]; lists: readonly HeldList[] }>();

/** Makes lists ready to be asked, and to be shared. */
export function openLists(infos: readonly ListInfo[], lists: readonly HeldList[]): SuppressionLists {
  const opened = createLookup(loadedLists(infos, lists));
  held.set(opened, { infos, lists });
  return opened;
}

/**
 * The lists for another thread of this process.
 *
 * @returns null for lists that were not read from files
 */
export function shareLists(opened: SuppressionLists): SharedLists | null {
  const behind = held.get(opened);
  if (behind === undefined) return null;
  return {
    infos: behind.infos,
    held: behind.lists.map((list) => ({ ...list, set: list.set.share() })),
  };
}

/** Opens lists that another thread has shared: gives the same answers where the seed of fingerprints is that thread's. */
export function openSharedLists({ infos, held }: SharedLists): SuppressionLists {
  return openLists(
    infos,
    held.map((list) => withSecrets({ ...list, set: FingerprintSet.open(list.set) })),
  );
}

/** A buffer comes out of another thread as bare bytes. */
function withSecrets(list: HeldList): HeldList {
  if (list.form === 'clear' || list.form === 'near') return list;
  const secrets = secretsOf(list.secrets);
  if (list.form === 'digests') return { ...list, secrets };
  const hmacKey = list.hmacKey === null ? null : Buffer.from(list.hmacKey);
  return { ...list, secrets, salt: Buffer.from(list.salt), hmacKey };
}

function secretsOf(secrets: HashSecrets): HashSecrets {
  return secrets.hmacKey === undefined ? secrets : { ...secrets, hmacKey: Buffer.from(secrets.hmacKey) };
}
