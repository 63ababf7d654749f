import type { Consent } from '../../src/detect/consent.ts';
import type { Audience, Basis, Channel } from '../../src/law/types.ts';
import type { Evidence } from '../../src/linter/data-subject.ts';
import type { CountryClue } from '../../src/linter/file-country.ts';
import type { Language } from '../../src/linter/settings.ts';
import {
  AUDIENCE_NOUNS,
  BASIS_WORDS,
  byChannels,
  CHANNEL_WORDS,
  CLUE_WORDS,
  cited,
  day,
  EVIDENCE_WORDS,
  listed,
  quoted,
  WEAKNESS_WORDS,
} from '../labels.ts';
import { MIXED_DATES } from '../mixed-dates.ts';
import { EVIDENCE_MESSAGES } from './evidence-messages.ts';

/** The facts that every message on a record and a channel has. */
export type Facts = {
  readonly address: string;
  readonly channel: Channel;
  readonly country: string;
  readonly countryEvidence: Evidence;
  readonly audience: Audience;
  readonly audienceEvidence: Evidence;
  readonly relationship: string;
  readonly requirement: string;
  readonly article: string;
  readonly basis: Basis;
  /** `2026-08-11` where a date changed the answer, else empty. */
  readonly since: string;
  /** Whether the country's law is not known to the tool, so that the default of the Union stands for it. */
  readonly fallback: boolean;
  /** Whether the law protects the person like a consumer for being in business alone. */
  readonly soleTrader: boolean;
  /** Whether a private address alone makes a consumer of somebody who is recorded at work. */
  readonly privateAddress: boolean;
};

export type WithColumn = Facts & { readonly column: string };
export type Weak = WithColumn & { readonly weakness: NonNullable<Consent['weak']> };

/** What an opt-out column says. */
export type Flag = {
  readonly column: string;
  /** The channels of the campaign that it speaks of; none: all prospecting. */
  readonly channels: readonly Channel[];
};

function audience(d: Facts, language: Language): string {
  return AUDIENCE_NOUNS[language][d.soleTrader ? 'sole-trader' : d.audience];
}

const where = {
  en: (d: Facts) =>
    `in ${d.country}${d.fallback ? " by the EU's default rule" : ''}${d.since === '' ? '' : ` since ${d.since}`}`,
  fr: (d: Facts) =>
    `${d.country}${d.fallback ? " : règle par défaut de l'UE" : ''}${d.since === '' ? '' : `, depuis le ${day(d.since, 'fr')}`}`,
};

const needs = {
  en: (d: Facts) =>
    `${d.address}: ${CHANNEL_WORDS.en[d.channel]} to ${audience(d, 'en')} (${EVIDENCE_WORDS.en[d.audienceEvidence]}) needs consent first ${where.en(d)} (${d.article}${BASIS_WORDS.en[d.basis]})`,
  fr: (d: Facts) =>
    `${d.address} : ${CHANNEL_WORDS.fr[d.channel]} à ${audience(d, 'fr')} (${EVIDENCE_WORDS.fr[d.audienceEvidence]}) exige un consentement préalable (${where.fr(d)}, ${cited(d.article, 'fr')}${BASIS_WORDS.fr[d.basis]})`,
};

/** What to do where consent is missing. */
const without = {
  en: (d: Facts) =>
    `Do not contact by this channel.${d.privateAddress ? ' If the address serves at work, say so in an audience column or in campaign.audience.' : ''}`,
  fr: (d: Facts) =>
    `Ne pas contacter par ce canal.${d.privateAddress ? " Si l'adresse sert au travail, indiquez-le dans une colonne d'audience ou dans campaign.audience." : ''}`,
};

/** What speaks against the country that is taken. */
export type Doubtful = { readonly country: string; readonly clues: readonly CountryClue[] };
export type Assumed = Doubtful & {
  readonly jurisdiction: string;
  readonly records: number;
  readonly silent: number;
};

function clues(d: Doubtful, language: Language): string {
  return listed(
    d.clues.map((clue) => CLUE_WORDS[language][clue]),
    language,
  );
}

function objectedTo({ channels }: Pick<Flag, 'channels'>, language: Language): string {
  return channels.length === 0 ? '' : ` ${byChannels(channels, language)}`;
}

/** What a note says of an objection. */
export type NoteFlag = {
  /** The very words of the note. */
  readonly words: string;
  /** The channels of the campaign that they speak of; none: all prospecting. */
  readonly channels: readonly Channel[];
  /** The column that tells of consent all the same, or an empty text. */
  readonly consent: string;
};

