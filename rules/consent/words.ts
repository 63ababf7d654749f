import type { Language, Weekday } from '../../src/linter/settings.ts';
import type { ProofItem } from './proof-items.ts';

type Words<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** The parts of a consent's proof, as a reader calls them. */
export const PROOF_WORDS: Words<ProofItem> = {
  en: {
    date: 'when it was given',
    channel: 'for which channel',
    purpose: 'for which purpose',
    text: 'which version of the text was shown',
    act: 'by which act',
    partners: 'the list of partners that was shown',
    collector: 'who collected it first',
    withdrawal: 'when it was withdrawn',
  },
  fr: {
    date: 'quand il a été donné',
    channel: 'pour quel canal',
    purpose: 'pour quelle finalité',
    text: 'quelle version du texte a été affichée',
    act: 'par quel acte',
    partners: 'la liste des partenaires affichée',
    collector: "qui l'a recueilli en premier",
    withdrawal: 'quand il a été retiré',
  },
};

export const WEEKDAY_WORDS: Words<Weekday> = {
  en: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  },
  fr: {
    monday: 'lundi',
    tuesday: 'mardi',
    wednesday: 'mercredi',
    thursday: 'jeudi',
    friday: 'vendredi',
    saturday: 'samedi',
    sunday: 'dimanche',
  },
};

/** A length of time: `2 years`, `30 days`, `un an`. */
export function span(
  { months, days }: { readonly months: number; readonly days: number },
  language: Language,
): string {
  if (months === 0) return counted(days, UNITS[language].day);
  return months % 12 === 0
    ? counted(months / 12, UNITS[language].year)
    : counted(months, UNITS[language].month);
}

type Unit = readonly [one: string, more: string];

const UNITS: Readonly<Record<Language, Readonly<Record<'day' | 'month' | 'year', Unit>>>> = {
  en: { day: ['one day', 'days'], month: ['one month', 'months'], year: ['one year', 'years'] },
  fr: { day: ['un jour', 'jours'], month: ['un mois', 'mois'], year: ['un an', 'ans'] },
};

function counted(number: number, [one, more]: Unit): string {
  return number === 1 ? one : `${number} ${more}`;
}
