import { evidenceInWords } from './dpia-words.ts';
import { day } from './labels.ts';

export type Found = {
  readonly criteria: readonly string[];
  /** `criterion:kind:text`. */
  readonly evidence: readonly string[];
};
export type Declared = Found & { readonly date: string; readonly reference: string };

/** What `dpia` says. */
export const DPIA_MESSAGES = {
  due: {
    en: (d: Found) =>
      `an impact assessment is due: ${d.criteria.length} of the nine criteria are met, and two call for one in most cases (GDPR 35; WP248): ${evidenceInWords(d.evidence, 'en')}. Make it before you use the data, and record it: campaign.dpia {date, reference}.`,
    fr: (d: Found) =>
      `une analyse d'impact est due : ${d.criteria.length} des neuf critères sont remplis, et deux suffisent dans la plupart des cas (RGPD 35 ; WP248) : ${evidenceInWords(d.evidence, 'fr')}. Réalisez-la avant d'utiliser les données, et consignez-la : campaign.dpia {date, reference}.`,
  },
  advisable: {
    en: (d: Found) =>
      `an impact assessment is advisable: one of the nine criteria is met, which can suffice (GDPR 35; WP248): ${evidenceInWords(d.evidence, 'en')}. Make it, or record why not; then set campaign.dpia {date, reference}.`,
    fr: (d: Found) =>
      `une analyse d'impact est conseillée : un des neuf critères est rempli, ce qui peut suffire (RGPD 35 ; WP248) : ${evidenceInWords(d.evidence, 'fr')}. Réalisez-la, ou consignez pourquoi elle ne l'est pas ; puis indiquez campaign.dpia {date, reference}.`,
  },
  reviewDue: {
    en: (d: Declared) =>
      `the impact assessment of ${d.date} ("${d.reference}") is more than three years old: review it (GDPR 35(11); CNIL). It must cover: ${evidenceInWords(d.evidence, 'en')}.`,
    fr: (d: Declared) =>
      `l'analyse d'impact du ${day(d.date, 'fr')} (« ${d.reference} ») a plus de trois ans : réexaminez-la (RGPD 35(11) ; CNIL). Elle doit couvrir : ${evidenceInWords(d.evidence, 'fr')}.`,
  },
  declared: {
    en: (d: Declared) =>
      `an impact assessment of ${d.date} is declared ("${d.reference}"). See that it covers: ${evidenceInWords(d.evidence, 'en')} (GDPR 35).`,
    fr: (d: Declared) =>
      `une analyse d'impact du ${day(d.date, 'fr')} est déclarée (« ${d.reference} »). Vérifiez qu'elle couvre : ${evidenceInWords(d.evidence, 'fr')} (RGPD 35).`,
  },
} as const;
