import type { PhoneDamage } from '../src/detect/phone.ts';
import type { Language } from '../src/linter/settings.ts';
import { listed } from './labels.ts';

/** What is wrong with a number; `no-number`: it is none. */
export type NumberFault = PhoneDamage | 'no-number';

/** What two records share. */
export type SharedKey = 'email' | 'phone';

const FAULTS: Readonly<Record<Language, Readonly<Record<NumberFault, string>>>> = {
  en: {
    scientific: 'a spreadsheet wrote it as a power of ten, and its last digits are lost',
    decimal: 'a spreadsheet wrote it with decimals',
    'lost-zero': 'a spreadsheet took its leading zero away',
    'lost-plus': 'its leading "+" is lost',
    masked: 'some of its digits are masked',
    'too-short': 'digits are missing',
    'too-long': 'it has too many digits',
    'no-number': 'it is no telephone number',
  },
  fr: {
    scientific: "un tableur l'a écrit en puissance de dix, et ses derniers chiffres sont perdus",
    decimal: "un tableur l'a écrit avec des décimales",
    'lost-zero': 'un tableur a retiré son zéro initial',
    'lost-plus': 'son « + » initial est perdu',
    masked: 'une partie de ses chiffres est masquée',
    'too-short': 'il lui manque des chiffres',
    'too-long': 'il a trop de chiffres',
    'no-number': "ce n'est pas un numéro de téléphone",
  },
};

/** What is wrong with the numbers of a whole column. */
const COLUMN_FAULTS: Readonly<Record<Language, Readonly<Record<RepairableFault, string>>>> = {
  en: {
    decimal: 'with decimals, as a spreadsheet counts',
    'lost-zero': 'without their leading zero, which a spreadsheet took away',
    'lost-plus': 'without their leading "+"',
  },
  fr: {
    decimal: 'avec des décimales, comme un tableur compte',
    'lost-zero': "sans leur zéro initial, qu'un tableur a retiré",
    'lost-plus': 'sans leur « + » initial',
  },
};

/** Faults that lose nothing for good. */
export const REPAIRABLE = ['decimal', 'lost-zero', 'lost-plus'] as const;
export type RepairableFault = (typeof REPAIRABLE)[number];

const SHARED: Readonly<Record<Language, Readonly<Record<SharedKey, string>>>> = {
  en: { email: 'e-mail address', phone: 'phone number' },
  fr: { email: 'adresse e-mail', phone: 'numéro de téléphone' },
};

export interface ValueData {
  readonly [fact: string]: string;
  readonly value: string;
}

export interface FaultData {
  readonly [fact: string]: string;
  readonly value: string;
  readonly fault: NumberFault;
}

export interface ColumnFaultData {
  readonly [fact: string]: string;
  readonly column: string;
  readonly fault: RepairableFault;
}

/** A type, not an interface, so that it fits the index of message data. */
export type DuplicateData = {
  readonly keys: readonly SharedKey[];
  readonly first: number;
};

export type ElsewhereData = DuplicateData & { readonly file: string };

const shared = (keys: readonly SharedKey[], language: Language): string =>
  listed(
    keys.map((key) => SHARED[language][key]),
    language,
  );

