import type { Field } from '../columns/fields.ts';
import type { SourceKind } from '../detect/source.ts';
import type { Channel, Sector } from '../law/types.ts';

/** The languages of the product's own texts. */
export type Language = 'en' | 'fr';

/** What a campaign proposes, and to whom. */
export interface Offer {
  readonly description?: string | undefined;
  /** Job functions the offer is for, in the vocabulary of `classifyJobTitle`. */
  readonly functions?: readonly string[] | undefined;
  readonly industries?: readonly string[] | undefined;
  readonly keywords?: readonly string[] | undefined;
}

/** What the file will be used for. */
export interface Campaign {
  readonly controller?: string | undefined;
  readonly purpose?: string | undefined;
  readonly nature: 'commercial' | 'non-commercial';
  /** Absent: inferred from the contact columns that the file has. */
  readonly channels?: readonly Channel[] | undefined;
  readonly audience: 'auto' | 'consumer' | 'professional';
  readonly offer?: Offer | undefined;
  readonly sector?: Sector | undefined;
  /** Whether the offer is for products similar to those that existing customers bought from the controller. */
  readonly similarProducts?: boolean | undefined;
}

/** An entry of the source registry: what the user declares of one origin. */
export interface SourceEntry {
  readonly kind: SourceKind;
  /** Whether the source may be re-used for prospecting. Absent: it depends on the kind and the evidence. */
  readonly permitted?: boolean | undefined;
  /** Where the permission can be read: terms of use, contract, consent wording. */
  readonly evidence?: string | undefined;
}

/** An entry of the processor register. */
export interface ProcessorEntry {
  readonly role?: string | undefined;
  readonly [detail: string]: unknown;
}

/** What rules may know of the configuration: the campaign and the registers, resolved for one file. */
export interface Settings {
  /** ISO 3166-1 alpha-2 code of the country whose law applies where a record has none of its own. */
  readonly jurisdiction: string;
  /** The day the law is asked for, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly campaign: Campaign;
  /** Source registry, by the name as it stands in the file. */
  readonly sources: Readonly<Record<string, SourceEntry>>;
  /** Processor register, by name. */
  readonly processors: Readonly<Record<string, ProcessorEntry>>;
  /** Columns whose field the user sets, by header or 0-based index. */
  readonly columns: Readonly<Record<string, Field | null>>;
  readonly language: Language;
  /** Whether personal data may be shown in clear. */
  readonly showValues: boolean;
}
