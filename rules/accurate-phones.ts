import { classifyEmail } from '../src/detect/email.ts';
import { hashName, type NameHash } from '../src/detect/name-hash.ts';
import { damagedPhone, splitPhones } from '../src/detect/phone.ts';
import { fitsSomePlan } from '../src/detect/phone-fit.ts';
import { phoneKey } from '../src/detect/phone-key.ts';
import { isMadeUpNumber, isMadeUpPlainNumber, isPlaceholder } from '../src/detect/placeholder.ts';
import { plainPhone } from '../src/detect/plain-phone.ts';
import { dataSubjects } from '../src/linter/data-subject.ts';
import { fileCountry } from '../src/linter/file-country.ts';
import { personal } from '../src/linter/mask.ts';
import { keyOf, keyOfUnits, type RecordKey } from '../src/linter/record-key.ts';
import type { Column, RecordView } from '../src/linter/rule.ts';
import type { AccuracyContext, ContactCheck } from './accuracy-context.ts';
import { type NumberFault, REPAIRABLE, type RepairableFault } from './accuracy-messages.ts';
import { contactColumns } from './contact-columns.ts';
import type { keyWriter } from './duplicate-keys.ts';

/** So many numbers of a sample show how a column is written. */
const ENOUGH = 5;

/** Checks a record's numbers. */
export function phoneCheck(
  context: AccuracyContext,
  writer: ReturnType<typeof keyWriter>,
): ContactCheck | null {
  const compared = context.use(contactColumns).columns.filter(({ key }) => key === 'phone');
  const faxes = context.columnsOf('fax').map((column) => ({ column, number: -1, key: 'phone' as const }));
  const columns = [...compared, ...faxes].map((contact) => ({
    contact,
    usual: usualFault(context, contact.column),
  }));
  if (columns.length === 0) return null;
  for (const { contact, usual } of columns) {
    const { column } = contact;
    if (usual !== null)
      context.report({ messageId: 'damagedColumn', column, data: { column: column.name, fault: usual } });
  }
  const subjects = context.use(dataSubjects);
  const write = writer('phone');
  const names = nameReader(context);
  return (record, log, wasTest) => {
    let isTest = wasTest;
    for (const { contact, usual } of columns) {
      const { column } = contact;
      const cell = record.cell(column);
      if (cell === '') continue;
      const { country } = subjects(record);
      if (plainPhone.read(cell, country) && !isMadeUpPlainNumber(plainPhone)) {
        if (write === null || contact.number < 0) continue;
        const { units, length, isMobile } = plainPhone;
        write(record, log, contact, keyFor(record, keyOfUnits('phone', units, length), isMobile));
        continue;
      }
      for (const piece of splitPhones(cell)) {
        const number = phoneKey(piece, country);
        const at = { record, column };
        if (number !== null && isMadeUpNumber(number.national)) {
          if (!isTest) context.report({ messageId: 'testData', ...at, data: { value: personal(piece) } });
          isTest = true;
          continue;
        }
        if (number?.isSound !== true && !checkPiece(piece, country, at, usual)) continue;
        if (number === null || write === null || contact.number < 0) continue;
        const key = keyFor(record, keyOf('phone', number.key), number.type === 'mobile');
        write(record, log, contact, key);
      }
    }
    return isTest;
  };

  /** Colleagues share the number of their firm, and a family that of its home: the name tells them apart. */
  function keyFor(record: RecordView, { h1, h2 }: RecordKey, isMobile: boolean): RecordKey {
    if (isMobile) return { h1, h2 };
    const name = names(record);
    return { h1: h1 ^ name.h1, h2: (h2 + name.h2) | 0 };
  }

  type At = { readonly record: RecordView; readonly column: Column };

  /** Whether what does not look sound may be compared with others. */
  function checkPiece(piece: string, country: string, at: At, usual: RepairableFault | null): boolean {
    const data = { column: at.column.name };
    const stands = isPlaceholder(piece);
    if (stands !== null) {
      if (stands === 'empty-marker') context.report({ messageId: 'placeholder', ...at, data });
      else context.report({ messageId: 'testData', ...at, data: { value: personal(piece) } });
      return false;
    }
    if (piece.includes('@') && classifyEmail(piece) !== 'invalid') {
      context.report({ messageId: 'shiftedEmail', ...at, data });
      return false;
    }
    const fault: NumberFault | null = damagedPhone(piece, country) ?? (hasDigit(piece) ? null : 'no-number');
    if (fault === null || fault === usual) return true;
    // Where nothing tells the record's country, a number that is too long for one may be another one's.
    if (fault === 'too-long' && subjects(at.record).countryEvidence === 'jurisdiction' && fitsSomePlan(piece))
      return true;
    context.report({ messageId: 'damagedPhone', ...at, data: { value: personal(piece), fault } });
    return REPAIRABLE.some((repairable) => repairable === fault);
  }
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** What most numbers of a column have suffered: it is told once. */
function usualFault(context: AccuracyContext, column: Column): RepairableFault | null {
  const country = context.use(fileCountry).country ?? context.settings.jurisdiction;
  const filled = context.sampleOf(column).filter((cell) => cell.trim() !== '');
  if (filled.length < ENOUGH) return null;
  const faults = filled.map((cell) => damagedPhone(cell, country));
  return (
    REPAIRABLE.find((fault) => faults.filter((each) => each === fault).length * 2 > faults.length) ?? null
  );
}

const NOBODY: NameHash = { h1: 0, h2: 0 };

/** A person's name, whatever the order, case and accents of its parts. */
function nameReader(context: AccuracyContext): (record: RecordView) => NameHash {
  const columns = ['firstName', 'lastName', 'fullName'] as const;
  const [first, last, full] = columns.map((field) => context.columnOf(field));
  const parts = (first === undefined && last === undefined ? [full] : [first, last]).flatMap((column) =>
    column === undefined ? [] : context.perCell(column, hashName),
  );
  return (record) => {
    let { h1, h2 } = NOBODY;
    for (const hashOf of parts) {
      const words = hashOf(record);
      h1 = (h1 + words.h1) | 0;
      h2 = (h2 + words.h2) | 0;
    }
    return { h1, h2 };
  };
}
