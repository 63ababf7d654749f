import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import { importModule } from './import-module.ts';

/** A configuration that was found, not validated yet. */
export interface FoundConfig {
  readonly path: string;
  readonly value: unknown;
}

const EXTENSIONS = ['js', 'mjs', 'cjs', 'ts'] as const;

/** The names looked for, in each folder upward from the file. */
export const SEARCH_PLACES: readonly string[] = [
  'package.json',
  '.gdprlintrc',
  '.gdprlintrc.json',
  '.gdprlintrc.yaml',
  '.gdprlintrc.yml',
  ...EXTENSIONS.map((extension) => `.gdprlintrc.${extension}`),
  ...EXTENSIONS.map((extension) => `gdprlint.config.${extension}`),
  'gdprlint.config.json',
  'gdprlint.config.yaml',
];

const found = new Map<string, Promise<FoundConfig | null>>();

/**
 * Finds the configuration that applies to files in a folder: the nearest one upward.
 *
 * @throws UserError `config` where the file is there and can't be read
 */
export async function discoverConfig(folder: string): Promise<FoundConfig | null> {
  const nearest = nearestWithConfig(folder);
  if (nearest === null) return null;
  let search = found.get(nearest);
  if (search === undefined) {
    search = load((explorer) => explorer.search(nearest), nearest);
    found.set(nearest, search);
  }
  return search;
}

/** Reads the configuration at a path. */
export async function readConfig(path: string): Promise<FoundConfig> {
  if (!existsSync(path)) throw new UserError('config', `configuration ${path} not found`);
  const config = await load((explorer) => explorer.load(path), path);
  if (config === null) throw new UserError('config', `configuration ${path} is empty`);
  return config;
}

/** Most runs have no configuration: a look at the folders is cheaper than the explorer. */
function nearestWithConfig(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (SEARCH_PLACES.some((name) => holdsConfig(join(at, name)))) return at;
    if (at === dirname(at)) return null;
  }
}

function holdsConfig(path: string): boolean {
  if (!existsSync(path)) return false;
  return !path.endsWith('package.json') || readFileSync(path, 'utf8').includes('"gdprlint"');
}

type Explorer = ReturnType<typeof import('cosmiconfig')['cosmiconfig']>;

async function load(
  work: (explorer: Explorer) => ReturnType<Explorer['load']>,
  where: string,
): Promise<FoundConfig | null> {
  const { cosmiconfig } = await import('cosmiconfig');
  const explorer = cosmiconfig('gdprlint', {
    searchPlaces: [...SEARCH_PLACES],
    loaders: Object.fromEntries(EXTENSIONS.map((extension) => [`.${extension}`, importModule])),
  });
  try {
    const result = await work(explorer);
    if (result === null || result.isEmpty === true) return null;
    return { path: result.filepath, value: result.config };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new UserError('config', `configuration in ${where} can't be read: ${reason}`, undefined, {
      cause: error,
    });
  }
}
