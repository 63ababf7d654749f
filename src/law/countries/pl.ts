import { gdpr } from '../articles.ts';
import { POST } from '../common.ts';
import type { CountryLaw } from '../entry.ts';

/* Poland. Sources: Prawo komunikacji elektronicznej (Dz.U. 2024 poz. 1221); article 172 of the former telecommunications law. */

export const PL: CountryLaw = {
  country: 'PL',
  rows: [
    {
      channels: ['email', 'sms', 'phone', 'automated-call', 'fax', 'social'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-in',
      until: '2024-11-09',
      exceptions: [],
      citation: {
        article: 'Prawo telekomunikacyjne art. 172',
        url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20041711800',
      },
      basis: 'secondary',
      checkedOn: '2026-11-24',
      note: {
        en: 'Until 9 November 2024 the use of terminal equipment and of calling machines for direct marketing needed the prior consent of the subscriber or user (art. 172 of the former law).',
        fr: "Jusqu'au 9 novembre 2024, l'usage d'équipements terminaux et d'automates d'appel pour la prospection requérait le consentement préalable de l'abonné ou utilisateur (art. 172 de l'ancienne loi).",
      },
    },
    {
      channels: ['email', 'sms', 'phone', 'automated-call', 'fax', 'social'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-in',
      from: '2024-11-10',
      exceptions: [],
      citation: {
        article: 'PKE art. 398',
        url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20240001221',
      },
      basis: 'secondary',
      checkedOn: '2026-11-24',
      note: {
        en: 'Since 10 November 2024 commercial information by calling machine or terminal equipment, interpersonal communications included, needs the prior consent of the subscriber or end user; no exception for customers was found (PKE art. 398).',
        fr: "Depuis le 10 novembre 2024, l'envoi d'informations commerciales par automate d'appel ou équipement terminal, communications interpersonnelles comprises, requiert le consentement préalable de l'abonné ou utilisateur final ; aucune exception clients n'a été trouvée (PKE art. 398).",
      },
    },
    POST,
  ],
  soleTraderIsIndividual: [],
  ageOfConsent: {
    years: 16,
    citation: gdpr('8'),
    basis: 'secondary',
    checkedOn: '2026-11-23',
    note: {
      en: 'Poland set no age of its own: 16 (GDPR 8).',
      fr: "La Pologne n'a pas fixé d'âge propre : 16 ans (RGPD 8).",
    },
  },
  consentMaxAge: [],
  callHours: [],
};
