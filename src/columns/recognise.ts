import { type Reading, readHeader } from './compose.ts';
import { LANGUAGES, type Language } from './concepts.ts';
import { agreeingShape, correctField } from './correct-field.ts';
import type { Field, Recognition } from './fields.ts';
import { type LanguageWeights, languagesOf } from './parse-header.ts';
import { settleHeaderless } from './settle-headerless.ts';
import { settleOpen } from './settle-open.ts';
import { settleSignUp } from './settle-sign-up.ts';
import { settleTwins } from './settle-twins.ts';
import { answer, type Neighbours, NONE, type Settled } from './settled.ts';
import { profileColumn, type ValueProfile } from './value-profile.ts';
import { type Shape, shapesOf } from './value-shapes.ts';
import { vendorColumns } from './vendor-exports.ts';

export { normaliseHeader } from './normalise-header.ts';

/** What a shape is called in the evidence. */
const SHAPE_NAMES: Readonly<Record<Shape, string>> = {
  email: 'e-mail addresses',
  linkedin: 'LinkedIn addresses',
  url: 'web addresses',
  domain: 'domain names',
  ip: 'IP addresses',
  phone: 'phone numbers',
  mobile: 'mobile numbers',
  date: 'dates',
  oldDate: 'dates before 2000',
  siren: 'SIREN or SIRET numbers',
  vat: 'VAT numbers',
  iban: 'IBANs',
  activityCode: 'activity codes',
  postalCode: 'postal codes',
  departmentCode: 'department codes',
  integer: 'whole numbers',
  number: 'numbers',
  yesNo: 'yes or no',
  subscription: 'subscription states',
  lifecycle: 'stages of a relation',
  audience: 'consumer or business',
  civility: 'forms of address',
  genderCode: 'genders',
  country: 'countries',
  legalForm: 'names with a legal form',
  address: 'postal addresses',
  personName: "people's names",
  hash: 'hashes',
  department: 'departments of a firm',
  delivery: 'results of an address check',
  wordy: 'words',
  personId: 'identity numbers of people',
  active: 'active or not',
  code: 'codes',
};

/** Shapes by which a header is itself data, in a file that has no header. */
const DATA_SHAPES: readonly Shape[] = [
  'email',
  'phone',
  'url',
  'date',
  'iban',
  'ip',
  'siren',
  'vat',
  'postalCode',
];
/** Shapes that no header has: one of them, and the whole row is a record. */
const RECORD_SHAPES: readonly Shape[] = ['email', 'phone', 'iban'];

const SILENT: Reading = { field: null, open: 'nothing', confidence: 0, language: 'en' };
const VENDOR_CONFIDENCE = 0.97;
const HINTED_CONFIDENCE = 0.65;
const LONGEST_QUOTED = 60;

interface Column {
  readonly header: string;
  readonly reading: Reading;
  /** The product whose export the column is known from. */
  readonly vendor: string | null;
  /** Whether the header is a value, in a file that has no header. */
  readonly isData: boolean;
  readonly values: ValueProfile;
}

function hasShape(header: string, wanted: readonly Shape[]): boolean {
  const shapes = shapesOf(header.trim());
  return wanted.some((shape) => shapes.includes(shape));
}

function weigh(headers: readonly string[]): LanguageWeights {
  const weights: Partial<Record<Language, number>> = {};
  for (const header of headers) {
    const languages = languagesOf(header);
    for (const language of languages) weights[language] = (weights[language] ?? 0) + 1 / languages.length;
  }
  const most = Math.max(1, ...LANGUAGES.map((language) => weights[language] ?? 0));
  return Object.fromEntries(LANGUAGES.map((language) => [language, (weights[language] ?? 0) / most]));
}

function neighboursOf(columns: readonly Column[], index: number): Neighbours {
  const fields = new Set<Field>();
  for (const [other, { reading }] of columns.entries()) {
    if (other !== index && reading.field) fields.add(reading.field);
  }
  return {
    fields,
    before: columns[index - 1]?.reading.field ?? null,
    after: columns[index + 1]?.reading.field ?? null,
    isFirst: index === 0,
  };
}

