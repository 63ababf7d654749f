import { normalisePhone } from '../../src/detect/phone.ts';
import { consentMaxAge } from '../../src/law/consent.ts';
import { addDays, addMonths } from '../../src/law/dates.ts';
import type { ConsentMaxAge } from '../../src/law/entry.ts';
import { type LawAnswer, type LawQuery, lookupRequirement } from '../../src/law/lookup.ts';
import type { Audience, Channel } from '../../src/law/types.ts';
import type { DataSubject } from '../../src/linter/data-subject.ts';
import type { LawReference } from '../../src/linter/finding.ts';
import type { Column } from '../../src/linter/rule.ts';
import type { Facts } from './messages.ts';
import type { Context } from './types.ts';

/** A question that was asked, its answer, and what follows from it. */
export interface Judged {
  readonly query: LawQuery;
  readonly answer: LawAnswer;
  /** Stands for the question among those of the file. */
  readonly key: string;
  /** What a report that rests on the answer has of it: its article, and whether it can be an error. */
  readonly grounds: { readonly law: readonly LawReference[]; readonly atMost?: 'warn' };
  /** The law's limit to the age of a consent, and the first day that is within it. */
  readonly limit: { readonly law: ConsentMaxAge; readonly from: string } | null;
}

/**
 * Asks the law about a record.
 *
 * @param isUnderContract - whether a contract is in progress, to whose object the message relates
 * @param isLapsed - whether the sale that made a customer is too long ago for the law
 */
export type Ask = (
  subject: DataSubject,
  isUnderContract: boolean,
  isLapsed: boolean,
  column: Column,
  address: string,
) => Judged;

interface Pair {
  readonly fixed: Judged;
  readonly mobile: Judged;
}

/** Asks the law once per distinct question. Whether a number is a mobile one is only looked into where it matters. */
export function lawAsker({ settings }: Context, channel: Channel): Ask {
  // Records with the same facts share one subject.
  const known = new Map<DataSubject, (Pair | undefined)[]>();
  const judge = (
    subject: DataSubject,
    isUnderContract: boolean,
    isLapsed: boolean,
    mobile: boolean,
  ): Judged => {
    const { nature, sector, similarProducts } = settings.campaign;
    const query: LawQuery = {
      country: subject.country,
      channel,
      audience: audienceOn(channel, subject),
      relationship: subject.relationship,
      date: settings.asOf,
      nature,
      soleTrader: subject.soleTrader,
      mobile,
      contractInProgress: isUnderContract,
      similarProducts: similarProducts === true && !isLapsed,
      ...(sector === undefined ? {} : { sector }),
    };
    const answer = lookupRequirement(query);
    const law = consentMaxAge({ ...query, audience: answer.audience });
    const limit = law === null ? null : { law, from: firstDay(settings.asOf, law) };
    const grounds = { law: lawOf(answer), ...(answer.warnOnly ? { atMost: 'warn' as const } : {}) };
    return { query, answer, key: JSON.stringify(query), grounds, limit };
  };
  return (subject, isUnderContract, isLapsed, column, address) => {
    let pairs = known.get(subject);
    if (pairs === undefined) {
      pairs = [];
      known.set(subject, pairs);
    }
    const at = (isUnderContract ? 1 : 0) + (isLapsed ? 2 : 0);
    let pair = pairs[at];
    if (pair === undefined) {
      pair = {
        fixed: judge(subject, isUnderContract, isLapsed, false),
        mobile: judge(subject, isUnderContract, isLapsed, true),
      };
      pairs[at] = pair;
    }
    const { fixed, mobile } = pair;
    if (fixed.answer.requirement === mobile.answer.requirement) return fixed;
    const isMobile = column.field === 'mobile' || normalisePhone(address, subject.country)?.type === 'mobile';
    return isMobile ? mobile : fixed;
  };
}

/** The first day on which a consent can have been given that counts on a day. */
export function firstDay(asOf: string, { months, days }: { months?: number; days?: number }): string {
  return months === undefined ? addDays(asOf, -(days ?? 0)) : addMonths(asOf, -months);
}

/** Whom the law sees at the other end of a channel: an address tells more of a message to it than the rest of the record. */
function audienceOn(channel: Channel, { audience, audienceEvidence, emailKind }: DataSubject): Audience {
  if (channel !== 'email' || audienceEvidence === 'column' || audienceEvidence === 'configuration')
    return audience;
  if (emailKind === 'personal_provider') return 'consumer';
  return emailKind === 'role_generic' ? 'organisation' : audience;
}

/** What every message on a record and a channel tells, but for the address. */
export function factsOf(channel: Channel, subject: DataSubject, answer: LawAnswer): Facts {
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

const references = new WeakMap<object, readonly LawReference[]>();

/** The article of an answer, and how sure it is. Asked for each record; answers are few. */
export function lawOf(answer: Pick<LawAnswer, 'citation' | 'basis'>): readonly LawReference[] {
  let law = references.get(answer);
  if (law === undefined) {
    law = [{ ...answer.citation, basis: answer.basis }];
    references.set(answer, law);
  }
  return law;
}
