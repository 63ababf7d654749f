import { lawOf } from './countries.ts';
import { isInForce } from './dates.ts';
import type { AgeOfConsent, CallHours, ConsentMaxAge, Retention } from './entry.ts';
import type { Audience, Channel, Sector } from './types.ts';

/** The question how long a consent counts. */
export interface ConsentQuery {
  /** ISO 3166-1 alpha-2 code, in any case. */
  readonly country: string;
  readonly channel: Channel;
  readonly audience: Audience;
  /** The day of the campaign, `YYYY-MM-DD`. */
  readonly date: string;
  readonly sector?: Sector;
}

/**
 * Says how long a consent counts by law.
 * @returns the limit in force on that day, that of the sector before the general one; null where no law sets one
 */
export function consentMaxAge(query: ConsentQuery): ConsentMaxAge | null {
  const limits = lawOf(query.country).law.consentMaxAge.filter(
    (limit) =>
      limit.channel === query.channel &&
      limit.audience === query.audience &&
      (limit.sector === undefined || limit.sector === query.sector) &&
      isInForce(limit, query.date),
  );
  return limits.find((limit) => limit.sector !== undefined) ?? limits[0] ?? null;
}

/**
 * Says from which age a child consents alone to an online service (GDPR 8).
 * @param country ISO 3166-1 alpha-2 code; one whose law is not encoded gets the 16 years of GDPR 8
 */
export function ageOfConsent(country: string): AgeOfConsent {
  return lawOf(country).law.ageOfConsent;
}

/**
 * Says when people may be called.
 * @param country ISO 3166-1 alpha-2 code, in any case
 * @param date the day of the campaign, `YYYY-MM-DD`
 * @returns the rule in force for that audience; null where none is encoded
 */
export function callHours(country: string, audience: Audience, date: string): CallHours | null {
  return (
    lawOf(country).law.callHours.find((rule) => rule.audience === audience && isInForce(rule, date)) ?? null
  );
}

/**
 * Says how long a prospect's data may be kept.
 * @param country ISO 3166-1 alpha-2 code, in any case
 * @returns the duration that the regulator recommends; null where none is encoded, so that GDPR 5(1)(e) alone applies
 */
export function retention(country: string): Retention | null {
  return lawOf(country).law.retention ?? null;
}
