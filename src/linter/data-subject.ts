import { readConsent } from '../detect/consent.ts';
import { classifyEmail, type EmailKind, splitEmails } from '../detect/email.ts';
import {
  isSoleTrader,
  isUnincorporated,
  namesFirm,
  namesProfession,
  readAudience,
} from '../detect/standing.ts';
import { lawOf } from '../law/countries.ts';
import type { Audience, Relationship } from '../law/types.ts';
import { addresses } from './addresses.ts';
import { type Evidence, type Found, found } from './evidence.ts';
import { fileCountry } from './file-country.ts';
import { firstFilled } from './first-filled.ts';
import { recordCountry } from './record-country.ts';
import { standings } from './relationship.ts';
import type { Column, RecordView, TableContext } from './rule.ts';

export type { Evidence } from './evidence.ts';

/** The person (or firm) that a record describes, as far as the law asks (GDPR 4(1)). */
export interface DataSubject {
  /** ISO code of the country whose law protects the person. */
  readonly country: string;
  readonly countryEvidence: Evidence;
  readonly audience: Audience;
  readonly audienceEvidence: Evidence;
  /** Whether the person is in business without a legal person around them, whom some laws protect like a consumer. */
  readonly soleTrader: boolean;
  readonly relationship: Relationship;
  readonly relationshipEvidence: Evidence;
  /** What kind of address the record has; null where it has none. */
  readonly emailKind: EmailKind | null;
}

/**
 * Tells, for each record of a table, whom it describes. Shared by the rules that ask; costs a few remembered look-ups.
 */
export function dataSubjects(context: TableContext): (record: RecordView) => DataSubject {
  const countryOf = countryReader(context);
  const relationshipOf = context.use(standings);
  const audienceOf = audienceReader(context);
  const emailKind = emailKindReader(context);
  const isAlone = soleTraderReader(context);
  const shared = sharedSubjects();
  return context.perRecord((record) => {
    const kind = emailKind(record);
    const country = countryOf(record);
    const audience = audienceOf(record, kind);
    const relationship = relationshipOf(record);
    return shared(country, audience, isAlone(record, country.value), relationship, kind);
  });
}

/** Most records of a file are of one of a few kinds. */
const MOST_RECENT = 8;

/** One object for all records with the same facts, so that what follows from them can be remembered by it. */
function sharedSubjects() {
  const known = new Map<string, DataSubject>();
  const recent: DataSubject[] = [];
  return (
    country: Found<string>,
    audience: Found<Audience>,
    soleTrader: boolean,
    relationship: Found<Relationship>,
    emailKind: EmailKind | null,
  ): DataSubject => {
    for (const each of recent) {
      if (
        each.emailKind === emailKind &&
        each.country === country.value &&
        each.countryEvidence === country.evidence &&
        each.audience === audience.value &&
        each.audienceEvidence === audience.evidence &&
        each.soleTrader === soleTrader &&
        each.relationship === relationship.value &&
        each.relationshipEvidence === relationship.evidence
      )
        return each;
    }
    const key = `${country.value} ${country.evidence} ${audience.value} ${audience.evidence} ${soleTrader} ${relationship.value} ${relationship.evidence} ${emailKind}`;
    let subject = known.get(key);
    if (subject === undefined) {
      subject = {
        country: country.value,
        countryEvidence: country.evidence,
        audience: audience.value,
        audienceEvidence: audience.evidence,
        soleTrader,
        relationship: relationship.value,
        relationshipEvidence: relationship.evidence,
        emailKind,
      };
      known.set(key, subject);
    }
    if (recent.length === MOST_RECENT) recent.shift();
    recent.push(subject);
    return subject;
  };
}

/** The kind of the first address that a record has. */
function emailKindReader(context: TableContext): (record: RecordView) => EmailKind | null {
  const columns = context.columnsOf('email').concat(context.columnsOf('emailPersonal'));
  const factsOf = context.use(addresses);
  return (record) => {
    for (const column of columns) {
      const cell = record.cell(column);
      if (cell !== '') return factsOf(record, column)?.kind ?? emailKindOf(cell);
    }
    return null;
  };
}

/** Of several addresses in a cell a private one decides: it is protected most. */
function emailKindOf(cell: string): EmailKind | null {
  if (!cell.includes('@')) return null;
  const kind = classifyEmail(cell);
  if (kind !== 'invalid') return kind;
  const kinds = splitEmails(cell).map(classifyEmail);
  return kinds.includes('personal_provider') ? 'personal_provider' : (kinds[0] ?? kind);
}

