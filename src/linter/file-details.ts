import type { Recognition } from '../columns/fields.ts';
import type { LawReference, Severity, Step } from './finding.ts';
import type { Settings } from './settings.ts';

/** What is known of a checked file besides its findings: which bytes they were, how they were understood, by what rules they were judged. */
export interface FileDetails {
  /** Of all its bytes, in hexadecimal; null where they could not be read as they were when the file was checked. */
  readonly sha256: string | null;
  /** Size in bytes. */
  readonly bytes: number | null;
  /** In the order of the file; none for a message or form. */
  readonly columns: readonly ColumnDetails[];
  readonly configuration: ConfigurationDetails;
}

/** A column as it was understood. */
export interface ColumnDetails extends Pick<Recognition, 'field' | 'confidence'> {
  /** As messages call it: its header, or `#7` where that may be a person's data. */
  readonly name: string;
  /** Whether the configuration says what it holds. */
  readonly isConfigured: boolean;
}

/** The configuration in force for one file, all that it extends and overrides worked in. */
export interface ConfigurationDetails {
  /** Absolute path of the configuration; null where there is none. */
  readonly path: string | null;
  readonly settings: Omit<Settings, 'language' | 'showValues'>;
  readonly rules: readonly RuleDetails[];
  /** Severities of the findings on damaged files that are not as usual. */
  readonly tableSeverities: Readonly<Record<string, Severity | 'off'>>;
  /** The objection lists, as the user wrote them. */
  readonly lists: readonly string[];
}

/** A rule that was on. */
export interface RuleDetails {
  readonly name: string;
  readonly step: Step;
  readonly severity: Severity;
  readonly options: unknown;
  readonly law: readonly LawReference[];
}
