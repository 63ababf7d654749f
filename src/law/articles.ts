import type { Citation } from './types.ts';

const GDPR_URL = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';

/** The articles of Regulation (EU) 2016/679 that rules cite, in the form `gdpr` takes. */
export const GDPR_ARTICLES = [
  '4(11)',
  '5(1)(a)',
  '5(1)(b)',
  '5(1)(c)',
  '5(1)(d)',
  '5(1)(e)',
  '5(2)',
  '6(1)(a)',
  '6(1)(f)',
  '7(1)',
  '8',
  '9',
  '10',
  '13',
  '14',
  '14(2)(f)',
  '21(2)-(3)',
  '28(3)',
  '35',
  '44',
  '87',
] as const;

/** An article of the GDPR that rules cite. */
export type GdprArticle = (typeof GDPR_ARTICLES)[number];

/**
 * Cites an article of the GDPR.
 * @param article as the regulation numbers it: `9`, `5(1)(c)`
 * @returns the citation, `GDPR 9`, with the address of the text in the Official Journal
 */
export function gdpr(article: GdprArticle): Citation {
  return { article: `GDPR ${article}`, url: GDPR_URL };
}
