import { basename } from 'node:path';
import { UserError } from '../errors.ts';
import type { DigestAlgorithm } from './digest-form.ts';
import type { DigestSubject } from './entry-sink.ts';
import { keysOfSubjects, MemorySink } from './entry-sink.ts';
import type { HeldList } from './held-list.ts';
import { readIndex } from './index-file.ts';
import type { IndexHeader } from './index-header.ts';
import { isIndexFile } from './index-io.ts';
import { checkAge } from './list-age.ts';
import type { ListConfig, ListOptions } from './list-config.ts';
import { type FileState, readListFile, stateOfFile } from './list-file.ts';
import { NearEntries } from './near-entries.ts';
import { readSecrets } from './secrets.ts';
import { openLists } from './share.ts';
import type { ListInfo, SuppressionKey, SuppressionLists } from './types.ts';

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
  const infos: ListInfo[] = [];
  const held: HeldList[] = [];
  for (const entry of entries) {
    const { modified, size } = await stateOfFile(entry);
    const loaded = (await isIndexFile(entry.path))
      ? await loadIndex(entry, options)
      : await loadList(entry, { modified, size }, options);
    infos.push(loaded.info);
    held.push(...loaded.held);
  }
  return openLists(infos, held);
}

/** A list that was read, and what it holds. */
interface Loaded {
  readonly info: ListInfo;
  readonly held: readonly HeldList[];
}

async function loadList(config: ListConfig, file: FileState, options: ListOptions): Promise<Loaded> {
  checkAge(config, file.modified, options.asOf);
  const secrets = await readSecrets(config);
  const isOfPeople = config.kind !== 'register' && config.kind !== 'bounces';
  const near = options.nearMisses === true && isOfPeople ? new NearEntries(file.size) : null;
  const sink = new MemorySink(near);
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
    info,
    held: [
      ...(sink.clear.size > 0 ? [{ form: 'clear' as const, info, kinds: sink.kinds, set: sink.clear }] : []),
      ...(near === null ? [] : [{ form: 'near' as const, info, set: near.people, slips: near.slips }]),
      ...digests.map(({ algorithm, set, subjects }) => ({
        form: 'digests' as const,
        info,
        algorithm,
        set,
        subjects,
        secrets,
      })),
    ],
  };
}

async function loadIndex(config: ListConfig, options: ListOptions): Promise<Loaded> {
  const { hmacKey = options.hmacKey, salt } = await readSecrets(config);
  const { header, set, sha256 } = await readIndex(config.path, config.shown, hmacKey);
  const issued = dayOfIssue(header);
  checkAge(config, Date.parse(issued), options.asOf);
  refuseEmpty(config, header);
  if (salt === undefined && header.digests.some(({ salted }) => salted)) throw saltMissing(config);
  const kinds = kindsOf(header);
  const keys = new Set(kinds);
  for (const { of } of header.digests) for (const key of keysOfSubjects(new Set([of]))) keys.add(key);
  const info = infoOf(config, {
    kind: config.kind ?? header.kind,
    date: config.date ?? issued,
    entries: header.entries,
    sha256,
    keys,
    ...(header.register === null ? {} : { register: header.register }),
  });
  const digests = new Map<DigestAlgorithm, Set<DigestSubject>>();
  for (const { algorithm, of } of header.digests)
    digests.set(algorithm, (digests.get(algorithm) ?? new Set()).add(of));
  const isKeyed = header.hash === 'hmac-sha256';
  return {
    info,
    held: [
      {
        form: 'index',
        info,
        kinds,
        digests,
        set,
        salt: Buffer.from(header.salt, 'base64'),
        hmacKey: isKeyed ? (hmacKey ?? null) : null,
        secrets: { ...(hmacKey === undefined ? {} : { hmacKey }), ...(salt === undefined ? {} : { salt }) },
      },
    ],
  };
}

/** The day of the latest list in an index: an index made today of an old list is as old as the list. */
function dayOfIssue({ sources, updated }: IndexHeader): string {
  const days = sources.map(({ date, added }) => date ?? added.slice(0, 10)).sort();
  return days.at(-1) ?? updated.slice(0, 10);
}

function refuseEmpty({ shown, allowEmpty }: ListConfig, { entries }: IndexHeader): void {
  if (entries > 0 || allowEmpty === true) return;
  throw new UserError(
    'suppression',
    `the suppression index ${shown} is empty`,
    'If that is right, say so with allowEmpty: true.',
  );
}

function saltMissing({ shown }: ListConfig): UserError {
  return new UserError(
    'suppression',
    `the suppression index ${shown} holds a list that was hashed with a salt, and none is given`,
    'Name where it is: saltEnv or saltFile in the configuration, --salt-file or --salt-env on the command line.',
  );
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
