import { addMonths } from '../src/law/dates.ts';
import { NEW_CLAUSES_FROM, OLD_CLAUSES_LAST_DAY, transferNeed } from '../src/law/transfers.ts';
import {
  CONTRACT_CLAUSES,
  type ContractClause,
  type ProcessorContract,
  type ProcessorEntry,
  type Settings,
  type Transfer,
} from '../src/linter/settings.ts';
import { contractEnd } from './contract-end.ts';

const TERMS = [
  'signed',
  'object',
  'duration',
  'nature',
  'purpose',
  'dataTypes',
  'categories',
  'obligations',
] as const;

/** Something that a contract must have: a term, or one of the points a to h. */
export type ContractItem = (typeof TERMS)[number] | ContractClause;

/** What a contract under GDPR 28(3) lacks, as far as the register says, in the order of the article. */
export function missingItems(contract: ProcessorContract): readonly ContractItem[] {
  const terms = TERMS.filter((term) =>
    term === 'duration'
      ? contract.duration === undefined && contract.end === undefined
      : contract[term] === undefined,
  );
  const { clauses = [] } = contract;
  const has = (clause: ContractClause) =>
    isList(clauses) ? clauses.includes(clause) : clauses[clause] !== undefined && clauses[clause] !== false;
  return [...terms, ...CONTRACT_CLAUSES.filter((clause) => !has(clause))];
}

/** Whether a contract is in force on a day: `future` before its signature, `past` after its end. */
export function contractState(contract: ProcessorContract, day: string): 'in-force' | 'future' | 'past' {
  if (contract.signed !== undefined && contract.signed > day) return 'future';
  const end = contractEnd(contract);
  return end !== null && end < day ? 'past' : 'in-force';
}

/** What is wrong with a transfer; `ok` where nothing is. */
export type TransferVerdict =
  | 'ok'
  | 'no-basis'
  | 'no-adequacy'
  | 'dpf-elsewhere'
  | 'old-clauses'
  | 'undated-certification'
  | 'old-certification';

/** Certifications under the Data Privacy Framework are renewed each year (Decision (EU) 2023/1795, annex I, III.6). */
const CERTIFICATION_MONTHS = 12;

/** Judges whether personal data may go to a country on the basis that the register names (GDPR 44–46). */
export function judgeTransfer(
  country: string,
  transfer: Transfer | undefined,
  { jurisdiction, asOf }: Settings,
): TransferVerdict {
  const need = transferNeed(country, jurisdiction, asOf);
  if (need === 'nothing') return 'ok';
  if (transfer === undefined) return 'no-basis';
  const { basis, date } = transfer;
  switch (basis) {
    case 'adequacy':
      return 'no-adequacy';
    case 'dpf':
      if (need !== 'certification') return 'dpf-elsewhere';
      if (date === undefined) return 'undated-certification';
      return addMonths(date, CERTIFICATION_MONTHS) < asOf ? 'old-certification' : 'ok';
    case 'scc':
      return date !== undefined && date < NEW_CLAUSES_FROM && asOf > OLD_CLAUSES_LAST_DAY
        ? 'old-clauses'
        : 'ok';
    case 'bcr':
      return 'ok';
  }
}

/** The countries of an entry. */
export function countriesOf({ country }: ProcessorEntry): readonly string[] {
  if (country === undefined) return [];
  return typeof country === 'string' ? [country] : country;
}

function isList(clauses: NonNullable<ProcessorContract['clauses']>): clauses is readonly ContractClause[] {
  return Array.isArray(clauses);
}
