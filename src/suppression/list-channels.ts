import type { Channel } from '../law/types.ts';
import type { ListKind, SuppressionKey } from './types.ts';

const BY_NUMBER: readonly Channel[] = ['phone', 'sms', 'automated-call', 'fax'];

/** The channels that a key reaches a person by. */
const CHANNELS_OF_KEY: Readonly<Partial<Record<SuppressionKey, readonly Channel[]>>> = {
  email: ['email'],
  phone: BY_NUMBER,
  postal: ['post'],
};

/**
 * The channels that a hit speaks of. An objection to the sender holds for all (GDPR 21(3)); a public register and a
 * bounce only say something of the means of contact that they list.
 *
 * @returns undefined for all channels
 */
export function channelsOf(kind: ListKind, by: SuppressionKey): readonly Channel[] | undefined {
  return kind === 'register' || kind === 'bounces' ? CHANNELS_OF_KEY[by] : undefined;
}
