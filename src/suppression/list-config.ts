import type { ListKind } from './types.ts';

/** An objection list as it is configured. */
export interface ListConfig {
  /** Absolute path of the file. */
  readonly path: string;
  /** The path as the user wrote it, for messages. */
  readonly shown: string;
  /** The list's name in findings; its file's name where absent. */
  readonly name?: string | undefined;
  /** `objections` where absent. */
  readonly kind?: ListKind | undefined;
  /** The public register that the list stands for. */
  readonly register?: string | undefined;
  /** ISO date of issue. */
  readonly date?: string | undefined;
  /** Days after its date from which the list is too old. A list without date is as old as its file, an index as its making. */
  readonly maxAge?: number | undefined;
  /** Whether a list without entries is meant. */
  readonly allowEmpty?: boolean | undefined;
  /** Environment variable, or file, that holds the key of a list hashed with HMAC, or of an index. */
  readonly hmacKeyEnv?: string | undefined;
  readonly hmacKeyFile?: string | undefined;
  /** Environment variable, or file, that holds the salt of a list that was hashed with one before or behind the address. */
  readonly saltEnv?: string | undefined;
  readonly saltFile?: string | undefined;
}

/** What applies to all lists of a run. */
export interface ListOptions {
  /** ISO code of the country whose national way of writing telephone numbers is assumed. */
  readonly country: string;
  /** ISO date from which the age of the lists is counted. */
  readonly asOf: string;
  /** Key of the indexes that have none of their own configured. */
  readonly hmacKey?: Buffer | undefined;
  /** Whether near misses will be looked for: takes up to 64 MB more a list. */
  readonly nearMisses?: boolean | undefined;
}
