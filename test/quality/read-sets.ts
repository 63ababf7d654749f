import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Field, HeaderCategory } from '../../src/columns/fields.ts';
import type { JobFunction, Seniority } from '../../src/detect/job-title.ts';
import type { Contact, Offer } from '../../src/detect/relevance.ts';
import type { StatementCategory, TextLanguage } from '../../src/detect/sensitive/types.ts';
import type { SetName } from './measure.ts';

export interface LabelledHeader {
  readonly lang: string;
  readonly header: string;
  readonly field: Field | null;
  readonly category: HeaderCategory;
}

export interface LabelledExport {
  readonly name: string;
  readonly lang: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly fields: readonly (Field | null)[];
}

export interface LabelledTitle {
  readonly lang: string;
  readonly title: string;
  readonly function: JobFunction;
  /** A second function that a careful reader may give as well. */
  readonly alsoAccepted?: JobFunction;
  readonly seniority: Seniority;
}

export interface LabelledPair {
  readonly lang: string;
  readonly offer: Offer;
  readonly contact: Contact;
  readonly relevant: boolean | 'unclear';
  readonly alsoAccepted?: readonly (boolean | 'unclear')[];
  /** Whether the offer concerns private life. */
  readonly private?: true;
}

export interface LabelledNote {
  readonly text: string;
  readonly lang: TextLanguage;
  readonly categories: readonly StatementCategory[];
}

export interface LabelledDate {
  readonly lang: string;
  /** The other cells of the column, which decide its order. */
  readonly column: readonly string[];
  readonly text: string;
  readonly day: string | null;
}

export interface LabelledPhone {
  /** ISO 3166-1 alpha-2 of the record. */
  readonly country: string;
  readonly text: string;
  readonly e164: string | null;
  readonly damage: string | null;
}

/** A note, and the channels that it objects to: `all`, or their names in order with `+`; null where it objects to none. */
export type LabelledObjection = readonly [lang: TextLanguage, text: string, channels: string | null];

export interface LabelledSource {
  readonly value: string;
  readonly kind: string | null;
}

/** What each labelled set holds. */
interface Sets {
  readonly consents: readonly [text: string, state: string, extra: string | null];
  readonly dates: LabelledDate;
  readonly emails: readonly [address: string, kind: string];
  readonly exports: LabelledExport;
  readonly headers: LabelledHeader;
  readonly identifiers: readonly [text: string, kind: string | null, country?: string];
  readonly 'job-titles': LabelledTitle;
  readonly notes: LabelledNote;
  readonly objections: LabelledObjection;
  readonly 'opt-outs': readonly [text: string, state: string];
  readonly phones: LabelledPhone;
  readonly relevance: LabelledPair;
  readonly sources: LabelledSource;
}

/** Where the sets are that the tables were written with; the others stand together. */
const TUNED: Readonly<Record<keyof Sets, string>> = {
  consents: 'detect/consents.json',
  dates: 'detect/dates.json',
  emails: 'detect/emails.json',
  exports: 'columns/exports.json',
  headers: 'columns/headers.json',
  identifiers: 'detect/identifiers.json',
  'job-titles': 'detect/job-titles.json',
  notes: 'detect/sensitive/notes.json',
  objections: 'detect/objections.json',
  'opt-outs': 'detect/opt-outs.json',
  phones: 'detect/phones.json',
  relevance: 'detect/relevance.json',
  sources: 'detect/sources.json',
};

/**
 * The examples of a labelled set; none where the set does not exist.
 *
 * @param root the folder of the tests
 */
export function readSet<Name extends keyof Sets>(
  root: string,
  name: Name,
  set: SetName,
): readonly Sets[Name][] {
  const path = join(root, set === 'tuned' ? TUNED[name] : `quality/${set}/${name}.json`);
  if (!existsSync(path)) return [];
  const examples: readonly Sets[Name][] = JSON.parse(readFileSync(path, 'utf8'));
  return examples;
}
