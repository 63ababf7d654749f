import type { Field } from '../columns/fields.ts';
import type { SourceKind } from '../detect/source.ts';
import type { Channel, Sector } from '../law/types.ts';
import type { TemplateChannel } from './template.ts';

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

/** The nine criteria of a processing that is likely to be a high risk (WP248 rev.01, III.B.a). */
export const DPIA_CRITERIA = [
  'scoring',
  'automated-decision',
  'monitoring',
  'sensitive-data',
  'large-scale',
  'matching',
  'vulnerable-people',
  'innovation',
  'blocking',
] as const;
export type DpiaCriterion = (typeof DPIA_CRITERIA)[number];

/** What the user declares of the impact assessment. */
export interface Dpia {
  /** The day it was made or last reviewed, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** Where it can be read. */
  readonly reference?: string | undefined;
  /** Criteria that the processing meets though no file shows it. */
  readonly criteria?: readonly DpiaCriterion[] | undefined;
}

/** A message or a form of the campaign. */
export interface TemplateEntry {
  /** Path of the file: HTML, plain text or EML. */
  readonly path: string;
  /** Absent: e-mail. */
  readonly channel?: TemplateChannel | undefined;
}

/** The days of the week, Monday first as ISO 8601 counts them. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When, and how often, a campaign calls people. Times are those of the person called. */
export interface Schedule {
  readonly days?: readonly Weekday[] | undefined;
  /** `10:00-13:00`; the end is not included. */
  readonly hours?: readonly string[] | undefined;
  readonly publicHolidays?: boolean | undefined;
  /** Attempts to call one person in 30 days. */
  readonly attempts?: number | undefined;
  /** Days without a call after a refusal. */
  readonly pauseAfterRefusal?: number | undefined;
}

/** Where, or with what words, a notice says something; `true` where that is not told here. */
export type NoticeItem = string | true;

/** What the message itself says, where people are informed on two levels. */
export interface NoticeFirstLevel {
  readonly controller?: NoticeItem | undefined;
  readonly purposes?: NoticeItem | undefined;
  /** How to object, or to withdraw consent. */
  readonly objection?: NoticeItem | undefined;
  /** How to reach the second level. */
  readonly secondLevel?: NoticeItem | undefined;
}

/** All that GDPR 13 and 14 ask for. */
export interface NoticeSecondLevel {
  readonly controllerContact?: NoticeItem | undefined;
  readonly dpo?: NoticeItem | undefined;
  readonly purposes?: NoticeItem | undefined;
  readonly legalBasis?: NoticeItem | undefined;
  readonly categories?: NoticeItem | undefined;
  readonly recipients?: NoticeItem | undefined;
  readonly transfers?: NoticeItem | undefined;
  readonly retention?: NoticeItem | undefined;
  readonly rights?: NoticeItem | undefined;
  readonly complaint?: NoticeItem | undefined;
  readonly automatedDecisions?: NoticeItem | undefined;
  readonly source?: NoticeItem | undefined;
}

/** How people are informed (GDPR 13, 14). */
export interface Notice {
  readonly first?: NoticeFirstLevel | undefined;
  readonly second?: NoticeSecondLevel | undefined;
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
  /** Whether the message relates to the object of a contract that is in progress with the customers of the file. */
  readonly contractInProgress?: boolean | undefined;
  /** How much of a consent's proof the file must hold. */
  readonly consent?: { readonly proof?: 'date' | 'full' | undefined } | undefined;
  /** When, and how often, people are called. */
  readonly schedule?: Schedule | undefined;
  readonly dpia?: Dpia | undefined;
  readonly notice?: Notice | undefined;
  /** The messages that will be sent, and the forms that the data is collected with. */
  readonly templates?: readonly (string | TemplateEntry)[] | undefined;
}

/** An entry of the source registry: what the user declares of one origin. */
export interface SourceEntry {
  readonly kind: SourceKind;
  /** Whether the source may be re-used for prospecting. Absent: it depends on the kind and the evidence. */
  readonly permitted?: boolean | undefined;
  /** Where the permission can be read: terms of use, contract, consent wording. */
  readonly evidence?: string | undefined;
}

/** The parts that GDPR 28 knows for those who handle the data. */
export const PROCESSOR_ROLES = [
  'call-centre',
  'crm',
  'list-provider',
  'scraping-tool',
  'enrichment',
  'emailing',
  'sms',
  'post',
  'form',
  'ads',
  'event',
  'storage',
  'analytics',
  'other',
] as const;
export type ProcessorRole = (typeof PROCESSOR_ROLES)[number];

/** The points of GDPR 28(3), by their letter. */
export const CONTRACT_CLAUSES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
export type ContractClause = (typeof CONTRACT_CLAUSES)[number];

/** What a transfer outside the EEA can rest on (GDPR 45, 46): adequacy, standard clauses, binding corporate rules, Data Privacy Framework. */
export const TRANSFER_BASES = ['adequacy', 'scc', 'bcr', 'dpf'] as const;
export type TransferBasis = (typeof TRANSFER_BASES)[number];

/** What a transfer rests on, and the day this was signed or looked up. */
export interface Transfer {
  readonly basis: TransferBasis;
  readonly date?: string | undefined;
}

/** What is recorded of a contract under GDPR 28(3): what it says, in a few words. */
export interface ProcessorContract {
  readonly signed?: string | undefined;
  readonly object?: string | undefined;
  readonly duration?: string | undefined;
  readonly end?: string | undefined;
  readonly nature?: string | undefined;
  readonly purpose?: string | undefined;
  readonly dataTypes?: readonly string[] | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly obligations?: string | undefined;
  /** Letters of GDPR 28(3), alone or each with where it stands in the contract; false: it is missing. */
  readonly clauses?:
    | readonly ContractClause[]
    | Readonly<Partial<Record<ContractClause, string | boolean>>>
    | undefined;
}

/** A processor of a processor. */
export interface SubProcessor {
  readonly name: string;
  readonly country?: string | undefined;
  readonly transfer?: Transfer | undefined;
}

/** An entry of the processor register. */
export interface ProcessorEntry {
  readonly role?: ProcessorRole | undefined;
  /** Absent: a processor. A controller of its own needs no contract under GDPR 28. */
  readonly status?: 'processor' | 'controller' | 'joint-controller' | undefined;
  readonly contract?: ProcessorContract | undefined;
  readonly subProcessors?: readonly (string | SubProcessor)[] | undefined;
  /** ISO 3166-1 codes of the countries where the data is processed or seen. */
  readonly country?: string | readonly string[] | undefined;
  readonly transfer?: Transfer | undefined;
}

/** What rules may know of the configuration: the campaign and the registers, resolved for one file. */
export interface Settings {
  /** ISO 3166-1 alpha-2 code of the country whose law applies where a record has none of its own. */
  readonly jurisdiction: string;
  /** Set where the configuration names no jurisdiction, so that what a file as a whole tells goes before it. */
  readonly isJurisdictionAssumed?: boolean | undefined;
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
