import type { Dated } from './entry.ts';
import type { Basis, Citation } from './types.ts';

/** What a transfer of personal data to a country needs (GDPR 44–46): nothing, a recipient certified under the decision, or safeguards. */
export type TransferNeed = 'nothing' | 'certification' | 'safeguards';

/** A decision of the Commission that a country protects personal data adequately (GDPR 45(3)). */
export interface AdequacyDecision extends Dated {
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  readonly citation: Citation;
  readonly basis: Basis;
  /** Set where it holds for certified recipients only. */
  readonly certifiedOnly?: true;
}

/** The European Economic Area, and the parts of its states that have a code of their own and where the GDPR applies. */
const EEA: ReadonlySet<string> = new Set(
  'AT AX BE BG CY CZ DE DK EE ES FI FR GF GP GR HR HU IE IS IT LI LT LU LV MF MQ MT NL NO PL PT RE RO SE SI SK YT'.split(
    ' ',
  ),
);

/**
 * Adequacy decisions, by country. Source: the Official Journal and the Commission's page "Adequacy decisions", looked up
 * on 2026-11-23; those under Directive 95/46 stay in force by GDPR 45(9).
 */
export const ADEQUACY: readonly AdequacyDecision[] = [
  decided('AD', '2010-10-19', 'Decision 2010/625/EU', 'dec/2010/625(1)'),
  decided('AR', '2003-06-30', 'Decision 2003/490/EC', 'dec/2003/490'),
  decided('BR', '2026-01-26', 'Implementing Decision (EU) 2026/179', 'dec_impl/2026/179'),
  decided('CA', '2001-12-20', 'Decision 2002/2/EC', 'dec/2002/2(1)'),
  decided('CH', '2000-07-26', 'Decision 2000/518/EC', 'dec/2000/518'),
  decided('FO', '2010-03-05', 'Decision 2010/146/EU', 'dec/2010/146(1)'),
  {
    ...decided('GB', '2021-06-28', 'Implementing Decision (EU) 2021/1772', 'dec_impl/2021/1772'),
    until: '2031-12-27',
  },
  decided('GG', '2003-11-21', 'Decision 2003/821/EC', 'dec/2003/821'),
  decided('IL', '2011-01-31', 'Decision 2011/61/EU', 'dec/2011/61(1)'),
  decided('IM', '2004-04-28', 'Decision 2004/411/EC', 'dec/2004/411'),
  decided('JE', '2008-05-08', 'Decision 2008/393/EC', 'dec/2008/393'),
  decided('JP', '2019-01-23', 'Implementing Decision (EU) 2019/419', 'dec_impl/2019/419'),
  decided('KR', '2021-12-17', 'Implementing Decision (EU) 2022/254', 'dec_impl/2022/254'),
  decided('NZ', '2012-12-19', 'Implementing Decision 2013/65/EU', 'dec_impl/2013/65(1)'),
  {
    ...decided('US', '2023-07-10', 'Implementing Decision (EU) 2023/1795', 'dec_impl/2023/1795'),
    certifiedOnly: true,
  },
  decided('UY', '2012-08-21', 'Implementing Decision 2012/484/EU', 'dec_impl/2012/484'),
];

/**
 * The day from which standard contractual clauses are those of Implementing Decision (EU) 2021/914 (its art. 4); older
 * ones were no safeguard any more after `OLD_CLAUSES_LAST_DAY`.
 */
export const NEW_CLAUSES_FROM = '2021-06-27';
export const OLD_CLAUSES_LAST_DAY = '2022-12-27';

function decided(country: string, from: string, article: string, eli: string): AdequacyDecision {
  const url = `https://eur-lex.europa.eu/eli/${eli}/oj`;
  return { country, from, citation: { article, url }, basis: 'regulator' };
}

/** The adequacy decision for a country that is in force on a day (`YYYY-MM-DD`); undefined where there is none. */
export function adequacyOf(country: string, day: string): AdequacyDecision | undefined {
  return ADEQUACY.find(
    (decision) =>
      decision.country === country &&
      (decision.from === undefined || decision.from <= day) &&
      (decision.until === undefined || day <= decision.until),
  );
}

/**
 * What a transfer needs.
 *
 * @param country - ISO 3166-1 alpha-2 code of the recipient's country
 * @param from - the controller's own country: what stays in it is no transfer
 * @param day - the day the law is asked for, `YYYY-MM-DD`
 */
export function transferNeed(country: string, from: string, day: string): TransferNeed {
  if (country === from || EEA.has(country)) return 'nothing';
  const decision = adequacyOf(country, day);
  if (decision === undefined) return 'safeguards';
  return decision.certifiedOnly === true ? 'certification' : 'nothing';
}
