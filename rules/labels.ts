import type { Consent } from '../src/detect/consent.ts';
import type { Audience, Basis, Channel } from '../src/law/types.ts';
import type { Evidence } from '../src/linter/data-subject.ts';
import type { CountryClue } from '../src/linter/file-country.ts';
import type { Language } from '../src/linter/settings.ts';
import type { HiddenBy } from '../src/linter/template.ts';

type Words<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** A message by a channel, as a noun. */
export const CHANNEL_WORDS: Words<Channel> = {
  en: {
    email: 'e-mail',
    sms: 'SMS',
    phone: 'a phone call',
    'automated-call': 'an automated call',
    fax: 'fax',
    post: 'post',
    social: 'a message on a social network',
  },
  fr: {
    email: "l'e-mail",
    sms: 'le SMS',
    phone: "l'appel téléphonique",
    'automated-call': "l'appel automatisé",
    fax: 'le fax',
    post: 'le courrier postal',
    social: 'le message sur un réseau social',
  },
};

/** The way a message takes. */
export const BY_CHANNEL: Words<Channel> = {
  en: {
    email: 'by e-mail',
    sms: 'by SMS',
    phone: 'by phone',
    'automated-call': 'by automated call',
    fax: 'by fax',
    post: 'by post',
    social: 'on social networks',
  },
  fr: {
    email: 'par e-mail',
    sms: 'par SMS',
    phone: 'par téléphone',
    'automated-call': 'par appel automatisé',
    fax: 'par fax',
    post: 'par courrier postal',
    social: 'sur les réseaux sociaux',
  },
};

/** The person addressed. A person in business alone is named as such where the law protects them as a private person. */
export const AUDIENCE_NOUNS: Words<Audience | 'sole-trader'> = {
  en: {
    consumer: 'a consumer',
    professional: 'a named person at work',
    organisation: 'an organisation',
    'sole-trader': 'a sole trader, protected like a consumer',
  },
  fr: {
    consumer: 'un particulier',
    professional: 'un professionnel nommé',
    organisation: 'un organisme',
    'sole-trader': 'un entrepreneur individuel, protégé comme un particulier',
  },
};

/** Why a record is taken for what it is. */
export const EVIDENCE_WORDS: Words<Evidence> = {
  en: {
    column: 'as its column says',
    configuration: 'as the configuration says',
    phone: 'by the phone number',
    address: 'by the postal address',
    'vat-number': 'by the VAT number',
    'email-domain': "by the address's domain",
    website: 'by the web site',
    email: 'by the address',
    company: 'by the company named',
    'job-title': 'by the job title',
    file: 'by the file as a whole',
    jurisdiction: 'by default',
    none: 'nothing says otherwise',
  },
  fr: {
    column: "d'après la colonne prévue pour cela",
    configuration: "d'après la configuration",
    phone: "d'après le numéro",
    address: "d'après l'adresse postale",
    'vat-number': "d'après le numéro de TVA",
    'email-domain': "d'après le domaine de l'adresse",
    website: "d'après le site web",
    email: "d'après l'adresse",
    company: "d'après la société indiquée",
    'job-title': "d'après la fonction",
    file: "d'après l'ensemble du fichier",
    jurisdiction: 'par défaut',
    none: "rien n'indique le contraire",
  },
};

/** What a file as a whole tells its country by. */
export const CLUE_WORDS: Words<CountryClue> = {
  en: {
    records: 'nearly all records that tell one',
    language: 'the language of the headers',
    phones: 'the phone numbers',
    'postal-codes': 'the postal codes',
  },
  fr: {
    records: 'presque tous les enregistrements qui en indiquent un',
    language: 'la langue des en-têtes',
    phones: 'les numéros de téléphone',
    'postal-codes': 'les codes postaux',
  },
};

/** What stands in the place of consent, and is none (GDPR 4(11), recital 32). */
export const WEAKNESS_WORDS: Words<NonNullable<Consent['weak']>> = {
  en: {
    bought: 'consent that came with a bought list',
    implicit: 'implied consent',
    'legitimate-interest': 'a legitimate interest',
    'pre-ticked': 'a pre-ticked box',
  },
  fr: {
    bought: 'un consentement acheté avec le fichier',
    implicit: 'un consentement implicite',
    'legitimate-interest': 'un intérêt légitime',
    'pre-ticked': 'une case pré-cochée',
  },
};

/** How sure the law behind a message is; nothing for a statute. */
export const BASIS_WORDS: Words<Basis> = {
  en: {
    statute: '',
    regulator: ', as the regulator reads it',
    secondary: ', according to a secondary source',
    unconfirmed: ', unconfirmed',
  },
  fr: {
    statute: '',
    regulator: ", selon l'autorité de contrôle",
    secondary: ', selon une source secondaire',
    unconfirmed: ', non confirmé',
  },
};

/** Why a reader does not see something. */
export const HIDDEN_WORDS: Words<HiddenBy> = {
  en: {
    colour: 'its letters have the colour of the ground',
    position: 'it is placed outside of what is shown',
    size: 'it is too small to be seen',
    style: 'a style or an attribute hides it',
  },
  fr: {
    colour: 'ses lettres ont la couleur du fond',
    position: "il est placé hors de ce qui s'affiche",
    size: 'il est trop petit pour être vu',
    style: 'un style ou un attribut le masque',
  },
};

const MOST_NAMED = 8;

/** Headers in a row, in quotes; of many the first eight and how many more. */
export function quoted(names: readonly string[], language: Language): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => (language === 'fr' ? `« ${name} »` : `"${name}"`));
  const rest = names.length - shown.length;
  if (rest > 0) shown.push(MORE[language](rest));
  return listed(shown, language);
}

/** Texts in a row, the last one after "and". */
export function listed(texts: readonly string[], language: Language): string {
  const last = texts.at(-1) ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} ${AND[language]} ${last}`;
}

/** The ways of messages in a row: `by phone and by SMS`. */
export function byChannels(channels: readonly Channel[], language: Language): string {
  return listed(
    channels.map((channel) => BY_CHANNEL[language][channel]),
    language,
  );
}

const AND: Readonly<Record<Language, string>> = { en: 'and', fr: 'et' };
const MORE: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `${count} more`,
  fr: (count) => (count === 1 ? '1 autre' : `${count} autres`),
};

let frenchDay: Intl.DateTimeFormat | undefined;

/**
 * A day as a reader of the language writes it: `2026-08-11`, `11 août 2026`.
 *
 * @param iso - `YYYY-MM-DD`
 */
export function day(iso: string, language: Language): string {
  if (language === 'en') return iso;
  frenchDay ??= new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
  return frenchDay.format(new Date(`${iso}T00:00:00Z`)).replace(/^1 /, '1er ');
}

/** An article as a lawyer of the language cites it. */
export function cited(article: string, language: Language): string {
  return language === 'fr' ? article.replaceAll('GDPR', 'RGPD') : article;
}
