import type { Concept } from '../../src/columns/concepts.ts';
import { parseHeader } from '../../src/columns/parse-header.ts';
import type { Channel } from '../../src/law/types.ts';
import { REFUSALS_OF_ONE_CHANNEL } from './opt-out-headers.ts';

const CALLS: readonly Channel[] = ['phone', 'automated-call'];

/** The words of a header that limit a refusal to a channel. */
const CHANNELS_OF_WORD: Readonly<Partial<Record<Concept, readonly Channel[]>>> = {
  addressLine: ['post'],
  calls: CALLS,
  email: ['email'],
  emailPersonal: ['email'],
  fax: ['fax'],
  mobile: [...CALLS, 'sms'],
  newsletter: ['email'],
  phone: CALLS,
  post: ['post'],
  sms: ['sms'],
};

/**
 * The channels that a header about consent or refusal limits itself to: `DoNotCall`, `Désinscrit newsletter`,
 * `Date opt-in SMS`.
 *
 * @param header - as the file has it
 * @returns null where it names none, and so speaks of all prospecting (GDPR 21(2))
 */
export function channelsNamed(header: string): readonly Channel[] | null {
  const channels = new Set<Channel>();
  for (const { concept, key } of parseHeader(header).chunks) {
    const limits = concept === null ? undefined : (REFUSALS_OF_ONE_CHANNEL[key] ?? CHANNELS_OF_WORD[concept]);
    for (const channel of limits ?? []) channels.add(channel);
  }
  return channels.size > 0 ? [...channels] : null;
}
