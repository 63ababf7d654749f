import { gdpr } from './articles.ts';
import type { LawEntry } from './entry.ts';
import { BALANCED, INFORMED, SOCIAL_UNSETTLED } from './texts.ts';

/** Post in a country of the Union: no prior consent, an absolute right to object. Source: Regulation (EU) 2016/679. */
export const POST: LawEntry = {
  channels: ['post'],
  audiences: ['consumer', 'professional', 'organisation'],
  relationship: 'any',
  requirement: 'opt-out',
  exceptions: [],
  conditions: [INFORMED],
  citation: gdpr('21(2)-(3)'),
  basis: 'statute',
  checkedOn: '2026-11-23',
  note: {
    en: 'Prospecting by post needs no prior consent; a person may object to it at any time (GDPR 6(1)(f), 21(2)-(3)).',
    fr: "La prospection par voie postale ne requiert pas de consentement préalable ; la personne peut s'y opposer à tout moment (RGPD 6(1)(f), 21(2)-(3)).",
  },
};

/** Messages on social networks to people, where no national text or regulator was found to name them. */
export const SOCIAL_PERSON: LawEntry = {
  channels: ['social'],
  audiences: ['consumer', 'professional'],
  relationship: 'any',
  requirement: 'opt-out',
  exceptions: [],
  conditions: [BALANCED, INFORMED],
  caution: SOCIAL_UNSETTLED,
  citation: gdpr('21(2)-(3)'),
  basis: 'unconfirmed',
  checkedOn: '2026-11-24',
  note: {
    en: 'No national text was found that names messages on social networks: legitimate interest and the right to object apply (GDPR 6(1)(f), 21(2)-(3)).',
    fr: "Aucun texte national visant les messages sur les réseaux sociaux n'a été trouvé : l'intérêt légitime et le droit d'opposition s'appliquent (RGPD 6(1)(f), 21(2)-(3)).",
  },
};

/** Messages on social networks to an organisation's own account. */
export const SOCIAL_ORGANISATION: LawEntry = {
  channels: ['social'],
  audiences: ['organisation'],
  relationship: 'any',
  requirement: 'none',
  exceptions: [],
  citation: { article: 'GDPR recital 14', url: gdpr('9').url },
  basis: 'statute',
  checkedOn: '2026-11-24',
  note: {
    en: 'The account of an organisation is not personal data (GDPR recital 14).',
    fr: "Le compte d'une organisation n'est pas une donnée à caractère personnel (RGPD, considérant 14).",
  },
};
