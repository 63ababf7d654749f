import type { Audience, Basis, Channel } from '../../src/law/types.ts';
import type { Language } from '../../src/linter/settings.ts';
import { AUDIENCE_NOUNS, BASIS_WORDS, BY_CHANNEL, CHANNEL_WORDS, cited, day, listed } from '../labels.ts';
import type { ProofItem } from './proof-items.ts';
import type { ScheduleProblem } from './schedule.ts';
import { PROOF_WORDS, span, WEEKDAY_WORDS } from './words.ts';

/* Types, not interfaces, so that they fit the index of message data. */

type Lawful = { readonly country: string; readonly article: string; readonly basis: Basis };
type Expired = Lawful & {
  readonly column: string;
  readonly date: string;
  readonly channel: Channel;
  readonly months: number;
  readonly days: number;
  readonly since: string;
};
type TooOld = {
  readonly column: string;
  readonly date: string;
  readonly channel: Channel;
  readonly days: number;
};
type Collected = {
  readonly column: string;
  readonly date: string;
  readonly collection: string;
  readonly collected: string;
};
type Items = { readonly items: readonly ProofItem[] };
type RegisterNeed = Lawful & {
  readonly register: string;
  readonly channel: Channel;
  readonly records: number;
  readonly allowed: number;
};
/** With what the law says of it. */
type RegisterLaw = RegisterNeed & { readonly en: string; readonly fr: string };
type RegisterList = RegisterNeed & { readonly list: string };
type OldList = RegisterList & { readonly date: string; readonly age: number };
type Plan = Lawful & {
  readonly problem: ScheduleProblem;
  readonly given: readonly string[];
  readonly allowed: readonly string[];
};
type Calls = Lawful & {
  readonly column: string;
  readonly attempts: number;
  readonly allowed: number;
  readonly days: number;
};
type Child = Lawful & { readonly column: string; readonly years: number };
type Doubt = Lawful & {
  readonly channel: Channel;
  readonly audience: Audience;
  readonly en: string;
  readonly fr: string;
  readonly records: number;
};

function law({ article, basis }: Lawful, language: Language): string {
  return `${cited(article, language)}${BASIS_WORDS[language][basis]}`;
}

function since(date: string, language: Language): string {
  if (date === '') return '';
  return language === 'fr' ? `, depuis le ${day(date, 'fr')}` : ` since ${date}`;
}

function items(names: readonly ProofItem[], language: Language): string {
  return listed(
    names.map((item) => PROOF_WORDS[language][item]),
    language,
  );
}

/** Days by their names, anything else as it stands. */
function values(given: readonly string[], language: Language): string {
  const words: Readonly<Partial<Record<string, string>>> = WEEKDAY_WORDS[language];
  return listed(
    given.map((value) => words[value] ?? value),
    language,
  );
}

const PLANS: Readonly<Record<Language, Readonly<Record<ScheduleProblem, (d: Plan) => string>>>> = {
  en: {
    days: (d) => `calls on ${values(d.given, 'en')}; allowed are ${values(d.allowed, 'en')}`,
    holidays: () => 'calls on public holidays, which are not allowed',
    hours: (d) =>
      `calls at ${values(d.given, 'en')}; allowed are ${values(d.allowed, 'en')}, in the time of the person called`,
    attempts: (d) =>
      `${d.given[0]} attempts to call a person in 30 days; allowed are ${d.allowed[0]} in ${d.allowed[1]} days`,
    pause: (d) => `calls ${d.given[0]} days after a refusal; allowed are calls after ${d.allowed[0]} days`,
  },
  fr: {
    days: (d) =>
      `des appels les jours suivants : ${values(d.given, 'fr')} ; sont permis : ${values(d.allowed, 'fr')}`,
    holidays: () => 'des appels les jours fériés, ce qui est interdit',
    hours: (d) =>
      `des appels aux heures suivantes : ${values(d.given, 'fr')} ; sont permises : ${values(d.allowed, 'fr')}, à l'heure de la personne appelée`,
    attempts: (d) =>
      `${d.given[0]} tentatives d'appel par personne en 30 jours ; ${d.allowed[0]} sont permises en ${d.allowed[1]} jours`,
    pause: (d) => `des appels ${d.given[0]} jours après un refus ; il faut attendre ${d.allowed[0]} jours`,
  },
};