/** A record's own country, else the one of the file as a whole unless the configuration names one, else the configured one. */
function countryReader(context: TableContext): (record: RecordView) => Found<string> {
  const { jurisdiction, isJurisdictionAssumed } = context.settings;
  const own = context.use(recordCountry);
  const configured: Found<string> = { value: jurisdiction, evidence: 'jurisdiction' };
  const ofFile = isJurisdictionAssumed === true ? found(context.use(fileCountry).country, 'file') : null;
  const otherwise = ofFile ?? configured;
  return (record) => own(record) ?? otherwise;
}

const AT_WORK: Found<Audience> = { value: 'professional', evidence: 'column' };
const BY_COMPANY: Found<Audience> = { value: 'professional', evidence: 'company' };
const BY_TITLE: Found<Audience> = { value: 'professional', evidence: 'job-title' };

/** Whether one of a record's cells, empty ones apart, is something. */
function oneOf(
  context: TableContext,
  columns: readonly Column[],
  is: (cell: string) => boolean,
): (record: RecordView) => boolean {
  const readers = columns.map((column) => context.perCell(column, (cell) => cell !== '' && is(cell)));
  return (record) => {
    for (const read of readers) if (read(record)) return true;
    return false;
  };
}

function audienceReader(
  context: TableContext,
): (record: RecordView, emailKind: EmailKind | null) => Found<Audience> {
  const { audience } = context.settings.campaign;
  const readers = context.columnsOf('audience').map((column) => ({
    read: context.perCell(column, (cell) => (cell === '' ? null : found(audienceIn(cell, column), 'column'))),
  }));
  const companies = [...context.columnsOf('company'), ...context.columnsOf('companyId')];
  const isFirm = oneOf(context, companies, namesFirm);
  const isProfession = oneOf(context, context.columnsOf('jobTitle'), namesProfession);
  const names = [
    ...context.columnsOf('lastName'),
    ...context.columnsOf('fullName'),
    ...context.columnsOf('firstName'),
  ];
  return (record, emailKind) => {
    for (const { read } of readers) {
      const said = read(record);
      if (said === null) continue;
      // `Company` in a record with a person in it says where that person is contacted.
      const isPerson = emailKind !== null && emailKind !== 'role_generic';
      return said.value === 'organisation' && (isPerson || firstFilled(record, names) !== '')
        ? AT_WORK
        : said;
    }
    if (audience !== 'auto') return { value: audience, evidence: 'configuration' };
    if (emailKind === 'role_generic' && firstFilled(record, names) === '')
      return { value: 'organisation', evidence: 'email' };
    if (emailKind === 'professional_nominative' || emailKind === 'role_generic')
      return { value: 'professional', evidence: 'email' };
    if (isFirm(record)) return BY_COMPANY;
    if (isProfession(record)) return BY_TITLE;
    // Nothing speaks of a profession: the stricter protection holds.
    return { value: 'consumer', evidence: emailKind === 'personal_provider' ? 'email' : 'none' };
  };
}

/** `Professionnel: oui` says by its header what it says yes to. */
function audienceIn(cell: string, { header }: Column): Audience | null {
  const word = readAudience(cell);
  if (word !== null) return word;
  const asked = readAudience(header);
  if (asked === null) return null;
  const { state } = readConsent(cell);
  if (state === 'yes') return asked;
  if (state !== 'no') return null;
  return asked === 'consumer' ? 'professional' : 'consumer';
}

/**
 * Told by the column of the audience (`Sole trader`, `VOF`), by what the person does (`Freelance`), or by the legal form in
 * the firm's name, where the country's law makes a difference.
 */
function soleTraderReader(context: TableContext): (record: RecordView, country: string) => boolean {
  const kinds = context.columnsOf('audience');
  const columns = [...kinds, ...context.columnsOf('jobTitle')];
  const named = [...kinds, ...context.columnsOf('company')];
  const says = oneOf(context, columns, isSoleTrader);
  const byCountry = context.perValue((country: string) =>
    named.length === 0 || lawOf(country).law.soleTraderIsIndividual.length === 0
      ? null
      : oneOf(context, named, (name) => isUnincorporated(name, country)),
  );
  return (record, country) => says(record) || byCountry(country)?.(record) === true;
}
