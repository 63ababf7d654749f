import { classifyEmail, type EmailKind, normaliseEmail, splitEmails } from '../src/detect/email.ts';
import { plainCanonical } from '../src/detect/email-canonical.ts';
import { phoneKey } from '../src/detect/phone-key.ts';
import { isMadeUpAddress, isPlaceholder } from '../src/detect/placeholder.ts';
import { dataSubjects } from '../src/linter/data-subject.ts';
import { personal } from '../src/linter/mask.ts';
import type { RecordView } from '../src/linter/rule.ts';
import type { AccuracyContext, ContactCheck } from './accuracy-context.ts';
import { contactColumns } from './contact-columns.ts';
import type { keyWriter } from './duplicate-keys.ts';

/** Checks a record's addresses. */
export function emailCheck(
  context: AccuracyContext,
  writer: ReturnType<typeof keyWriter>,
): ContactCheck | null {
  const columns = context.use(contactColumns).columns.filter(({ key }) => key === 'email');
  if (columns.length === 0) return null;
  const subjects = context.use(dataSubjects);
  const write = writer('email');
  return (record, log, wasTest) => {
    let isTest = wasTest;
    let isFirst = true;
    for (const contact of columns) {
      const { column } = contact;
      const cell = record.cell(column);
      if (cell === '') continue;
      const at = { record, column };
      // Of the first filled cell the kind is known, and shared with other rules.
      const kind = isFirst ? subjects(record).emailKind : null;
      isFirst = false;
      if (!cell.includes('@')) {
        isTest = noAddress(cell, at) || isTest;
        continue;
      }
      const plain = plainCanonical(cell);
      for (const piece of plain === null ? splitEmails(cell) : [cell]) {
        if (checkAddress(piece, at, plain === null ? null : kind)) {
          isTest = true;
          continue;
        }
        const key = plain ?? normaliseEmail(piece)?.canonical;
        if (key !== undefined) write?.(record, log, contact, key);
      }
    }
    return isTest;
  };

  type At = { readonly record: RecordView; readonly column: (typeof columns)[number]['column'] };

  function checkAddress(address: string, at: At, known: EmailKind | null): boolean {
    const kind = known ?? classifyEmail(address);
    const whole = kind === 'invalid' ? address : (normaliseForTest(address) ?? address);
    if (isMadeUpAddress(whole)) {
      context.report({ messageId: 'testData', ...at, data: { value: personal(address) } });
      return true;
    }
    if (kind === 'invalid')
      context.report({ messageId: 'invalidEmail', ...at, data: { value: personal(address) } });
    else if (kind === 'disposable')
      context.report({ messageId: 'disposableEmail', ...at, data: { value: personal(address) } });
    return false;
  }

  /** What stands in a cell for addresses and has no `@`. */
  function noAddress(cell: string, at: At): boolean {
    if (cell.trim() === '') return false;
    const stands = isPlaceholder(cell);
    if (stands === 'empty-marker')
      context.report({ messageId: 'placeholder', ...at, data: { column: at.column.name } });
    else if (stands === 'test-data')
      context.report({ messageId: 'testData', ...at, data: { value: personal(cell) } });
    else if (phoneKey(cell, subjects(at.record).country)?.isSound === true)
      context.report({ messageId: 'shiftedPhone', ...at, data: { column: at.column.name } });
    else context.report({ messageId: 'invalidEmail', ...at, data: { value: personal(cell) } });
    return stands === 'test-data';
  }
}

/** Capitals, display names and the like are no part of an address. */
function normaliseForTest(address: string): string | undefined {
  return plainCanonical(address) ?? normaliseEmail(address)?.address;
}
