import type { Field } from '../../src/columns/fields.ts';
import { type Consent, readConsent } from '../../src/detect/consent.ts';
import { type DateOrder, decideDateOrder } from '../../src/detect/date.ts';
import type { Channel } from '../../src/law/types.ts';
import type { Column, RecordView } from '../../src/linter/rule.ts';
import { CONFIRMATION_WORDS } from './confirmation-words.ts';
import { channelsNamed } from './header-channels.ts';
import { purposeOf } from './side-columns.ts';
import type { Context } from './types.ts';

/** Where consent to a channel is written: in a column of its own, else in one for all channels. */
const CONSENT_FIELD: Readonly<Record<Channel, Field>> = {
  email: 'consentEmail',
  sms: 'consentSms',
  phone: 'consentPhone',
  'automated-call': 'consentPhone',
  fax: 'consentGeneric',
  post: 'consentPost',
  social: 'consentGeneric',
};

/** What a record says of consent to a channel, and where. */
export type Said = Consent & { readonly column: Column };

/**
 * Reads what a record says of consent to a channel: a refusal wherever it stands, else the channel's own columns, else
 * those for all channels, else whether a consent was confirmed. Null where no column is about it.
 */
export function consentReader(context: Context, channel: Channel): (record: RecordView) => Said | null {
  const columns = consentColumns(context, channel);
  const readers = [
    ...columns.filter((column) => !isConfirmation(column)),
    ...columns.filter(isConfirmation),
  ].map((column) => {
    const order = orderOf(context, column);
    // One object per distinct answer, with its column.
    return context.perCell(column, (cell): Said => {
      const said = readConsent(cell, order);
      return { ...(isConfirmation(column) ? unconfirmed(said) : said), column };
    });
  });
  return (record) => {
    let best: Said | null = null;
    for (const read of readers) {
      const said = read(record);
      if (said.state === 'no') return said;
      const isBetter = best?.state === 'empty' && best.weak === undefined && said.state !== 'empty';
      if (best === null || isBetter) best = said;
    }
    return best;
  };
}

/** The columns that a channel's consent can stand in. */
export function consentColumns(context: Context, channel: Channel): readonly Column[] {
  const answers = (field: Field) =>
    context.columnsOf(field).filter((column) => purposeOf(context, column) === null);
  const general = answers('consentGeneric').filter(({ header }) => {
    // `Opt-in e-mail et SMS` is no consent to calls.
    const named = channelsNamed(header);
    return named === null || named.includes(channel);
  });
  const field = CONSENT_FIELD[channel];
  const columns = field === 'consentGeneric' ? general : [...answers(field), ...general];
  return columns.length > 0 ? columns : datesAsAnswers(context, channel);
}

/** Some tools keep no answer, only when it was given: mailing tools for their one channel, others for the channel named. */
function datesAsAnswers(context: Context, channel: Channel): readonly Column[] {
  return context.columnsOf('consentDate').filter(({ header }) => {
    const named = channelsNamed(header);
    return named === null ? channel === 'email' : named.includes(channel);
  });
}

/** Whether a column's answer is to more than one channel, without naming them (GDPR 4(11), `specific`). */
export function isBundled({ field, header }: Column): boolean {
  return field === 'consentGeneric' && channelsNamed(header) === null;
}

/** How a column of answers writes the dates among them. */
export function orderOf(context: Pick<Context, 'sampleOf'>, column: Column): DateOrder {
  const order = decideDateOrder(context.sampleOf(column));
  return order === 'none' ? 'ambiguous' : order;
}

/** Whether a column tells of the second step of a double opt-in. */
function isConfirmation({ header }: Column): boolean {
  const words = header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => CONFIRMATION_WORDS.has(word));
}

function unconfirmed(said: Consent): Consent {
  return said.state === 'no' ? { ...said, state: 'pending' } : said;
}
