import { lawOf } from './countries.ts';
import { addDays, isInForce, turningPoints } from './dates.ts';
import type { Circumstance, CountryLaw, LawEntry, LawException, Register } from './entry.ts';
import type { LawAnswer, LawQuery } from './question.ts';
import { REGISTERS } from './registers.ts';
import { type Audience, usualNature } from './types.ts';

export type { LawAnswer, LawQuery } from './question.ts';

interface Verdict {
  readonly row: LawEntry;
  readonly exception: LawException | undefined;
}

type Fact = (query: LawQuery) => boolean;

const HOLDS: Readonly<Record<Circumstance, Fact>> = {
  'address-published': (query) => query.addressPublished === true,
  'contract-in-progress': (query) => query.contractInProgress === true,
  'directory-listed': (query) => query.directoryListed === true,
  'mobile-number': (query) => query.mobile === true,
  'non-commercial': (query) => (query.nature ?? usualNature(query.sector)) === 'non-commercial',
  'similar-products': (query) => query.relationship === 'customer' && query.similarProducts === true,
};

function judgedAudience(law: CountryLaw, query: LawQuery): Audience {
  return query.soleTrader === true && law.soleTraderIsIndividual.includes(query.channel)
    ? 'consumer'
    : query.audience;
}

/** The rows that speak of a question on some day, whatever the day. */
function relevantRows(law: CountryLaw, query: LawQuery, audience: Audience): readonly LawEntry[] {
  return law.rows.filter(
    (row) =>
      row.channels.includes(query.channel) &&
      row.audiences.includes(audience) &&
      (row.relationship === 'any' || row.relationship === query.relationship) &&
      (row.sector === undefined || row.sector === query.sector),
  );
}

function judge(rows: readonly LawEntry[], query: LawQuery, date: string): Verdict {
  const inForce = rows.filter((row) => isInForce(row, date));
  const row = inForce.find((each) => each.sector !== undefined) ?? inForce[0];
  if (row === undefined) {
    throw new Error(`no rule for ${query.country} ${query.channel} ${query.audience} on ${date}`);
  }
  const exception = row.exceptions.find((each) => isInForce(each, date) && HOLDS[each.when](query));
  return { row, exception };
}

function registerOf({ row, exception }: Verdict): Register | undefined {
  const id = exception?.register === undefined ? row.register : exception.register;
  return id === undefined || id === null ? undefined : REGISTERS[id];
}

function differ(a: Verdict, b: Verdict): boolean {
  const [first, second] = [a.exception ?? a.row, b.exception ?? b.row];
  return (
    first.requirement !== second.requirement ||
    first.citation.article !== second.citation.article ||
    registerOf(a) !== registerOf(b)
  );
}

/** The stretch of time around `date` in which the verdict stays the same; open where no other comes before or after. */
function stretchOf(
  rows: readonly LawEntry[],
  query: LawQuery,
  date: string,
  verdict: Verdict,
): Pick<LawAnswer, 'since' | 'until'> {
  const points = rows.flatMap((row) => [row, ...row.exceptions].flatMap(turningPoints)).sort();
  const differsOn = (day: string): boolean => differ(judge(rows, query, day), verdict);
  const since = points.findLast((point) => point <= date && differsOn(addDays(point, -1)));
  const next = points.find((point) => point > date && differsOn(point));
  return {
    ...(since === undefined ? {} : { since }),
    ...(next === undefined ? {} : { until: addDays(next, -1) }),
  };
}

/**
 * Says what the law asks for before a person is contacted. There is exactly one answer to each question.
 * Pure and cheap, but not meant for each record: ask once per distinct question.
 * @param query the question; its date is an ISO date, which is not validated here
 * @returns the requirement, the article it rests on and how sure that is, with what else must hold
 */
export function lookupRequirement(query: LawQuery): LawAnswer {
  const { law, fallback } = lawOf(query.country);
  const audience = judgedAudience(law, query);
  const date = query.date.slice(0, 10);
  const rows = relevantRows(law, query, audience);
  const verdict = judge(rows, query, date);
  const rule = verdict.exception ?? verdict.row;
  const register = registerOf(verdict);
  const caution = rule.caution ?? verdict.row.caution;
  return {
    requirement: rule.requirement,
    citation: rule.citation,
    basis: rule.basis,
    checkedOn: rule.checkedOn,
    ...stretchOf(rows, query, date, verdict),
    ...(register === undefined ? {} : { register }),
    conditions: rule.conditions ?? [],
    ...(caution === undefined ? {} : { caution }),
    note: rule.note,
    country: law.country,
    audience,
    ...(verdict.exception === undefined ? {} : { exception: verdict.exception.when }),
    ...(verdict.exception?.withinMonths === undefined
      ? {}
      : { withinMonths: verdict.exception.withinMonths }),
    fallback,
    warnOnly: rule.basis === 'unconfirmed',
  };
}
