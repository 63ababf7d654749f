import type { Field } from '../src/columns/fields.ts';
import { type Consent, readConsent, readOptOut } from '../src/detect/consent.ts';
import { type DateOrder, decideDateOrder, parseDate } from '../src/detect/date.ts';
import { normalisePhone } from '../src/detect/phone.ts';
import { gdpr } from '../src/law/articles.ts';
import { type LawAnswer, lookupRequirement } from '../src/law/lookup.ts';
import type { Audience, Channel } from '../src/law/types.ts';
import { type DataSubject, dataSubjects } from '../src/linter/data-subject.ts';
import type { LawReference } from '../src/linter/finding.ts';
import { personal } from '../src/linter/mask.ts';
import { addressFinder } from '../src/linter/reach.ts';
import {
  type Column,
  defineRule,
  type RecordView,
  type RuleContext,
  type TableContext,
} from '../src/linter/rule.ts';
import { CONFIRMATION_WORDS } from './confirmation-words.ts';
import { CONSENT_MESSAGES, type Facts } from './consent-messages.ts';
import { doubtCountry } from './country-doubt.ts';
import { optOutChannels } from './opt-out-channels.ts';

type Context = RuleContext<object, typeof CONSENT_MESSAGES>;

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

const OBJECTION: readonly LawReference[] = [{ ...gdpr('21(2)-(3)'), basis: 'statute' }];
const PROOF: readonly LawReference[] = [{ ...gdpr('7(1)'), basis: 'statute' }];

export default defineRule({
  name: 'consent-channel',
  step: 'rights',
  description: {
    en: 'Holds each record, channel by channel, against what its country requires before a first message.',
    fr: 'Confronte chaque enregistrement, canal par canal, à ce que son pays exige avant un premier message.',
  },
  law: [
    { ...gdpr('6(1)(a)'), basis: 'statute' },
    { ...gdpr('7(1)'), basis: 'statute' },
  ],
  recommended: 'error',
  defaultOptions: {},
  messages: CONSENT_MESSAGES,
  check(context) {
    const checkOptOuts = optOutCheck(context);
    const checks = context.channels.map((channel) => ({ channel, check: channelCheck(context, channel) }));
    const checkDate = dateCheck(context);
    doubtCountry(context);
    return (record) => {
      const objected = checkOptOuts(record);
      if (objected === 'all') return;
      const undated: Channel[] = [];
      for (const { channel, check } of checks) {
        if (!objected.includes(channel) && check(record) === 'undated') undated.push(channel);
      }
      if (undated.length > 0) checkDate(record, undated);
    };
  },
});

const NONE: readonly Channel[] = [];

/** Reports objections of a record. Returns the channels that need no further look. */
function optOutCheck(context: Context): (record: RecordView) => readonly Channel[] | 'all' {
  const columns = context.columnsOf('optOut').flatMap((column) => {
    const limits = optOutChannels(column.header);
    const channels = context.channels.filter((channel) => limits?.includes(channel) === true);
    if (limits !== null && channels.length === 0) return [];
    const order = orderOf(context, column);
    const read = context.perValue((cell: string) => readOptOut(cell, order).state);
    return [{ column, channels, of: limits === null ? ('all' as const) : channels, read }];
  });
  return (record) => {
    const objected = new Set<Channel>();
    for (const { column, channels, of, read } of columns) {
      const cell = record.cell(column);
      const state = cell === '' ? 'empty' : read(cell);
      if (state === 'empty' || state === 'not-opted-out') continue;
      context.report({
        messageId: state === 'opted-out' ? 'optedOut' : 'optOutUnreadable',
        record,
        column,
        data: { column: column.name, channels },
        law: OBJECTION,
        blocks: { channels: of, reason: 'refused' },
      });
      if (state !== 'opted-out') continue;
      if (of === 'all') return 'all';
      for (const channel of of) objected.add(channel);
    }
    return objected.size === 0 ? NONE : [...objected];
  };
}

