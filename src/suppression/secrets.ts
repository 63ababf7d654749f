import { readFile } from 'node:fs/promises';
import { UserError } from '../errors.ts';
import type { HashSecrets } from './hash-scheme.ts';
import type { ListConfig } from './list-config.ts';

/**
 * Reads the key and the salt that a list is configured with. A line break at the end of a key file is no part of the key.
 *
 * @throws UserError `suppression` where one is configured and can't be had, or is empty
 */
export async function readSecrets(config: ListConfig): Promise<HashSecrets> {
  const hmacKey = await readSecret(config, config.hmacKeyEnv, config.hmacKeyFile, 'HMAC key');
  const salt = await readSecret(config, config.saltEnv, config.saltFile, 'salt');
  return {
    ...(hmacKey === null ? {} : { hmacKey }),
    ...(salt === null ? {} : { salt: salt.toString('utf8') }),
  };
}

/**
 * Reads a key from a file, as `--hmac-key-file` names it.
 *
 * @throws UserError `suppression` where there is none
 */
export async function readKeyFile(path: string): Promise<Buffer> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new UserError(
      'suppression',
      `the key file ${path} can't be read`,
      'Check the path and its permissions.',
      {
        cause: error,
      },
    );
  }
  const end = bytes.at(-1) === 10 ? (bytes.at(-2) === 13 ? -2 : -1) : bytes.length;
  const key = bytes.subarray(0, end);
  if (key.length === 0) throw new UserError('suppression', `the key file ${path} is empty`);
  return key;
}

async function readSecret(
  { shown }: ListConfig,
  variable: string | undefined,
  file: string | undefined,
  what: string,
): Promise<Buffer | null> {
  if (variable === undefined) return file === undefined ? null : readKeyFile(file);
  const value = process.env[variable];
  if (value === undefined || value === '') {
    throw new UserError(
      'suppression',
      `the ${what} of ${shown} is not there: the environment variable ${variable} is not set`,
      `Set ${variable} where gdpr-lint runs, or name a file that holds the ${what}.`,
    );
  }
  return Buffer.from(value, 'utf8');
}
