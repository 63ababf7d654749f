import type { Language } from '../src/linter/settings.ts';
import type { ListKind, SuppressionKey } from '../src/suppression/types.ts';

/** What somebody was found by. */
export const BY_WORDS: Readonly<Record<Language, Readonly<Record<SuppressionKey, string>>>> = {
  en: {
    email: 'by e-mail address',
    phone: 'by phone number',
    domain: 'by domain',
    'company-id': 'by company number',
    linkedin: 'by LinkedIn profile',
    postal: 'by postal identity',
  },
  fr: {
    email: "par l'adresse e-mail",
    phone: 'par le numéro de téléphone',
    domain: 'par le domaine',
    'company-id': "par le numéro d'entreprise",
    linkedin: 'par le profil LinkedIn',
    postal: "par l'identité postale",
  },
};

/** A list, before its name. */
export const LIST_WORDS: Readonly<Record<Language, Readonly<Record<ListKind, string>>>> = {
  en: {
    bounces: 'your list of addresses that bounced',
    objections: 'your objection list',
    register: 'the do-not-contact register',
    unsubscribes: 'your unsubscribe list',
  },
  fr: {
    bounces: 'votre liste des adresses en erreur',
    objections: "votre liste d'opposition",
    register: "le registre d'opposition",
    unsubscribes: 'votre liste de désinscription',
  },
};

/** How a list has an address that it has hashed, in the reader's language: `sha256 as typed`, `sha256 tel que saisi`. */
export function formIn(form: string, language: Language): string {
  if (language === 'en') return form;
  let text = form;
  for (const [note, french] of FRENCH_NOTES) text = text.replace(note, french);
  return text;
}

/** The longer first. */
const FRENCH_NOTES: readonly (readonly [note: string, french: string])[] = [
  ['digits as typed', 'chiffres tels que saisis'],
  ['as typed', 'tel que saisi'],
  ['in capitals', 'en majuscules'],
  ['without dots and tag', 'sans points ni suffixe en +'],
  ['without dots', 'sans points'],
  ['without tag', 'sans suffixe en +'],
  ['without +', 'sans le +'],
  ['other host', "par l'autre domaine"],
  ['with 00', 'avec 00'],
  ['salted before', 'avec sel devant'],
  ['salted behind', 'avec sel derrière'],
];
