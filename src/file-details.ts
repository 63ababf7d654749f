import { createHash, type Hash } from 'node:crypto';
import { resolve } from 'node:path';
import type { KeyedRun } from './cache/run-key.ts';
import type { ResolvedConfig } from './config/resolve.ts';
import { shownPath, stateOfPath } from './files.ts';
import type { ColumnDetails, ConfigurationDetails, FileDetails } from './linter/file-details.ts';
import type { Column } from './linter/rule.ts';
import { type ByteSource, fileSource } from './table/bytes.ts';

type Identity = Pick<FileDetails, 'sha256' | 'bytes'>;

const UNKNOWN: Identity = { sha256: null, bytes: null };

/** A source under watch while it is checked. */
export interface Watched {
  readonly source: ByteSource;
  readonly onUnderstood: (columns: readonly Column[]) => void;
  /** To be asked when the file was checked. */
  details(configPath: string | null, resolved: ResolvedConfig): Promise<FileDetails>;
}

/**
 * Watches a source, so that the bytes that were checked can be named. A file is read once more, and has no hash if it
 * was written to meanwhile; a pipe is listened to.
 *
 * @param path - absolute path, for a source that can be opened again
 */
export async function watch(source: ByteSource, path: string): Promise<Watched> {
  const { identity, ...watched } = source.reopens ? await reread(source, path) : listened(source);
  let understood: readonly Column[] = [];
  return {
    ...watched,
    onUnderstood(columns) {
      understood = columns;
    },
    details: async (configPath, resolved) => ({
      ...(await identity()),
      columns: columnDetails(understood),
      configuration: configurationDetails(configPath, resolved),
    }),
  };
}

/**
 * The details of files that were not read but for their hash.
 *
 * @param columns - by the path in the result, how the columns were understood when the file was checked
 */
export function keptDetails(
  { files, key }: KeyedRun,
  columns: ReadonlyMap<string, readonly ColumnDetails[]>,
  cwd: string,
): Map<string, FileDetails> {
  const details = new Map<string, FileDetails>();
  for (const { path, shown, config, configPath } of files) {
    const configuration = configurationDetails(configPath, config);
    const add = (file: string, name: string, understood: readonly ColumnDetails[]): void => {
      const { sha256, size } = key.hashes.get(file) ?? { sha256: null, size: null };
      details.set(name, { sha256, bytes: size, columns: understood, configuration });
    };
    for (const each of config.settings.campaign.templates ?? []) {
      const file = resolve(cwd, typeof each === 'string' ? each : each.path);
      add(file, shownPath(file, cwd), []);
    }
    const understood = columns.get(shown);
    if (understood !== undefined) add(path, shown, understood);
  }
  return details;
}

interface Identified {
  readonly source: ByteSource;
  identity(): Promise<Identity>;
}

async function reread(source: ByteSource, path: string): Promise<Identified> {
  const before = await stateOfPath(path);
  return {
    source,
    async identity() {
      try {
        const identity = await read(fileSource(path, source.name, source.size));
        return before !== null && before === (await stateOfPath(path)) ? identity : UNKNOWN;
      } catch {
        return UNKNOWN;
      }
    },
  };
}

async function read(source: ByteSource): Promise<Identity> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of source.open()) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

function listened(source: ByteSource): Identified {
  const hash: Hash = createHash('sha256');
  let bytes = 0;
  let isRead = false;
  return {
    source: {
      ...source,
      async *open() {
        for await (const chunk of source.open()) {
          hash.update(chunk);
          bytes += chunk.length;
          yield chunk;
        }
        isRead = true;
      },
    },
    identity: async () => (isRead ? { sha256: hash.digest('hex'), bytes } : UNKNOWN),
  };
}

export function columnDetails(columns: readonly Column[]): ColumnDetails[] {
  return columns.map(({ name, field, confidence, why }) => ({
    name,
    field,
    confidence,
    isConfigured: why === 'configuration',
  }));
}

function configurationDetails(path: string | null, resolved: ResolvedConfig): ConfigurationDetails {
  const { language: _language, showValues: _showValues, ...settings } = resolved.settings;
  return {
    path,
    settings,
    rules: resolved.rules.map(({ rule, severity, options }) => ({
      name: rule.name,
      step: rule.step,
      law: rule.law,
      severity,
      options,
    })),
    tableSeverities: resolved.tableSeverities,
    lists: resolved.lists.map((list) => list.name ?? list.path),
  };
}
