import { resolve } from 'node:path';
import type { Language } from '../../linter/settings.ts';
import type { IndexOptions } from '../../suppression/index-file.ts';
import type { ListConfig } from '../../suppression/list-config.ts';
import { readSecrets } from '../../suppression/secrets.ts';
import type { ListKind } from '../../suppression/types.ts';
import { type KeyFlags, secretPlaces } from './key-flags.ts';

/** The options of what reads lists into an index. */
export interface IndexFlags extends KeyFlags {
  readonly name?: string;
  readonly date?: string;
  readonly maxAge?: number;
  readonly allowEmpty?: true;
  readonly jurisdiction: string;
  readonly lang: Language;
}

/** The lists as they are to be read. */
export function listsOf(
  paths: readonly string[],
  flags: IndexFlags,
  kind: ListKind,
  register: string | undefined,
): ListConfig[] {
  const { name, date, maxAge, allowEmpty } = flags;
  const { saltFile, saltEnv } = secretPlaces(flags);
  return paths.map((path) => ({
    path: resolve(path),
    shown: path,
    kind,
    register,
    name,
    date,
    maxAge,
    allowEmpty,
    saltFile,
    saltEnv,
  }));
}

/**
 * @param index - the index, as messages name it
 * @throws UserError `suppression` where a key is named and can't be had
 */
export async function indexOptions(index: string, flags: IndexFlags): Promise<IndexOptions> {
  const { hmacKeyFile, hmacKeyEnv } = secretPlaces(flags);
  const { hmacKey } = await readSecrets({ path: resolve(index), shown: index, hmacKeyFile, hmacKeyEnv });
  return {
    country: flags.jurisdiction.toUpperCase(),
    ...(hmacKey === undefined ? {} : { hmacKey }),
  };
}