/** The messages of consent-channel: what was found, where, why, what to do. */
export const CONSENT_MESSAGES = {
  noConsent: {
    en: (d: WithColumn) => `${needs.en(d)}; "${d.column}" holds no answer. ${without.en(d)}`,
    fr: (d: WithColumn) => `${needs.fr(d)} ; « ${d.column} » ne contient pas de réponse. ${without.fr(d)}`,
  },
  noConsentColumn: {
    en: (d: Facts) => `${needs.en(d)}; no column records it. ${without.en(d)}`,
    fr: (d: Facts) => `${needs.fr(d)} ; aucune colonne ne l'indique. ${without.fr(d)}`,
  },
  consentPending: {
    en: (d: WithColumn) =>
      `${needs.en(d)}; "${d.column}" says that it is still to be confirmed. Wait for the confirmation.`,
    fr: (d: WithColumn) =>
      `${needs.fr(d)} ; selon « ${d.column} », il reste à confirmer. Attendez la confirmation.`,
  },
  consentUnreadable: {
    en: (d: WithColumn) =>
      `${needs.en(d)}; "${d.column}" holds a value that is neither a yes nor a no. Correct it; until then it is no consent.`,
    fr: (d: WithColumn) =>
      `${needs.fr(d)} ; « ${d.column} » contient une valeur qui n'est ni un oui ni un non. Corrigez-la ; d'ici là, elle ne vaut pas consentement.`,
  },
  consentInvalid: {
    en: (d: Weak) =>
      `${needs.en(d)}; "${d.column}" relies on ${WEAKNESS_WORDS.en[d.weakness]}, which is no free, specific, informed and unambiguous consent (GDPR 4(11)). ${without.en(d)}`,
    fr: (d: Weak) =>
      `${needs.fr(d)} ; « ${d.column} » s'appuie sur ${WEAKNESS_WORDS.fr[d.weakness]}, ce qui n'est pas un consentement libre, spécifique, éclairé et univoque (RGPD 4(11)). ${without.fr(d)}`,
  },
  refused: {
    en: (d: WithColumn) =>
      `${d.address}: "${d.column}" says no to ${CHANNEL_WORDS.en[d.channel]}. Take it for a refusal: do not contact by this channel (GDPR 21(2)-(3)).`,
    fr: (d: WithColumn) =>
      `${d.address} : « ${d.column} » dit non : ${CHANNEL_WORDS.fr[d.channel]} est à considérer comme refusé. Ne pas contacter par ce canal (RGPD 21(2)-(3)).`,
  },
  optedOut: {
    en: (d: Flag) =>
      `"${d.column}" says that this person objected to prospecting${objectedTo(d, 'en')}. Do not contact${objectedTo(d, 'en')}; put the address on your objection list (GDPR 21(2)-(3)).`,
    fr: (d: Flag) =>
      `« ${d.column} » indique que cette personne s'est opposée à la prospection${objectedTo(d, 'fr')}. Ne pas contacter${objectedTo(d, 'fr')} ; inscrivez ses coordonnées sur votre liste d'opposition (RGPD 21(2)-(3)).`,
  },
  objectionInText: {
    en: (d: NoteFlag) =>
      `an objection to prospecting${objectedTo(d, 'en')} in free text: "${d.words}"${d.consent === '' ? '' : `, though "${d.consent}" tells of consent`} (GDPR 21(2)-(3)). Do not contact${objectedTo(d, 'en')}; put the address on your objection list.`,
    fr: (d: NoteFlag) =>
      `opposition à la prospection${objectedTo(d, 'fr')} dans un texte libre : « ${d.words} »${d.consent === '' ? '' : `, alors que « ${d.consent} » indique un consentement`} (RGPD 21(2)-(3)). Ne pas contacter${objectedTo(d, 'fr')} ; inscrivez ces coordonnées sur votre liste d'opposition.`,
  },
  optOutUnreadable: {
    en: (d: Flag) =>
      `"${d.column}" holds a value that reads neither as an objection nor as none. Correct it before you contact this person${objectedTo(d, 'en')}.`,
    fr: (d: Flag) =>
      `« ${d.column} » contient une valeur qui ne se lit ni comme une opposition ni comme son absence. Corrigez-la avant de contacter cette personne${objectedTo(d, 'fr')}.`,
  },
  contradiction: {
    en: (d: Flag & { readonly consent: string }) =>
      `"${d.column}" says that this person objected to prospecting${objectedTo(d, 'en')}, and "${d.consent}" that they consent. The objection counts (GDPR 21(2)-(3)): do not contact${objectedTo(d, 'en')}, and correct the one that is wrong.`,
    fr: (d: Flag & { readonly consent: string }) =>
      `« ${d.column} » indique que cette personne s'est opposée à la prospection${objectedTo(d, 'fr')}, et « ${d.consent} » qu'elle y consent. L'opposition l'emporte (RGPD 21(2)-(3)) : ne pas contacter${objectedTo(d, 'fr')}, et corrigez l'indication erronée.`,
  },
  accountWithoutSale: {
    en: (d: Facts) =>
      `${d.address}: the file tells of an account and of no sale. For the CNIL, creating an account is not a sale, so that consent is needed first; the Court of Justice accepted a free account that gives access to a paid offer (C-654/23, 13 November 2025). ${CHANNEL_WORDS.en[d.channel]} without consent rests on that alone ${where.en(d)} (${d.article}): ask for consent, or make sure that something was bought.`,
    fr: (d: Facts) =>
      `${d.address} : le fichier fait état d'un compte, sans vente. Pour la CNIL, la création d'un compte n'est pas une vente : le consentement préalable est requis ; la Cour de justice a admis le compte gratuit donnant accès à une offre payante (C-654/23, 13 novembre 2025). Sans consentement, ${CHANNEL_WORDS.fr[d.channel]} ne repose que sur cela (${where.fr(d)}, ${cited(d.article, 'fr')}) : demandez le consentement, ou assurez-vous d'un achat.`,
  },
  forbidden: {
    en: (d: Facts) =>
      `${d.address}: ${CHANNEL_WORDS.en[d.channel]} to ${audience(d, 'en')} (${EVIDENCE_WORDS.en[d.audienceEvidence]}) is forbidden in this sector ${where.en(d)} (${d.article}${BASIS_WORDS.en[d.basis]}), consent or not. Do not contact by this channel.`,
    fr: (d: Facts) =>
      `${d.address} : ${CHANNEL_WORDS.fr[d.channel]} à ${audience(d, 'fr')} (${EVIDENCE_WORDS.fr[d.audienceEvidence]}) est interdit dans ce secteur, même avec consentement (${where.fr(d)}, ${cited(d.article, 'fr')}${BASIS_WORDS.fr[d.basis]}). Ne pas contacter par ce canal.`,
  },
  consentInFuture: {
    en: (d: { readonly column: string; readonly asOf: string }) =>
      `"${d.column}" lies after ${d.asOf}: a consent that is still to come is none. Do not contact until the date is corrected.`,
    fr: (d: { readonly column: string; readonly asOf: string }) =>
      `« ${d.column} » donne une date postérieure au ${day(d.asOf, 'fr')} : un consentement à venir n'en est pas un. Ne pas contacter avant d'avoir corrigé la date.`,
  },
  noConsentDate: {
    en: (d: { readonly column: string }) =>
      `consent is said to be given, but "${d.column}" does not say when: without its date it is hard to prove (GDPR 7(1)). Complete the date.`,
    fr: (d: { readonly column: string }) =>
      `le consentement est indiqué, mais « ${d.column} » ne dit pas quand il a été donné : sans date, il est difficile à prouver (RGPD 7(1)). Complétez la date.`,
  },
  mixedDates: MIXED_DATES,
  noProofColumn: {
    en: (d: { readonly columns: readonly string[] }) =>
      `${quoted(d.columns, 'en')}: no column says when and how consent was given, which you must be able to prove (GDPR 7(1)). Export the date and the proof as well.`,
    fr: (d: { readonly columns: readonly string[] }) =>
      `${quoted(d.columns, 'fr')} : aucune colonne ne dit quand et comment le consentement a été donné, ce que vous devez pouvoir prouver (RGPD 7(1)). Exportez aussi la date et la preuve.`,
  },
  countryAssumed: {
    en: (d: Assumed) =>
      `${d.silent} of ${d.records} records looked at don't tell their country: the law of ${d.country} was applied to such, and not that of ${d.jurisdiction}, by ${clues(d, 'en')}. Name the country to be sure: --jurisdiction, or a country column.`,
    fr: (d: Assumed) =>
      `${d.silent} enregistrements sur les ${d.records} regardés n'indiquent pas leur pays : le droit de ${d.country} leur a été appliqué, et non celui de ${d.jurisdiction}, d'après ${clues(d, 'fr')}. Pour en être sûr, indiquez le pays : --jurisdiction, ou une colonne de pays.`,
  },
  jurisdictionDoubtful: {
    en: (d: Doubtful) =>
      `the law of ${d.country} was applied where nothing names a record's country, but ${clues(d, 'en')} are none of that country. Set the country: --jurisdiction, or a country column.`,
    fr: (d: Doubtful) =>
      `le droit de ${d.country} a été appliqué là où rien n'indique le pays de l'enregistrement, mais ${clues(d, 'fr')} ne sont pas de ce pays. Indiquez le pays : --jurisdiction, ou une colonne de pays.`,
    unchecked: true,
  },
  ...EVIDENCE_MESSAGES,
} as const;