export const ACCURACY_MESSAGES = {
  invalidEmail: {
    en: (d: ValueData) => `${d.value} is no valid e-mail address (GDPR 5(1)(d)). Correct it, or delete it.`,
    fr: (d: ValueData) =>
      `${d.value} n'est pas une adresse e-mail valide (RGPD 5(1)(d)). Corrigez-la ou supprimez-la.`,
  },
  disposableEmail: {
    en: (d: ValueData) =>
      `${d.value} is a disposable address: soon it reaches nobody, or somebody else (GDPR 5(1)(d)). Delete the record.`,
    fr: (d: ValueData) =>
      `${d.value} est une adresse jetable : bientôt elle n'atteindra plus personne, ou quelqu'un d'autre (RGPD 5(1)(d)). Supprimez l'enregistrement.`,
  },
  testData: {
    en: (d: ValueData) =>
      `${d.value} looks like test data and not like a person (GDPR 5(1)(d)). Delete the record.`,
    fr: (d: ValueData) =>
      `${d.value} ressemble à une donnée de test et non à une personne (RGPD 5(1)(d)). Supprimez l'enregistrement.`,
  },
  placeholder: {
    en: (d: { readonly column: string }) =>
      `"${d.column}" holds a word for "nothing" in place of a value (GDPR 5(1)(d)). Empty the cell.`,
    fr: (d: { readonly column: string }) =>
      `« ${d.column} » contient une mention « vide » à la place d'une valeur (RGPD 5(1)(d)). Videz la cellule.`,
  },
  damagedPhone: {
    en: (d: FaultData) =>
      `the number ${d.value} can't be right: ${FAULTS.en[d.fault]} (GDPR 5(1)(d)). Export it again as text, or delete it.`,
    fr: (d: FaultData) =>
      `le numéro ${d.value} est faux : ${FAULTS.fr[d.fault]} (RGPD 5(1)(d)). Exportez-le à nouveau comme texte, ou supprimez-le.`,
  },
  damagedColumn: {
    en: (d: ColumnFaultData) =>
      `"${d.column}" holds most numbers ${COLUMN_FAULTS.en[d.fault]} (GDPR 5(1)(d)). Export the column again as text.`,
    fr: (d: ColumnFaultData) =>
      `« ${d.column} » contient la plupart des numéros ${COLUMN_FAULTS.fr[d.fault]} (RGPD 5(1)(d)). Exportez à nouveau la colonne comme texte.`,
  },
  garbled: {
    en: (d: { readonly column: string }) =>
      `letters of "${d.column}" were garbled on the way: the file was read or written in a wrong encoding (GDPR 5(1)(d)). Export it again as UTF-8.`,
    fr: (d: { readonly column: string }) =>
      `des lettres de « ${d.column} » ont été altérées : le fichier a été lu ou écrit dans un mauvais encodage (RGPD 5(1)(d)). Exportez-le à nouveau en UTF-8.`,
  },
  shiftedEmail: {
    en: (d: { readonly column: string }) =>
      `"${d.column}" holds an e-mail address: values may stand in the wrong columns (GDPR 5(1)(d)). Put it in its place.`,
    fr: (d: { readonly column: string }) =>
      `« ${d.column} » contient une adresse e-mail : des valeurs sont peut-être dans les mauvaises colonnes (RGPD 5(1)(d)). Remettez-la à sa place.`,
  },
  shiftedPhone: {
    en: (d: { readonly column: string }) =>
      `"${d.column}" holds a telephone number: values may stand in the wrong columns (GDPR 5(1)(d)). Put it in its place.`,
    fr: (d: { readonly column: string }) =>
      `« ${d.column} » contient un numéro de téléphone : des valeurs sont peut-être dans les mauvaises colonnes (RGPD 5(1)(d)). Remettez-le à sa place.`,
  },
  duplicate: {
    en: (d: DuplicateData) =>
      `same ${shared(d.keys, 'en')} as record ${d.first}: one person stands here twice (GDPR 5(1)(d)). Merge the two; a refusal in one of them holds for both.`,
    fr: (d: DuplicateData) =>
      `même ${shared(d.keys, 'fr')} que l'enregistrement ${d.first} : une personne figure ici deux fois (RGPD 5(1)(d)). Fusionnez les deux ; un refus dans l'un vaut pour les deux.`,
  },
  duplicateElsewhere: {
    en: (d: ElsewhereData) =>
      `same ${shared(d.keys, 'en')} as record ${d.first} of ${d.file}: one person stands in both files (GDPR 5(1)(d)). Merge the two; a refusal in one of them holds for both.`,
    fr: (d: ElsewhereData) =>
      `même ${shared(d.keys, 'fr')} que l'enregistrement ${d.first} de ${d.file} : une personne figure dans les deux fichiers (RGPD 5(1)(d)). Fusionnez les deux ; un refus dans l'un vaut pour les deux.`,
  },
};
