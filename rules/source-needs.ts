import type { SourceKind } from '../src/detect/source.ts';
import type { Text } from '../src/law/types.ts';

/** What a kind of source needs before its data may be used: nothing, evidence on file (else a warning), or a recorded permission (else an error). */
export interface SourceNeed {
  readonly level: 'nothing' | 'evidence' | 'permission';
  readonly name: Text;
  readonly needs: Text;
}

const NOTHING: Text = { en: '', fr: '' };

/** By kind. Freely accessible is not freely reusable (CNIL, on the re-use of published data for prospecting). */
export const SOURCE_NEEDS: Readonly<Record<SourceKind, SourceNeed>> = {
  'bought-list': {
    level: 'permission',
    name: { en: 'a bought or rented list', fr: 'un fichier acheté ou loué' },
    needs: {
      en: 'each person must have agreed to be contacted by you, or been informed by the seller, and you must hold the proof (CNIL, HUBSIDE.STORE, SAN-2024-004; FORIOU, SAN-2024-003).',
      fr: "chaque personne doit avoir accepté d'être contactée par vous, ou avoir été informée par le vendeur, et vous devez en détenir la preuve (CNIL, HUBSIDE.STORE, SAN-2024-004 ; FORIOU, SAN-2024-003).",
    },
  },
  customer: {
    level: 'nothing',
    name: { en: 'your own customers', fr: 'vos propres clients' },
    needs: NOTHING,
  },
  directory: {
    level: 'evidence',
    name: { en: 'a directory', fr: 'un annuaire' },
    needs: {
      en: 'its terms must permit commercial re-use, and the people listed must not have refused it.',
      fr: "ses conditions doivent permettre la réutilisation commerciale, et les personnes inscrites ne doivent pas l'avoir refusée.",
    },
  },
  enrichment: {
    level: 'permission',
    name: { en: 'an enrichment tool', fr: "un outil d'enrichissement" },
    needs: {
      en: 'where the tool has the data from must be known and lawful (CNIL, KASPR, SAN-2024-020; EDF, SAN-2022-021).',
      fr: "l'origine des données de l'outil doit être connue et licite (CNIL, KASPR, SAN-2024-020 ; EDF, SAN-2022-021).",
    },
  },
  event: { level: 'nothing', name: { en: 'an event', fr: 'un événement' }, needs: NOTHING },
  other: { level: 'nothing', name: { en: 'another source', fr: 'une autre source' }, needs: NOTHING },
  partner: {
    level: 'evidence',
    name: { en: 'a partner', fr: 'un partenaire' },
    needs: {
      en: 'the people must have agreed that the partner passes their data on to you by name, or been informed of it.',
      fr: 'les personnes doivent avoir accepté que le partenaire vous transmette leurs données, à vous nommément, ou en avoir été informées.',
    },
  },
  'public-register': {
    level: 'evidence',
    name: { en: 'a public register', fr: 'un registre public' },
    needs: {
      en: 'its licence must permit re-use for prospecting, and those who opted out of it must be left out.',
      fr: "sa licence doit permettre la réutilisation à des fins de prospection, et les personnes qui s'y sont opposées doivent être exclues.",
    },
  },
  referral: { level: 'nothing', name: { en: 'a referral', fr: 'un parrainage' }, needs: NOTHING },
  scraped: {
    level: 'permission',
    name: { en: 'data taken from web sites', fr: 'des données extraites de sites web' },
    needs: {
      en: 'the terms of each site must permit commercial re-use (CNIL, NESTOR, SAN-2020-018).',
      fr: 'les conditions de chaque site doivent permettre la réutilisation commerciale (CNIL, NESTOR, SAN-2020-018).',
    },
  },
  'social-network': {
    level: 'permission',
    name: { en: 'a social network', fr: 'un réseau social' },
    needs: {
      en: 'what people publish there is no permission to prospect them (CNIL, KASPR, SAN-2024-020; NESTOR, SAN-2020-018).',
      fr: "ce que les personnes y publient n'autorise pas à les démarcher (CNIL, KASPR, SAN-2024-020 ; NESTOR, SAN-2020-018).",
    },
  },
  'web-form': { level: 'nothing', name: { en: 'a web form', fr: 'un formulaire web' }, needs: NOTHING },
};