/** What is called a person's name is its second half where the first has a column, and it is one word. */
function isLastName(field: Field | null, { filled, words }: ValueProfile, { fields }: Neighbours): boolean {
  return (
    field === 'fullName' && fields.has('firstName') && !fields.has('lastName') && filled > 0 && words < 1.3
  );
}

function settle({ reading, values, vendor }: Column, near: Neighbours): Settled {
  if (reading.field) {
    // A product's own column holds what it says, but people rename and refill columns: values may still object.
    const corrected = correctField(reading.field, reading.confidence, values);
    return isLastName(corrected.field, values, near) ? answer('lastName', reading.confidence) : corrected;
  }
  const hinted = reading.hint ? agreeingShape(reading.hint, values) : null;
  if (reading.hint && hinted !== null) return answer(reading.hint, HINTED_CONFIDENCE, hinted);
  // Yes or no beside a channel is a consent, whatever the unknown word is.
  const agreed = reading.hint ? correctField(reading.hint, HINTED_CONFIDENCE, values) : null;
  if (agreed?.field && agreed.shape === 'yesNo') return agreed;
  if (vendor !== null || reading.open === null)
    return { field: null, confidence: vendor ? VENDOR_CONFIDENCE : 0, shape: null };
  return settleOpen(reading.open, values, near, reading.language);
}

function headerEvidence({ header, reading, vendor, isData }: Column): string {
  if (header.trim() === '') return 'no header';
  if (isData) return 'the header is data';
  const quoted = header.length > LONGEST_QUOTED ? `${header.slice(0, LONGEST_QUOTED)}…` : header;
  if (vendor) return `header "${quoted}" (${vendor})`;
  const { field, open, hint } = reading;
  return field || hint || (open && open !== 'nothing' && open !== 'unknown')
    ? `header "${quoted}" (${reading.language})`
    : `header "${quoted}" says nothing known`;
}

function explain(column: Column, { shape }: Settled): string {
  const evidence = headerEvidence(column);
  if (shape === null) return evidence;
  const percent = Math.round(column.values.share(shape) * 100);
  return `${evidence}; ${percent} % of ${column.values.filled} values are ${SHAPE_NAMES[shape]}`;
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

/**
 * Understands the columns of a table from their headers, the headers beside them and a sample of their values.
 *
 * @param headers as the file has them; empty where a column has none
 * @param sampleRows some records, as cells in the order of the headers; may be empty, rows may be short
 * @returns one answer per header, in order. The evidence in `why` holds no value of the file.
 */
export function recogniseColumns(
  headers: readonly string[],
  sampleRows: readonly (readonly string[])[],
): Recognition[] {
  const vendor = vendorColumns(headers);
  const weights = weigh(headers);
  const isRecord = headers.some((header) => hasShape(header, RECORD_SHAPES));
  const read = (header: string, index: number): Column => {
    if (isRecord || hasShape(header, DATA_SHAPES)) {
      const values = profileColumn([...sampleRows, headers], index);
      return { header, reading: SILENT, vendor: null, isData: true, values };
    }
    const values = profileColumn(sampleRows, index);
    const known = vendor(header);
    if (known === undefined) {
      return { header, reading: readHeader(header, weights), vendor: null, isData: false, values };
    }
    const reading = { ...SILENT, field: known.field, open: null, confidence: VENDOR_CONFIDENCE };
    return { header, reading, vendor: known.vendor, isData: false, values };
  };
  const columns = headers.map(read);
  const own = columns.map((column, index) => settle(column, neighboursOf(columns, index)));
  const headerless = columns.length > 1 && columns.every(({ isData }) => isData);
  const profiles = columns.map(({ values }) => values);
  const all = headerless
    ? settleHeaderless(own, [headers, ...sampleRows])
    : settleTwins(settleSignUp(own, headers, profiles), headers, profiles);
  return columns.map((column, index): Recognition => {
    const settled = all[index] ?? NONE;
    return { field: settled.field, confidence: round(settled.confidence), why: explain(column, settled) };
  });
}
