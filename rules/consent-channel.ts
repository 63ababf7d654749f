import type { Field } from '../src/columns/fields.ts';
import { readConsent, readOptOut } from '../src/detect/consent.ts';
import { decideDateOrder, parseDate } from '../src/detect/date.ts';
import { gdpr } from '../src/law/articles.ts';
import { type LawAnswer, lookupRequirement } from '../src/law/lookup.ts';
import type { Audience, Basis, Channel } from '../src/law/types.ts';
import { type DataSubject, dataSubjects, type Evidence } from '../src/linter/data-subject.ts';
import type { LawReference } from '../src/linter/finding.ts';
import { personal } from '../src/linter/mask.ts';
import { addressFinder } from '../src/linter/reach.ts';
import { type Column, defineRule, type RecordView, type TableContext } from '../src/linter/rule.ts';
import { AUDIENCE_NOUNS, BASIS_WORDS, CHANNEL_WORDS, EVIDENCE_WORDS, quoted } from './labels.ts';

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

/** The facts that every message on a record has. */
interface Facts {
  readonly [fact: string]: string;
  readonly address: string;
  readonly channel: Channel;
  readonly country: string;
  readonly countryEvidence: Evidence;
  readonly audience: Audience;
  readonly audienceEvidence: Evidence;
  readonly relationship: string;
  readonly requirement: string;
  readonly article: string;
  readonly basis: Basis;
  /** ` since 2026-08-11` where a date changed the answer, else empty. */
  readonly since: string;
}

type WithColumn = Facts & { readonly column: string };

const needs = {
  en: (d: Facts) =>
    `${d.address}: ${CHANNEL_WORDS.en[d.channel]} to ${AUDIENCE_NOUNS.en[d.audience]} (${EVIDENCE_WORDS.en[d.audienceEvidence]}) needs consent first in ${d.country}${d.since === '' ? '' : ` since ${d.since}`} (${d.article}${BASIS_WORDS.en[d.basis]})`,
  fr: (d: Facts) =>
    `${d.address} : ${CHANNEL_WORDS.fr[d.channel]} à ${AUDIENCE_NOUNS.fr[d.audience]} (${EVIDENCE_WORDS.fr[d.audienceEvidence]}) exige un consentement préalable (${d.country}${d.since === '' ? '' : `, depuis le ${d.since}`}, ${french(d.article)}${BASIS_WORDS.fr[d.basis]})`,
};

function french(article: string): string {
  return article.replace('GDPR', 'RGPD');
}

const STATUTE = 'statute' as const;