/** Holds a record against the law of one channel. Returns `undated` where it relies on a consent without date of its own. */
function channelCheck(context: Context, channel: Channel): (record: RecordView) => 'undated' | 'done' {
  const subjects = context.use(dataSubjects);
  const find = addressFinder(channel, context.columns);
  const ask = lawAsker(context, channel);
  const readSaid = consentReader(context, channel);
  return (record) => {
    const column = find(record);
    if (column === undefined) return 'done';
    const subject = subjects(record);
    const address = record.cell(column);
    const answer = ask(subject, column, address);
    const said = readSaid(record);
    if (said?.state !== 'no' && (answer.requirement === 'opt-out' || answer.requirement === 'none'))
      return 'done';
    const place = { record, column };
    const facts = () => ({ ...factsOf(channel, subject, answer), address: personal(address) });
    const common = { law: lawOf(answer), ...(answer.warnOnly ? { atMost: 'warn' as const } : {}) };
    if (said?.state === 'no') {
      context.report({
        messageId: 'refused',
        record,
        column: said.column,
        data: { ...facts(), column: said.column.name },
        law: OBJECTION,
        blocks: { channels: [channel], reason: 'refused' },
      });
      return 'done';
    }
    if (answer.requirement === 'forbidden') {
      const blocks = { channels: [channel], reason: 'forbidden' } as const;
      context.report({ messageId: 'forbidden', ...place, data: facts(), ...common, blocks });
      return 'done';
    }
    const blocks = { channels: [channel], reason: 'no-consent' } as const;
    if (said === null) {
      context.report({ messageId: 'noConsentColumn', ...place, data: facts(), ...common, blocks });
      return 'done';
    }
    const rest = () => ({ data: { ...facts(), column: said.column.name }, ...common, blocks });
    const answered = { record, column: said.column };
    if (said.weak !== undefined) {
      const { data, ...others } = rest();
      const weak = { ...data, weakness: said.weak };
      context.report({ messageId: 'consentInvalid', ...answered, ...others, data: weak });
    } else if (said.state === 'pending') {
      context.report({ messageId: 'consentPending', ...answered, ...rest() });
    } else if (said.state === 'unreadable') {
      context.report({ messageId: 'consentUnreadable', ...answered, ...rest() });
    } else if (said.state === 'empty') {
      context.report({ messageId: 'noConsent', ...place, ...rest() });
    } else if (said.date === undefined) {
      return 'undated';
    } else if (said.date > context.settings.asOf) {
      reportFuture(context, record, said.column, [channel]);
    }
    return 'done';
  };
}

type Said = Consent & { readonly column: Column };

/**
 * Reads what a record says of consent to a channel: a refusal wherever it stands, else the channel's own columns, else
 * those for all channels, else whether a consent was confirmed. Null where no column is about it.
 */
