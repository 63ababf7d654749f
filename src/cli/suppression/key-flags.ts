import { UserError } from '../../errors.ts';

/** Where the secrets of lists and indexes are. Never a secret itself: arguments are seen by all who list processes. */
export interface KeyFlags {
  readonly hmacKeyFile?: string;
  readonly hmacKeyEnv?: string;
  readonly saltFile?: string;
  readonly saltEnv?: string;
}

/**
 * The places of the secrets, as a list is configured with them.
 *
 * @throws UserError `usage` where two places are named for one
 */
export function secretPlaces({ hmacKeyFile, hmacKeyEnv, saltFile, saltEnv }: KeyFlags): KeyFlags {
  refuseBoth(hmacKeyFile, hmacKeyEnv, 'hmac-key');
  refuseBoth(saltFile, saltEnv, 'salt');
  return {
    ...(hmacKeyFile === undefined ? {} : { hmacKeyFile }),
    ...(hmacKeyEnv === undefined ? {} : { hmacKeyEnv }),
    ...(saltFile === undefined ? {} : { saltFile }),
    ...(saltEnv === undefined ? {} : { saltEnv }),
  };
}

function refuseBoth(file: string | undefined, variable: string | undefined, flag: string): void {
  if (file === undefined || variable === undefined) return;
  throw new UserError(
    'usage',
    `--${flag}-file and --${flag}-env name two places`,
    'Name the file or the variable.',
  );
}
