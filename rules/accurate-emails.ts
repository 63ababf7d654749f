import { classifyEmail, normaliseEmail, splitEmails } from '../src/detect/email.ts';
import { phoneKey } from '../src/detect/phone-key.ts';
import { isMadeUpAddress, isPlaceholder } from '../src/detect/placeholder.ts';
import { type AddressFacts, addresses } from '../src/linter/addresses.ts';
import { dataSubjects } from '../src/linter/data-subject.ts';
import { personal } from '../src/linter/mask.ts';
import { keyOf } from '../src/linter/record-key.ts';
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
  const factsOf = context.use(addresses);
  const write = writer('email');
  return (record, log, wasTest) => {
    let isTest = wasTest;
    for (const contact of columns) {
      const { column } = contact;
      const cell = record.cell(column);
      if (cell === '') continue;
      const at = { record, column };
      const facts = factsOf(record, column);
      if (facts !== null) {
        if (tellAddress(cell, at, facts)) isTest = true;
        else write?.(record, log, contact, facts);
        continue;
      }
      if (!cell.includes('@')) {
        isTest = noAddress(cell, at) || isTest;
        continue;
      }
      for (const piece of splitEmails(cell)) {
        const address = normaliseEmail(piece);
        const kind = classifyEmail(piece);
        const whole = kind === 'invalid' ? piece : (address?.address ?? piece);
        if (tellAddress(piece, at, { kind, isMadeUp: isMadeUpAddress(whole) })) isTest = true;
        else if (address !== null) write?.(record, log, contact, keyOf('email', address.canonical));
      }
    }
    return isTest;
  };

  type At = { readonly record: RecordView; readonly column: (typeof columns)[number]['column'] };

  /** Whether it is test data. */
  function tellAddress(
    address: string,
    at: At,
    { kind, isMadeUp }: Pick<AddressFacts, 'kind' | 'isMadeUp'>,
  ): boolean {
    if (isMadeUp) {
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