export default defineRule({
  name: 'consent-channel',
  step: 'rights',
  description: {
    en: 'Holds each record, channel by channel, against what its country requires before a first message.',
    fr: 'Confronte chaque enregistrement, canal par canal, à ce que son pays exige avant un premier message.',
  },
  law: [
    { ...gdpr('6(1)(a)'), basis: STATUTE },
    { ...gdpr('7(1)'), basis: STATUTE },
  ],
  recommended: 'error',
  defaultOptions: {},
  messages: {
    noConsent: {
      en: (d: WithColumn) => `${needs.en(d)}; "${d.column}" is empty. Do not contact by this channel.`,
      fr: (d: WithColumn) => `${needs.fr(d)} ; « ${d.column} » est vide. Ne pas contacter par ce canal.`,
    },
    noConsentColumn: {
      en: (d: Facts) => `${needs.en(d)}; no column holds it. Do not contact by this channel.`,
      fr: (d: Facts) => `${needs.fr(d)} ; aucune colonne ne le contient. Ne pas contacter par ce canal.`,
    },
    consentPending: {
      en: (d: WithColumn) =>
        `${needs.en(d)}; "${d.column}" says that it is still to be confirmed. Wait for the confirmation.`,
      fr: (d: WithColumn) =>
        `${needs.fr(d)} ; selon « ${d.column} », il reste à confirmer. Attendez la confirmation.`,
    },
    consentUnreadable: {
      en: (d: WithColumn) =>
        `${needs.en(d)}; "${d.column}" holds a value that is neither a yes nor a no. Correct it; until then it is no consent.`,
      fr: (d: WithColumn) =>
        `${needs.fr(d)} ; « ${d.column} » contient une valeur qui n'est ni un oui ni un non. Corrigez-la ; d'ici là, ce n'est pas un consentement.`,
    },
    consentInvalid: {
      en: (d: WithColumn & { readonly weakness: string }) =>
        `${needs.en(d)}; what "${d.column}" holds (${d.weakness}) is no free, specific, informed and unambiguous consent (GDPR 4(11)). Do not contact by this channel.`,
      fr: (d: WithColumn & { readonly weakness: string }) =>
        `${needs.fr(d)} ; ce que contient « ${d.column} » (${d.weakness}) n'est pas un consentement libre, spécifique, éclairé et univoque (RGPD 4(11)). Ne pas contacter par ce canal.`,
    },
    refused: {
      en: (d: WithColumn) =>
        `${d.address}: "${d.column}" says no to ${CHANNEL_WORDS.en[d.channel]}. Do not contact by this channel (GDPR 21(2)-(3)).`,
      fr: (d: WithColumn) =>
        `${d.address} : « ${d.column} » refuse ${CHANNEL_WORDS.fr[d.channel]}. Ne pas contacter par ce canal (RGPD 21(2)-(3)).`,
    },
    optedOut: {
      en: (d: { readonly column: string }) =>
        `"${d.column}" says that this person objected to prospecting. Do not contact; put the address on your objection list (GDPR 21(2)-(3)).`,
      fr: (d: { readonly column: string }) =>
        `« ${d.column} » indique que cette personne s'est opposée à la prospection. Ne pas contacter ; inscrivez son adresse sur votre liste d'opposition (RGPD 21(2)-(3)).`,
    },
    optOutUnreadable: {
      en: (d: { readonly column: string }) =>
        `"${d.column}" holds a value that can't be read as an objection or none. Correct it before you contact this person.`,
      fr: (d: { readonly column: string }) =>
        `« ${d.column} » contient une valeur qui ne se lit ni comme une opposition ni comme son absence. Corrigez-la avant de contacter cette personne.`,
    },
    forbidden: {
      en: (d: Facts) =>
        `${d.address}: ${CHANNEL_WORDS.en[d.channel]} to ${AUDIENCE_NOUNS.en[d.audience]} is forbidden for this business in ${d.country}${d.since === '' ? '' : ` since ${d.since}`} (${d.article}${BASIS_WORDS.en[d.basis]}).`,
      fr: (d: Facts) =>
        `${d.address} : ${CHANNEL_WORDS.fr[d.channel]} à ${AUDIENCE_NOUNS.fr[d.audience]} est interdit dans ce secteur (${d.country}${d.since === '' ? '' : `, depuis le ${d.since}`}, ${french(d.article)}${BASIS_WORDS.fr[d.basis]}).`,
    },
    consentInFuture: {
      en: (d: { readonly column: string; readonly asOf: string }) =>
        `"${d.column}" lies after ${d.asOf}: a consent that is still to come is none. Correct the date.`,
      fr: (d: { readonly column: string; readonly asOf: string }) =>
        `« ${d.column} » est postérieure au ${d.asOf} : un consentement à venir n'en est pas un. Corrigez la date.`,
    },
    noConsentDate: {
      en: (d: { readonly column: string }) =>
        `consent is said to be given, but "${d.column}" does not say when: it can't be proved (GDPR 7(1)).`,
      fr: (d: { readonly column: string }) =>
        `le consentement est indiqué, mais « ${d.column} » ne dit pas quand : il ne peut être prouvé (RGPD 7(1)).`,
    },
    noProofColumn: {
      en: (d: { readonly columns: readonly string[] }) =>
        `${quoted(d.columns, 'en')}: no column says when and how consent was given, so that it could be proved (GDPR 7(1)). Export the date and the proof as well.`,
      fr: (d: { readonly columns: readonly string[] }) =>
        `${quoted(d.columns, 'fr')} : aucune colonne ne dit quand et comment le consentement a été donné, pour pouvoir le prouver (RGPD 7(1)). Exportez aussi la date et la preuve.`,
    },
  },
  check(context) {
    const { channels, settings } = context;
    const subjects = context.use(dataSubjects);
    const consent = new Map(channels.map((channel) => [channel, consentColumns(context, channel)]));
    const addresses = channels.map((channel) => addressFinder(channel, context.columns));
    const ask = lawAsker(context);
    const readYes = context.perValue(readConsent);
    const readNo = context.perValue(readOptOut);
    const optOuts = context.columnsOf('optOut');
    const dateColumn = context.columnOf('consentDate');
    const order = dateColumn === undefined ? undefined : decideDateOrder(context.sampleOf(dateColumn));
    const readDate = context.perValue((cell: string) =>
      order === undefined ? null : parseDate(cell, order),
    );
    const known = [...new Set([...consent.values()].flat())];
    if (known.length > 0 && dateColumn === undefined && context.columnOf('consentProof') === undefined) {
      context.report({
        messageId: 'noProofColumn',
        data: { columns: known.map((column) => column.name) },
        atMost: 'warn',
      });
    }

    const checkOptOuts = (record: RecordView): boolean => {
      let objected = false;
      for (const column of optOuts) {
        const cell = record.cell(column);
        if (cell === '') continue;
        const { state } = readNo(cell);
        const blocks = { channels: 'all', reason: 'refused' } as const;
        if (state === 'opted-out') {
          objected = true;
          context.report({ messageId: 'optedOut', record, column, data: { column: column.name }, blocks });
        } else if (state === 'unreadable' || state === 'pending') {
          context.report({
            messageId: 'optOutUnreadable',
            record,
            column,
            data: { column: column.name },
            blocks,
          });
        }
      }
      return objected;
    };

    const checkDate = (record: RecordView, channel: Channel) => {
      if (dateColumn === undefined) return;
      const cell = record.cell(dateColumn);
      const data = { column: dateColumn.name };
      if (cell.trim() === '') {
        context.report({ messageId: 'noConsentDate', record, column: dateColumn, data, atMost: 'warn' });
        return;
      }
      const date = readDate(cell);
      if (date === null || date <= settings.asOf) return;
      const blocks = { channels: [channel], reason: 'no-consent' } as const;
      context.report({
        messageId: 'consentInFuture',
        record,
        column: dateColumn,
        data: { ...data, asOf: settings.asOf },
        blocks,
      });
    };

    return (record) => {
      if (checkOptOuts(record)) return;
      const subject = subjects(record);
      channels.forEach((channel, at) => {
        const address = addresses[at]?.(record);
        if (address === undefined) return;
        const answer = ask(channel, subject);
        const column =
          (consent.get(channel) ?? []).find((each) => record.cell(each).trim() !== '') ??
          consent.get(channel)?.[0];
        const said = column === undefined ? null : readYes(record.cell(column));
        const place = { record, column: address };
        const facts = () => ({
          ...factsOf(channel, subject, answer),
          address: personal(record.cell(address)),
        });
        const common = { law: lawOf(answer), ...(answer.warnOnly ? { atMost: 'warn' as const } : {}) };
        const blocks = { channels: [channel], reason: 'no-consent' } as const;
        if (said?.state === 'no' && column !== undefined) {
          const refusal = { channels: [channel], reason: 'refused' } as const;
          context.report({
            messageId: 'refused',
            record,
            column,
            data: { ...facts(), column: column.name },
            law: OBJECTION,
            blocks: refusal,
          });
          return;
        }
        if (answer.requirement === 'forbidden') {
          const ban = { channels: [channel], reason: 'forbidden' } as const;
          context.report({ messageId: 'forbidden', ...place, data: facts(), ...common, blocks: ban });
          return;
        }
        if (answer.requirement !== 'opt-in') return;
        if (column === undefined || said === null) {
          context.report({ messageId: 'noConsentColumn', ...place, data: facts(), ...common, blocks });
        } else if (said.state === 'yes' && said.weak === undefined) {
          checkDate(record, channel);
        } else if (said.state === 'yes') {
          const data = { ...facts(), column: column.name, weakness: said.weak ?? '' };
          context.report({ messageId: 'consentInvalid', record, column, data, ...common, blocks });
        } else {
          const messageId =
            said.state === 'empty'
              ? 'noConsent'
              : said.state === 'pending'
                ? 'consentPending'
                : 'consentUnreadable';
          const at = messageId === 'noConsent' ? place : { record, column };
          context.report({ messageId, ...at, data: { ...facts(), column: column.name }, ...common, blocks });
        }
      });
    };
  },
});

