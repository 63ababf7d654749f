import { basename } from 'node:path';
import type { DigestSubject } from './entry-sink.ts';
import { keysOfSubjects, MemorySink } from './entry-sink.ts';
import { words } from './fingerprint.ts';
import { schemesFor } from './hash-scheme.ts';
import { readIndex } from './index-file.ts';
import type { IndexHeader } from './index-header.ts';
import { isIndexFile } from './index-io.ts';
import { digestNamespace } from './index-sink.ts';
import { checkAge } from './list-age.ts';
import type { ListConfig, ListOptions } from './list-config.ts';
import { readListFile, stateOfFile } from './list-file.ts';
import { createLookup, hasDigest, type LoadedLists } from './lookup.ts';
import { readSecrets } from './secrets.ts';
import type { ListInfo, SuppressionHit, SuppressionKey, SuppressionLists } from './types.ts';

export type { ListConfig, ListOptions } from './list-config.ts';

/**
 * Reads the objection lists of a run: CSV, JSON, JSON Lines, one entry a line, or an index. A list that can't be
 * used in full stops the run, for nobody could tell who is missing from it (GDPR 21(3)).
 *
 * @param entries - the lists, in the order in which they are asked
 * @throws UserError `suppression` where a list is missing, unreadable, empty, too old, has no usable column or holds
 * entries that can't be read
 */
export async function loadSuppressionLists(
  entries: readonly ListConfig[],
  options: ListOptions,
): Promise<SuppressionLists> {
  const loaded: LoadedLists[] = [];
  for (const entry of entries) {
    const { modified } = await stateOfFile(entry);
    loaded.push(
      (await isIndexFile(entry.path))
        ? await loadIndex(entry, options)
        : await loadList(entry, modified, options),
    );
  }
  return createLookup({
    lists: loaded.flatMap(({ lists }) => lists),
    clear: loaded.flatMap(({ clear }) => clear),
    digests: loaded.flatMap(({ digests }) => digests),
    indexes: loaded.flatMap(({ indexes }) => indexes),
  });
}

/**
 * Looks up one person or firm in an index: an e-mail address, telephone number, domain, company number or LinkedIn
 * address.
 *
 * @param index - the index's file
 * @param country - ISO code, for telephone numbers written the national way
 * @throws UserError `suppression` where the index can't be used
 */
export async function checkAddress(
  index: ListConfig,
  address: string,
  options: ListOptions,
): Promise<SuppressionHit | null> {
  const lists = await loadSuppressionLists([index], options);
  return (
    lists.findEmail(address) ??
    lists.findLinkedin(address) ??
    lists.findCompanyId(address) ??
    lists.findPhone(address, options.country) ??
    lists.findDomain(address)
  );
}

async function loadList(config: ListConfig, modified: number, options: ListOptions): Promise<LoadedLists> {
  checkAge(config, modified, options.asOf);
  const secrets = await readSecrets(config);
  const sink = new MemorySink();
  const { entries, sha256 } = await readListFile(config, options.country, sink);
  sink.seal();
  const digests = [...sink.digests.values()];
  const keys = new Set(sink.kinds);
  for (const { subjects } of digests) for (const key of keysOfSubjects(subjects)) keys.add(key);
  const info = infoOf(config, {
    kind: config.kind ?? 'objections',
    date: config.date ?? null,
    entries,
    sha256,
    keys,
  });
  return {
    lists: [info],
    clear: sink.clear.size > 0 ? [{ info, kinds: sink.kinds, set: sink.clear }] : [],
    digests: digests.flatMap(({ algorithm, set, subjects }) =>
      schemesFor(algorithm, secrets).map((scheme) => ({
        info,
        scheme,
        subjects,
        has: (digest: Buffer) => hasDigest(set, digest),
      })),
    ),
    indexes: [],
  };
}

async function loadIndex(config: ListConfig, options: ListOptions): Promise<LoadedLists> {
  const { hmacKey = options.hmacKey } = await readSecrets(config);
  const { header, set, hash, sha256 } = await readIndex(config.path, config.shown, hmacKey);
  checkAge(config, Date.parse(header.updated), options.asOf);
  const kinds = kindsOf(header);
  const keys = new Set(kinds);
  for (const { of } of header.digests) for (const key of keysOfSubjects(new Set([of]))) keys.add(key);
  const info = infoOf(config, {
    kind: config.kind ?? header.kind,
    date: config.date ?? header.updated.slice(0, 10),
    entries: header.entries,
    sha256,
    keys,
    ...(header.register === null ? {} : { register: header.register }),
  });
  const algorithms = new Set(header.digests.map(({ algorithm }) => algorithm));
  return {
    lists: [info],
    clear: [],
    digests: [...algorithms].flatMap((algorithm) => {
      const subjects = new Set<DigestSubject>();
      for (const held of header.digests) if (held.algorithm === algorithm) subjects.add(held.of);
      const has = (digest: Buffer) => {
        hash.fingerprint(digestNamespace(algorithm), digest.toString('hex'));
        return set.has(words);
      };
      return schemesFor(algorithm, {}).map((scheme) => ({ info, scheme, subjects, has }));
    }),
    indexes: kinds.size > 0 ? [{ info, kinds, hash, set }] : [],
  };
}

function kindsOf({ counts }: IndexHeader): ReadonlySet<SuppressionKey> {
  const all: readonly SuppressionKey[] = ['company-id', 'domain', 'email', 'linkedin', 'phone', 'postal'];
  return new Set(all.filter((kind) => (counts[kind] ?? 0) > 0));
}

function infoOf(
  config: ListConfig,
  found: Pick<ListInfo, 'kind' | 'date' | 'entries' | 'sha256' | 'register'> & {
    keys: ReadonlySet<SuppressionKey>;
  },
): ListInfo {
  const register = config.register ?? found.register;
  return {
    name: config.name ?? basename(config.path),
    path: config.shown,
    kind: found.kind,
    ...(register === undefined ? {} : { register }),
    date: found.date,
    entries: found.entries,
    sha256: found.sha256,
    keys: [...found.keys].sort(),
  };
}
