import type { Concept } from './concepts.ts';
import { normaliseHeader } from './normalise-header.ts';
import { parseHeader } from './parse-header.ts';
import { BESIDE_CONSENT, CONSENT_SIDE_HEADERS, SIDE_HEADERS } from './synonyms/side-headers.ts';

/** What a column can be to the law without being a field of the vocabulary. */
export const SIDE_PURPOSES = [
  'account',
  'call-count',
  'call-dates',
  'consent-act',
  'consent-channel',
  'consent-collector',
  'consent-expiry',
  'consent-partners',
  'consent-purpose',
  'consent-text',
  'contract',
  'sale-count',
  'sale-date',
  'sale-since',
] as const;
export type SidePurpose = (typeof SIDE_PURPOSES)[number];

const CONSENT: ReadonlySet<Concept> = new Set<Concept>([
  'consent',
  'consentEmail',
  'consentGeneric',
  'consentPhone',
  'consentPost',
  'consentProof',
  'consentSms',
  'subscribe',
  'subscribed',
]);
const LONGEST_PHRASE = 6;

/**
 * Tells what the law asks a column for by its header, where that is none of the fields: `Date dernier achat`,
 * `Finalité du consentement`, `Nb appels 30 j`.
 *
 * @param header - as the file has it
 * @returns null where it tells nothing of the kind
 */
export function sidePurpose(header: string): SidePurpose | null {
  const words = normaliseHeader(header).tokens.filter((word) => !/^\d/.test(word));
  const { length } = words;
  for (let start = 0; start < length; start += 1) {
    const ending = endingFrom(words, start);
    if (ending !== undefined) return ending;
  }
  const whole = CONSENT_SIDE_HEADERS[words.join(' ')];
  if (whole !== undefined) return whole;
  const speaksOfConsent = parseHeader(header).chunks.some(
    ({ concept }) => concept !== null && CONSENT.has(concept),
  );
  return speaksOfConsent ? besideConsent(words) : null;
}

/** A unit of time may follow: `Nb appels 30 jours`. */
function endingFrom(words: readonly string[], start: number): SidePurpose | undefined {
  const length = Math.min(LONGEST_PHRASE, words.length - start);
  const phrase = words.slice(start, start + length).join(' ');
  if (start + length === words.length && Object.hasOwn(SIDE_HEADERS, phrase)) return SIDE_HEADERS[phrase];
  const shorter = words.slice(start, -1).join(' ');
  const purpose = Object.hasOwn(SIDE_HEADERS, shorter) ? SIDE_HEADERS[shorter] : undefined;
  return purpose === 'call-count' ? purpose : undefined;
}

function besideConsent(words: readonly string[]): SidePurpose | null {
  for (let start = 0; start < words.length; start += 1) {
    for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
      if (start + length > words.length) continue;
      const phrase = words.slice(start, start + length).join(' ');
      const purpose = Object.hasOwn(CONSENT_SIDE_HEADERS, phrase)
        ? CONSENT_SIDE_HEADERS[phrase]
        : Object.hasOwn(BESIDE_CONSENT, phrase)
          ? BESIDE_CONSENT[phrase]
          : undefined;
      if (purpose !== undefined) return purpose;
    }
  }
  return compoundPurpose(words);
}

const SHORTEST_COMPOUND = 10;
const SHORTEST_PART = 4;

/** `Einwilligungstext` is one word. */
function compoundPurpose(words: readonly string[]): SidePurpose | null {
  for (const word of words) {
    for (let at = 1; word.length >= SHORTEST_COMPOUND && word.length - at >= SHORTEST_PART; at += 1) {
      const part = word.slice(at);
      const purpose = Object.hasOwn(BESIDE_CONSENT, part) ? BESIDE_CONSENT[part] : undefined;
      if (purpose !== undefined) return purpose;
    }
  }
  return null;
}