function consentReader(context: Context, channel: Channel): (record: RecordView) => Said | null {
  const columns = consentColumns(context, channel);
  const readers = [
    ...columns.filter((column) => !isConfirmation(column)),
    ...columns.filter(isConfirmation),
  ].map((column) => {
    const order = orderOf(context, column);
    const read = context.perValue((cell: string) => readConsent(cell, order));
    return { column, read: isConfirmation(column) ? (cell: string) => unconfirmed(read(cell)) : read };
  });
  return (record) => {
    let best: Said | null = null;
    for (const { column, read } of readers) {
      const said = read(record.cell(column));
      if (said.state === 'no') return { ...said, column };
      const isBetter = best?.state === 'empty' && best.weak === undefined && said.state !== 'empty';
      if (best === null || isBetter) best = { ...said, column };
    }
    return best;
  };
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

/** Looks at the date of the consent that some channels rely on. */
function dateCheck(context: Context): (record: RecordView, channels: readonly Channel[]) => void {
  const known = new Set(context.channels.flatMap((channel) => consentColumns(context, channel)));
  const dates = context.columnsOf('consentDate').map((column) => {
    const order = decideDateOrder(context.sampleOf(column));
    return { column, read: context.perValue((cell: string) => parseDate(cell, order)) };
  });
  const [first] = dates;
  const undated = [...known].filter((column) => hasUndatedYes(context, column));
  if (undated.length > 0 && first === undefined && context.columnOf('consentProof') === undefined) {
    const columns = undated.map((column) => column.name);
    context.report({ messageId: 'noProofColumn', data: { columns }, law: PROOF, atMost: 'warn' });
  }
  return (record, channels) => {
    if (first === undefined) return;
    for (const { column, read } of dates) {
      const date = read(record.cell(column));
      if (date === null) continue;
      if (date > context.settings.asOf) reportFuture(context, record, column, channels);
      return;
    }
    const { column } = first;
    const data = { column: column.name };
    context.report({ messageId: 'noConsentDate', record, column, data, law: PROOF, atMost: 'warn' });
  };
}

/** Whether a column of answers has a yes without its date. */
function hasUndatedYes(context: Pick<TableContext, 'sampleOf'>, column: Column): boolean {
  const order = orderOf(context, column);
  return context.sampleOf(column).some((cell) => {
    const { state, date } = readConsent(cell, order);
    return state === 'yes' && date === undefined;
  });
}

function reportFuture(
  context: Context,
  record: RecordView,
  column: Column,
  channels: readonly Channel[],
): void {
  context.report({
    messageId: 'consentInFuture',
    record,
    column,
    data: { column: column.name, asOf: context.settings.asOf },
    law: PROOF,
    blocks: { channels, reason: 'no-consent' },
  });
}

function consentColumns(context: Pick<TableContext, 'columnsOf'>, channel: Channel): readonly Column[] {
  const general = context.columnsOf('consentGeneric');
  const own = CONSENT_FIELD[channel] === 'consentGeneric' ? [] : context.columnsOf(CONSENT_FIELD[channel]);
  const columns = [...own, ...general];
  // Mailing tools keep no answer, only when it was given.
  return columns.length === 0 && channel === 'email' ? context.columnsOf('consentDate') : columns;
}

/** How a column of answers writes the dates among them. */
function orderOf(context: Pick<TableContext, 'sampleOf'>, column: Column): DateOrder {
  const order = decideDateOrder(context.sampleOf(column));
  return order === 'none' ? 'ambiguous' : order;
}

/** Whom the law sees at the other end of a channel: an address tells more of a message to it than the rest of the record. */
function audienceOn(channel: Channel, { audience, audienceEvidence, emailKind }: DataSubject): Audience {
  if (channel !== 'email' || audienceEvidence === 'column' || audienceEvidence === 'configuration')
    return audience;
  if (emailKind === 'personal_provider') return 'consumer';
  return emailKind === 'role_generic' ? 'organisation' : audience;
}

type Ask = (subject: DataSubject, column: Column, address: string) => LawAnswer;

/** Asks the law once per distinct question. Whether a number is a mobile one is only looked into where it matters. */
function lawAsker({ settings }: Context, channel: Channel): Ask {
  const { nature, sector, similarProducts } = settings.campaign;
  const known = new Map<DataSubject, { readonly fixed: LawAnswer; readonly mobile: LawAnswer }>();
  const lookUp = ({ country, relationship, soleTrader }: DataSubject, audience: Audience, mobile: boolean) =>
    lookupRequirement({
      country,
      channel,
      audience,
      relationship,
      date: settings.asOf,
      nature,
      soleTrader,
      mobile,
      ...(sector === undefined ? {} : { sector }),
      ...(similarProducts === undefined ? {} : { similarProducts }),
    });
  return (subject, column, address) => {
    let answers = known.get(subject);
    if (answers === undefined) {
      const audience = audienceOn(channel, subject);
      answers = { fixed: lookUp(subject, audience, false), mobile: lookUp(subject, audience, true) };
      known.set(subject, answers);
    }
    const { fixed, mobile } = answers;
    if (fixed.requirement === mobile.requirement) return fixed;
    const isMobile = column.field === 'mobile' || normalisePhone(address, subject.country)?.type === 'mobile';
    return isMobile ? mobile : fixed;
  };
}

function factsOf(channel: Channel, subject: DataSubject, answer: LawAnswer): Facts {
  const audience = audienceOn(channel, subject);
  const byAddress = audience !== subject.audience;
  return {
    address: '',
    channel,
    country: subject.country,
    countryEvidence: subject.countryEvidence,
    audience: answer.audience,
    audienceEvidence: byAddress ? 'email' : subject.audienceEvidence,
    relationship: subject.relationship,
    requirement: answer.requirement,
    article: answer.citation.article,
    basis: answer.basis,
    since: answer.since ?? '',
    fallback: answer.fallback,
    soleTrader: answer.audience !== audience,
    privateAddress: byAddress && audience === 'consumer',
  };
}

function lawOf(answer: LawAnswer): readonly LawReference[] {
  return [{ ...answer.citation, basis: answer.basis }];
}
