import type { Concept } from './concepts.ts';
import { HEAD_FIRST } from './field-precedence.ts';
import type { Field } from './fields.ts';
import type { HeaderWords, Ruling } from './header-words.ts';

type ConsentField = 'consentEmail' | 'consentSms' | 'consentPhone' | 'consentPost';

/** What names each channel in a header about consent. */
const CHANNELS: readonly (readonly [ConsentField, readonly Concept[]])[] = [
  ['consentEmail', ['email', 'emailPersonal', 'newsletter', 'consentEmail']],
  ['consentSms', ['sms', 'consentSms']],
  ['consentPhone', ['phone', 'calls', 'consentPhone']],
  ['consentPost', ['post', 'addressLine', 'postalCode', 'consentPost']],
];

/** Words that make of a consent the evidence for it. */
const PROOF: readonly Concept[] = [
  'proof',
  'ip',
  'ip?',
  'source',
  'sourceDetail',
  'website',
  'link',
  'notes',
  'noteWord',
  'consentProof',
  'language',
  'owner',
];
/** Words that speak of an event, which beside consent dates it. */
const DATING: readonly Concept[] = [
  'createdDate',
  'sourceDate',
  'consentDate',
  'lastContactDate',
  'noticeDate',
];
/** Words with which a header is about something else than whether the person agreed. */
const ELSEWHERE: readonly Concept[] = ['thing', 'none', 'count', 'check', 'otherPerson', 'recordId', 'id'];

function channelsOf(has: HeaderWords['has']): readonly ConsentField[] {
  const channels = CHANNELS.filter(([, concepts]) => has(...concepts)).map(([field]) => field);
  // A mobile number is reached by message and by voice; only the word beside it tells.
  if (channels.length === 0 && has('mobile')) return ['consentSms'];
  return channels;
}

function consentField(has: HeaderWords['has']): Field {
  const [first, ...others] = channelsOf(has);
  return first === undefined || others.length > 0 ? 'consentGeneric' : first;
}

/**
 * Reads headers about consent and refusal: a word of consent with the channels, date or proof beside it
 * (GDPR 7; Directive 2002/58 art. 13).
 */
export function readConsent(words: HeaderWords): Ruling {
  const { has, dated, unknown } = words;
  const channels = channelsOf(has);
  const explicit = has(
    'consent',
    'consentEmail',
    'consentSms',
    'consentPhone',
    'consentPost',
    'consentGeneric',
  );
  const refusal = has('refusal', 'optOut');
  const subscribed =
    has('subscribed') || (has('subscribe') && (channels.length > 0 || has('marketing', 'status') || dated));
  const solicited = has('marketing') && channels.length > 0 && unknown === 0;
  const newsletter = has('newsletter') && unknown === 0;
  if (!explicit && !refusal && !subscribed && !solicited && !newsletter) return undefined;
  if (has('photo')) return null;
  if (has(...ELSEWHERE) && !(explicit && !has('none', 'count', 'recordId', 'id'))) return null;
  const dating = dated || has(...DATING);
  if (refusal) return has(...PROOF) ? null : explicit && !dating ? both(words) : 'optOut';
  if (dating) return 'consentDate';
  if (has(...PROOF) && !ofEvent(words, channels)) return explicit || subscribed ? 'consentProof' : null;
  // Newsletter products write `Subscribed` for the one channel that they serve.
  return subscribed && !explicit && channels.length === 0 ? 'consentEmail' : consentField(has);
}

/** A consent to the newsletter of an event, not where one was given (`Consenso newsletter fiera`). */
function ofEvent({ concepts, has, language }: HeaderWords, channels: readonly ConsentField[]): boolean {
  const others = PROOF.filter((concept) => concept !== 'source' && concept !== 'sourceDetail');
  const [first] = concepts;
  const isSource = first === 'source' || first === 'sourceDetail';
  return channels.length > 0 && HEAD_FIRST.has(language) && !isSource && !has(...others);
}

/** `Opt-in/Opt-out` asks which of the two; `Consent withdrawn` is a refusal. */
function both({ has }: HeaderWords): Field {
  return has('status', 'kind') || channelsOf(has).length > 0 ? consentField(has) : 'consentGeneric';
}