const OBJECTION: readonly LawReference[] = [{ ...gdpr('21(2)-(3)'), basis: STATUTE }];

function consentColumns(context: TableContext, channel: Channel): readonly Column[] {
  const own = context.columnsOf(CONSENT_FIELD[channel]);
  return CONSENT_FIELD[channel] === 'consentGeneric' ? own : [...own, ...context.columnsOf('consentGeneric')];
}

/** Whom the law sees at the other end of a channel: an address tells more of a message to it than the rest of the record. */
function audienceOn(channel: Channel, { audience, audienceEvidence, emailKind }: DataSubject): Audience {
  if (channel !== 'email' || audienceEvidence === 'column' || audienceEvidence === 'configuration')
    return audience;
  if (emailKind === 'personal_provider') return 'consumer';
  return emailKind === 'role_generic' ? 'organisation' : audience;
}

function lawAsker(context: TableContext): (channel: Channel, subject: DataSubject) => LawAnswer {
  const { settings } = context;
  const { nature, sector, similarProducts } = settings.campaign;
  const known = new Map<string, LawAnswer>();
  return (channel, subject) => {
    const audience = audienceOn(channel, subject);
    const key = `${channel} ${subject.country} ${audience} ${subject.relationship}`;
    let answer = known.get(key);
    if (answer === undefined) {
      answer = lookupRequirement({
        country: subject.country,
        channel,
        audience,
        relationship: subject.relationship,
        date: settings.asOf,
        nature,
        ...(sector === undefined ? {} : { sector }),
        ...(similarProducts === undefined ? {} : { similarProducts }),
      });
      known.set(key, answer);
    }
    return answer;
  };
}

function factsOf(channel: Channel, subject: DataSubject, answer: LawAnswer): Facts {
  const audience = audienceOn(channel, subject);
  return {
    address: '',
    channel,
    country: subject.country,
    countryEvidence: subject.countryEvidence,
    audience,
    audienceEvidence: audience === subject.audience ? subject.audienceEvidence : 'email',
    relationship: subject.relationship,
    requirement: answer.requirement,
    article: answer.citation.article,
    basis: answer.basis,
    since: answer.since ?? '',
  };
}

function lawOf(answer: LawAnswer): readonly LawReference[] {
  return [{ ...answer.citation, basis: answer.basis }];
}
