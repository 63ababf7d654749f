import { createHmac } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { hashOf } from '../attest/canonical.ts';
import { type FileHash, hashBytes } from '../attest/file-hash.ts';
import { lawVersion } from '../attest/law-version.ts';
import type { ResolvedConfig, SuppressionEntry } from '../config/resolve.ts';
import { stateOfPath } from '../files.ts';
import { readSecrets } from '../suppression/secrets.ts';
import { fileSource } from '../table/bytes.ts';
import { BUILD, VERSION } from '../version.ts';

/** A file that a run checks, and what it is checked by. */
export interface FileToCheck {
  /** Absolute path. */
  readonly path: string;
  /** How it is named in messages. */
  readonly shown: string;
  readonly config: ResolvedConfig;
  /** Absolute path of the configuration; null where there is none. */
  readonly configPath: string | null;
}

/** What a run is asked, content apart. */
export interface Question {
  readonly cwd: string;
  readonly encoding: string | undefined;
  readonly delimiter: string | undefined;
  readonly detailCap: number | undefined;
  /** The earlier export whose records are not checked again. */
  readonly changedSince: string | undefined;
}

/** What the results of a run hang on. */
export interface RunKey {
  /** Changes with the content of any file, list, message or form, with configuration, law, tool, language and day. */
  readonly key: string;
  /** Changes with what was asked alone. */
  readonly question: string;
  /** By absolute path, the content of each file that was hashed. */
  readonly hashes: ReadonlyMap<string, FileHash>;
  /** Whether no file was written to since. */
  isStill(): Promise<boolean>;
}

/** The files of a run, with what their results hang on. */
export interface KeyedRun {
  readonly files: readonly FileToCheck[];
  readonly key: RunKey;
}

/**
 * Works out what the results of a run hang on. Files of a run are compared with each other, so the key is one for all.
 *
 * @returns null where that can't be told: a rule of a plug-in may do anything, and a file may be missing
 */
export async function keyOfRun(files: readonly FileToCheck[], question: Question): Promise<RunKey | null> {
  if (files.some(({ config }) => config.rules.some(({ rule }) => rule.name.includes('/')))) return null;
  const { cwd, ...how } = question;
  const near = (path: string): string => relative(cwd, path).replaceAll('\\', '/');
  const contents = new Contents();
  const facts: unknown[] = [];
  try {
    if (how.changedSince !== undefined) facts.push(await contents.hash(resolve(cwd, how.changedSince)));
    for (const { path, shown, config, configPath } of files) {
      const { settings, rules, tableSeverities, budgets } = config;
      const templates: unknown[] = [];
      for (const each of settings.campaign.templates ?? []) {
        const entry = typeof each === 'string' ? { path: each } : each;
        const file = resolve(cwd, entry.path);
        templates.push({ ...entry, path: near(file), sha256: await contents.hash(file) });
      }
      const lists: unknown[] = [];
      for (const list of config.lists) lists.push(await listFacts(list, resolve(cwd, list.path), contents));
      facts.push({
        shown,
        sha256: await contents.hash(path),
        configPath: configPath === null ? null : near(configPath),
        settings: { ...settings, campaign: { ...settings.campaign, templates } },
        rules: rules.map(({ rule, severity, options }) => ({ name: rule.name, severity, options })),
        tableSeverities,
        budgets,
        lists,
      });
    }
  } catch {
    // The run itself meets the same file, and says what is wrong with it.
    return null;
  }
  const tool = { version: VERSION, build: BUILD, node: process.version, law: lawVersion() };
  return {
    key: hashOf({ tool, how, facts }),
    question: hashOf({
      how,
      files: files.map(({ shown }) => shown),
      language: files[0]?.config.settings.language,
    }),
    hashes: contents.hashes,
    isStill: () => contents.areStill(),
  };
}

/** A key or salt of a list goes into the run's key as a digest of its own. */
async function listFacts(list: SuppressionEntry, path: string, contents: Contents): Promise<unknown> {
  const { hmacKeyEnv: _e, hmacKeyFile: _f, saltEnv: _s, saltFile: _t, ...plain } = list;
  const { hmacKey, salt } = await readSecrets({ ...list, path, shown: list.path });
  const secrets = [hmacKey, salt].map((secret) =>
    secret === undefined ? null : createHmac('sha256', secret).update('gdpr-lint cache').digest('hex'),
  );
  // A list without a date is as old as its file.
  const written = list.maxAge === undefined ? null : await stateOfPath(path);
  return { ...plain, path: list.path, sha256: await contents.hash(path), secrets, written };
}

/** The files that were hashed, and how they stood before. */
class Contents {
  readonly hashes = new Map<string, FileHash>();
  readonly #states = new Map<string, string | null>();

  async hash(path: string): Promise<string> {
    let known = this.hashes.get(path);
    if (known === undefined) {
      // A pipe gives its bytes once.
      if (!(await stat(path)).isFile()) throw new Error(`${path} can't be read twice`);
      this.#states.set(path, await stateOfPath(path));
      known = await hashBytes(fileSource(path, path, null).open());
      this.hashes.set(path, known);
    }
    return known.sha256;
  }

  async areStill(): Promise<boolean> {
    for (const [path, before] of this.#states)
      if (before === null || before !== (await stateOfPath(path))) return false;
    return true;
  }
}
