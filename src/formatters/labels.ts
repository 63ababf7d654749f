import type { Channel, Text } from '../law/types.ts';
import type { BlockReason, Step } from '../linter/finding.ts';

/** What the product calls each channel. */
export const CHANNEL_LABELS: Readonly<Record<Channel, Text>> = {
  'automated-call': { en: 'automated calls', fr: "automates d'appel" },
  email: { en: 'e-mail', fr: 'e-mail' },
  fax: { en: 'fax', fr: 'fax' },
  phone: { en: 'phone', fr: 'téléphone' },
  post: { en: 'post', fr: 'courrier postal' },
  sms: { en: 'SMS', fr: 'SMS' },
  social: { en: 'social networks', fr: 'réseaux sociaux' },
};

/** What the product calls each reason why a record may not be contacted. */
export const REASON_LABELS: Readonly<Record<BlockReason, Text>> = {
  forbidden: { en: 'forbidden', fr: 'interdit' },
  irrelevant: { en: 'unrelated to the job', fr: 'sans rapport avec le poste' },
  'no-consent': { en: 'no consent', fr: 'pas de consentement' },
  objected: { en: 'objected', fr: 'opposition' },
  'origin-forbidden': { en: 'origin forbids it', fr: 'origine non autorisée' },
  'origin-unknown': { en: 'origin unknown', fr: 'origine inconnue' },
  refused: { en: 'refused', fr: 'refus' },
  'too-old': { en: 'kept too long', fr: 'conservé trop longtemps' },
  unreadable: { en: 'not readable', fr: 'illisible' },
};

/** What the product calls each step of the method. */
export const STEP_LABELS: Readonly<Record<Step, Text>> = {
  dpia: { en: 'impact assessment', fr: "analyse d'impact" },
  minimisation: { en: 'minimisation', fr: 'minimisation' },
  origin: { en: 'origin', fr: 'origine' },
  processors: { en: 'processors', fr: 'sous-traitants' },
  rights: { en: 'rights', fr: 'droits' },
};
