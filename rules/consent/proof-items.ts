import type { SidePurpose } from '../../src/columns/side-columns.ts';
import type { Column, RecordView } from '../../src/linter/rule.ts';
import { isBundled } from './answers.ts';
import type { Reliance } from './consent-dates.ts';
import { PROOF } from './law-references.ts';
import { asksForAll } from './proof-level.ts';
import { columnsFor, purposeOf } from './side-columns.ts';
import type { Context } from './types.ts';

/** What the proof of one person's consent holds (GDPR 7(1); CNIL), in the order in which it is told. */
export const PROOF_ITEMS = [
  'date',
  'channel',
  'purpose',
  'text',
  'act',
  'partners',
  'collector',
  'withdrawal',
] as const;
export type ProofItem = (typeof PROOF_ITEMS)[number];

const PURPOSE_OF: Readonly<Partial<Record<ProofItem, SidePurpose>>> = {
  channel: 'consent-channel',
  purpose: 'consent-purpose',
  text: 'consent-text',
  act: 'consent-act',
  partners: 'consent-partners',
  collector: 'consent-collector',
};

type Relied = (record: RecordView, relied: readonly Reliance[]) => void;

/** Asks for each part of the proof of the consents that a record relies on, where the configuration wants all of them. */
export function proofCheck(context: Context): Relied | null {
  if (!asksForAll(context)) return null;
  const columns = new Map(PROOF_ITEMS.map((item) => [item, columnsOf(context, item)]));
  const answered = context.columns.filter(
    (column) =>
      column.field !== null && CONSENT_FIELDS.has(column.field) && purposeOf(context, column) === null,
  );
  const missing = PROOF_ITEMS.filter((item) => columns.get(item)?.length === 0 && !isTold(item, answered));
  if (answered.length > 0 && missing.length > 0)
    context.report({
      messageId: 'proofColumnsMissing',
      data: { items: missing },
      law: PROOF,
      atMost: 'warn',
    });
  const perRecord = PROOF_ITEMS.filter((item) => item !== 'date' && item !== 'withdrawal');
  const own = ownName(context.settings.campaign.controller);
  return (record, relied) => {
    const empty: ProofItem[] = [];
    let place: Column | undefined;
    for (const item of perRecord) {
      const held = columns.get(item) ?? [];
      const [first] = held;
      if (first === undefined || held.some((column) => record.cell(column).trim() !== '')) continue;
      if (item === 'channel' && relied.every(({ said }) => !isBundled(said.column))) continue;
      if (item === 'act' && relied.every(({ said }) => said.doubleOptIn === true)) continue;
      if (item === 'partners' && collectedByOneself(record, columns.get('collector') ?? [], own)) continue;
      empty.push(item);
      place ??= first;
    }
    if (place !== undefined) {
      context.report({
        messageId: 'proofIncomplete',
        record,
        column: place,
        data: { items: empty },
        law: PROOF,
        atMost: 'warn',
      });
    }
    tellSenderMissing(context, record, columns.get('partners') ?? [], own);
  };
}

const CONSENT_FIELDS: ReadonlySet<string> = new Set([
  'consentEmail',
  'consentSms',
  'consentPhone',
  'consentPost',
  'consentGeneric',
]);

function columnsOf(context: Context, item: ProofItem): readonly Column[] {
  if (item === 'date') return context.columnsOf('consentDate');
  if (item === 'withdrawal') return context.columnsOf('optOut');
  const purpose = PURPOSE_OF[item];
  return purpose === undefined ? [] : columnsFor(context, purpose);
}

/** A column of one channel's consent names the channel by its header. */
function isTold(item: ProofItem, answered: readonly Column[]): boolean {
  return item === 'channel' && answered.length > 0 && !answered.some(isBundled);
}

/** The sender's name as a list of partners would have it: without its address. */
function ownName(controller: string | undefined): string | null {
  const name = fold(controller?.split(',', 1)[0] ?? '');
  return name === '' ? null : name;
}

function collectedByOneself(record: RecordView, columns: readonly Column[], own: string | null): boolean {
  return own !== null && columns.some((column) => fold(record.cell(column)).includes(own));
}

/** A list of partners is proof for the sender only where the sender is on it (CNIL, SAN-2024-003, SAN-2024-004). */
function tellSenderMissing(
  context: Context,
  record: RecordView,
  columns: readonly Column[],
  own: string | null,
): void {
  if (own === null) return;
  for (const column of columns) {
    const cell = record.cell(column);
    if (cell.trim() === '' || isWeb(cell) || fold(cell).includes(own)) continue;
    const controller = context.settings.campaign.controller ?? '';
    context.report({
      messageId: 'senderNotNamed',
      record,
      column,
      data: { column: column.name, controller },
      law: PROOF,
      atMost: 'warn',
    });
  }
}

/** The address of a list says nothing of who is on it. */
function isWeb(cell: string): boolean {
  return cell.includes('://');
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
