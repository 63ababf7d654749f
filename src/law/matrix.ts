import { type LawAnswer, lookupRequirement } from './lookup.ts';
import type { Audience, Channel, LawCountry, Relationship, Sector } from './types.ts';

/** The channels, in the order in which tables show them. */
export const CHANNELS: readonly Channel[] = [
  'email',
  'sms',
  'phone',
  'automated-call',
  'fax',
  'post',
  'social',
];

/** The audiences, in the order in which tables show them. */
export const AUDIENCES: readonly Audience[] = ['consumer', 'professional', 'organisation'];

/** The relationships, in the order in which tables show them. */
export const RELATIONSHIPS: readonly Relationship[] = ['prospect', 'customer'];

/** One cell of a country's table. */
export interface MatrixRow {
  readonly channel: Channel;
  readonly audience: Audience;
  readonly relationship: Relationship;
  readonly answer: LawAnswer;
}

/**
 * Lists what a country requires on a day, for every channel, audience and relationship. A customer is taken to be
 * offered the sender's own similar products, without a contract in progress.
 * @param country the country's code
 * @param date ISO date, `YYYY-MM-DD`
 * @param sector the business, where its own rules are wanted
 */
export function lawMatrix(country: LawCountry, date: string, sector?: Sector): readonly MatrixRow[] {
  return CHANNELS.flatMap((channel) =>
    AUDIENCES.flatMap((audience) =>
      RELATIONSHIPS.map((relationship) => ({
        channel,
        audience,
        relationship,
        answer: lookupRequirement({
          country,
          channel,
          audience,
          relationship,
          date,
          similarProducts: relationship === 'customer',
          ...(sector === undefined ? {} : { sector }),
        }),
      })),
    ),
  );
}
