import type { Text } from '../law/types.ts';
import type { FileDetails } from '../linter/file-details.ts';
import type { LawReference, LintResult, Step } from '../linter/finding.ts';
import type { Message } from '../linter/rule.ts';
import type { Language } from '../linter/settings.ts';

/** What a formatter may tell of a rule. Every rule is one. */
export interface RuleInfo {
  readonly step: Step;
  readonly description: Text;
  /** The articles the rule rests on. */
  readonly law?: readonly LawReference[];
  /** Present where the rule looks at messages and forms as well. */
  readonly checkTemplate?: unknown;
  /** The setting that a message asks for, where it says that something was not checked for want of it. */
  readonly messages?: Readonly<Record<string, Pick<Message, 'en' | 'fr' | 'setting'>>> | undefined;
  /** The rule's page on the web. */
  readonly helpUri?: string | undefined;
}

/** What a formatter is told besides the results. */
export interface FormatContext {
  readonly language: Language;
  /** Whether the output goes where colours are wanted. */
  readonly color: boolean;
  /** Whether the output goes where more than ASCII symbols can be read. */
  readonly unicode: boolean;
  /** Columns of the terminal; absent where there is none. */
  readonly width?: number | undefined;
  /** Version of the tool. */
  readonly version: string;
  /** Duration of the run, in milliseconds. */
  readonly elapsedMs?: number | undefined;
  /** Absolute path of the folder that paths are shown relative to. */
  readonly cwd: string;
  /** The rules of the run, by name. */
  readonly rules: ReadonlyMap<string, RuleInfo>;
  /** How many warnings are one too few to fail the run. */
  readonly maxWarnings?: number | undefined;
  /** Whether warnings were left out of the results. */
  readonly quiet?: boolean | undefined;
  /** The day of the run, `YYYY-MM-DD`, so that a date the law was asked for is called today only if it is. */
  readonly today?: string | undefined;
  /** What is known of each file besides its findings, by its path in the results; for formatters that ask for it. */
  readonly details?: ReadonlyMap<string, FileDetails> | undefined;
  /** What could not be checked at all, and has no result. */
  readonly failures?: readonly { readonly message: string; readonly hint?: string | undefined }[] | undefined;
}

/** Puts results into words or into a format of another tool. Pure: it reads no file, clock or environment. */
export type Format = (results: readonly LintResult[], context: FormatContext) => string;

/** An output format. The default export of a custom one is such an object, or its `format` alone. */
export interface Formatter {
  readonly name: string;
  readonly description: Text;
  readonly format: Format;
  /** Whether it shows what is known of each file besides its findings. */
  readonly needsDetails?: boolean;
  /** The same text in pieces, where it can be longer than one string may be. */
  readonly parts?: (results: readonly LintResult[], context: FormatContext) => Iterable<string>;
}