/** Messages on what shows a consent, on registers, calls and children. */
export const EVIDENCE_MESSAGES = {
  consentExpired: {
    en: (d: Expired) =>
      `the consent to ${CHANNEL_WORDS.en[d.channel]} in "${d.column}" is of ${d.date}: in ${d.country}${since(d.since, 'en')} it counts for ${span(d, 'en')} (${law(d, 'en')}). Do not contact by this channel before it is renewed.`,
    fr: (d: Expired) =>
      `le consentement (${CHANNEL_WORDS.fr[d.channel]}) de « ${d.column} » date du ${day(d.date, 'fr')} : il ne vaut que ${span(d, 'fr')} (${d.country}${since(d.since, 'fr')}, ${law(d, 'fr')}). Ne pas contacter par ce canal avant son renouvellement.`,
  },
  consentTooOld: {
    en: (d: TooOld) =>
      `the consent to ${CHANNEL_WORDS.en[d.channel]} in "${d.column}" is of ${d.date}: your configuration lets it count for ${d.days} days. Ask for it again before you use this channel.`,
    fr: (d: TooOld) =>
      `le consentement (${CHANNEL_WORDS.fr[d.channel]}) de « ${d.column} » date du ${day(d.date, 'fr')} : votre configuration ne le retient que ${d.days} jours. Redemandez-le avant d'utiliser ce canal.`,
  },
  consentLapsed: {
    en: (d: { readonly column: string; readonly date: string }) =>
      `the consent ended on ${d.date}, as "${d.column}" says. Do not contact before it is renewed (GDPR 7(1)).`,
    fr: (d: { readonly column: string; readonly date: string }) =>
      `le consentement a pris fin le ${day(d.date, 'fr')}, d'après « ${d.column} ». Ne pas contacter avant son renouvellement (RGPD 7(1)).`,
  },
  consentBeforeCollection: {
    en: (d: Collected) =>
      `the consent in "${d.column}" (${d.date}) is older than the data itself, which "${d.collection}" says was collected on ${d.collected}: one of them is wrong. Find out which before you contact this person (GDPR 7(1)).`,
    fr: (d: Collected) =>
      `le consentement de « ${d.column} » (${day(d.date, 'fr')}) est antérieur aux données elles-mêmes, collectées le ${day(d.collected, 'fr')} d'après « ${d.collection} » : l'une des deux dates est fausse. Vérifiez laquelle avant de contacter cette personne (RGPD 7(1)).`,
  },
  consentBundled: {
    en: (d: { readonly column: string; readonly records: number }) =>
      `"${d.column}" is one answer for several channels: consent is specific (GDPR 4(11)). Make sure that the text shown named each channel, and export one column for each.`,
    fr: (d: { readonly column: string; readonly records: number }) =>
      `« ${d.column} » est une seule réponse pour plusieurs canaux : le consentement est spécifique (RGPD 4(11)). Assurez-vous que le texte affiché nommait chaque canal, et exportez une colonne par canal.`,
  },
  proofColumnsMissing: {
    en: (d: Items) =>
      `no column says, of each consent, ${items(d.items, 'en')}: you must be able to prove it person by person (GDPR 7(1)). Export what your forms and partners recorded.`,
    fr: (d: Items) =>
      `aucune colonne n'indique, pour chaque consentement, ${items(d.items, 'fr')} : vous devez pouvoir le prouver personne par personne (RGPD 7(1)). Exportez ce que vos formulaires et partenaires ont enregistré.`,
  },
  proofIncomplete: {
    en: (d: Items) =>
      `the proof of this consent lacks ${items(d.items, 'en')} (GDPR 7(1)). Complete it from what was recorded; if nothing was, ask for consent anew.`,
    fr: (d: Items) =>
      `à la preuve de ce consentement, il manque ${items(d.items, 'fr')} (RGPD 7(1)). Complétez-la à partir de ce qui a été enregistré ; à défaut, redemandez le consentement.`,
  },
  senderNotNamed: {
    en: (d: { readonly column: string; readonly controller: string }) =>
      `"${d.column}" does not name ${d.controller}: consent for partners counts only for those who were on the list shown (GDPR 7(1); CNIL, SAN-2024-003, SAN-2024-004). Do not rely on it unless you were.`,
    fr: (d: { readonly column: string; readonly controller: string }) =>
      `« ${d.column} » ne nomme pas ${d.controller} : un consentement recueilli pour des partenaires ne vaut que pour ceux de la liste affichée (RGPD 7(1) ; CNIL, SAN-2024-003, SAN-2024-004). Ne vous y fiez pas si vous n'y figuriez pas.`,
  },
  registerMissing: {
    en: (d: RegisterLaw) =>
      `whether people here are listed in ${d.register} was not checked (${BY_CHANNEL.en[d.channel]}, ${d.country}: ${law(d, 'en')}). ${d.en} Declare the extract under "suppression", with "register" and its "date".`,
    fr: (d: RegisterLaw) =>
      `il n'a pas été vérifié si des personnes figurent sur ${d.register} (${BY_CHANNEL.fr[d.channel]}, ${d.country} : ${law(d, 'fr')}). ${d.fr} Déclarez l'extrait sous « suppression », avec « register » et sa « date ».`,
    unchecked: true,
  },
  registerUndated: {
    en: (d: RegisterList) =>
      `"${d.list}" does not say of when its look-up in ${d.register} is: it is good for ${d.allowed} days (${law(d, 'en')}). Declare the extract under "suppression" with its "date".`,
    fr: (d: RegisterList) =>
      `« ${d.list} » ne dit pas de quand date la consultation de ${d.register}, qui vaut ${d.allowed} jours (${law(d, 'fr')}). Déclarez l'extrait sous « suppression » avec sa « date ».`,
  },
  registerTooOld: {
    en: (d: OldList) =>
      `"${d.list}", your extract of ${d.register}, is of ${d.date}: ${d.age} days old, where it is good for ${d.allowed} (${law(d, 'en')}). Fetch the current one before you contact anybody ${BY_CHANNEL.en[d.channel]} in ${d.country}.`,
    fr: (d: OldList) =>
      `« ${d.list} », votre extrait de ${d.register}, date du ${day(d.date, 'fr')} : il a ${d.age} jours et ne vaut que ${d.allowed} jours (${law(d, 'fr')}). Procurez-vous l'extrait actuel avant tout contact ${BY_CHANNEL.fr[d.channel]} (${d.country}).`,
  },
  schedule: {
    en: (d: Plan) =>
      `campaign.schedule has ${PLANS.en[d.problem](d)} (${d.country}, consumers: ${law(d, 'en')}). Change the schedule, or exclude them; other times need their express consent to them.`,
    fr: (d: Plan) =>
      `campaign.schedule prévoit ${PLANS.fr[d.problem](d)} (${d.country}, particuliers : ${law(d, 'fr')}). Modifiez le planning ou excluez-les ; d'autres horaires exigent leur accord exprès.`,
  },
  tooManyCalls: {
    en: (d: Calls) =>
      `"${d.column}" tells of ${d.attempts} attempts to call within ${d.days} days; ${d.allowed} are allowed (${law(d, 'en')}). Do not call again before they are past.`,
    fr: (d: Calls) =>
      `« ${d.column} » fait état de ${d.attempts} tentatives d'appel en ${d.days} jours ; ${d.allowed} sont permises (${law(d, 'fr')}). Ne pas rappeler avant la fin de cette période.`,
  },
  callsUndated: {
    en: (d: Calls) =>
      `"${d.column}" tells of ${d.attempts} attempts to call, and not of when; ${d.allowed} are allowed in ${d.days} days (${law(d, 'en')}). Do not call again before you know. A column of their dates would tell.`,
    fr: (d: Calls) =>
      `« ${d.column} » fait état de ${d.attempts} tentatives d'appel sans dire quand ; ${d.allowed} sont permises en ${d.days} jours (${law(d, 'fr')}). Ne pas rappeler avant de le savoir : une colonne de leurs dates le dirait.`,
  },
  child: {
    en: (d: Child) =>
      `"${d.column}" tells of somebody under ${d.years}, the age from which a child consents alone in ${d.country} (${law(d, 'en')}). Do not contact without the consent of who holds parental responsibility; delete the record.`,
    fr: (d: Child) =>
      `« ${d.column} » désigne une personne de moins de ${d.years} ans, âge à partir duquel un enfant consent seul (${d.country}, ${law(d, 'fr')}). Ne pas contacter sans l'accord du titulaire de l'autorité parentale ; supprimez l'enregistrement.`,
  },
  doubtful: {
    en: (d: Doubt) =>
      `${CHANNEL_WORDS.en[d.channel]} to ${AUDIENCE_NOUNS.en[d.audience]} in ${d.country} needs no consent as the law is encoded here (${law(d, 'en')}), but that is in doubt. ${d.en}`,
    fr: (d: Doubt) =>
      `${CHANNEL_WORDS.fr[d.channel]} à ${AUDIENCE_NOUNS.fr[d.audience]} (${d.country}) n'exige pas de consentement selon le droit tel qu'il est enregistré ici (${law(d, 'fr')}), mais un doute subsiste. ${d.fr}`,
  },
} as const;
