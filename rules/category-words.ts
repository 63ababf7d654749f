import type { ExcessiveCategory, SensitiveCategory } from '../src/columns/fields.ts';
import type { Language } from '../src/linter/settings.ts';

/** Kinds of data that prospecting does without, in headers and in text. */
export type DataCategory = SensitiveCategory | ExcessiveCategory | 'family_privacy' | 'insult' | 'minor';

/** What to call them, as the object of "holds". */
export const CATEGORY_WORDS: Readonly<Record<Language, Readonly<Record<DataCategory, string>>>> = {
  en: {
    bank: 'bank or card details',
    biometric_genetic: 'biometric or genetic data',
    birth_date: 'a birth date or age',
    criminal: 'offences or convictions',
    device_or_ip: 'a device or IP address',
    ethnicity: 'ethnic origin',
    family: 'family circumstances',
    family_privacy: 'family or private life',
    geoloc: 'a location',
    health: 'health data',
    insult: 'an insult or judgement of the person',
    minor: 'data of a minor',
    national_id: 'a national identification number',
    password: 'a password',
    photo: 'a photo',
    politics: 'political opinions',
    religion: 'religious or philosophical beliefs',
    salary: 'pay or income',
    sexuality: 'sex life or sexual orientation',
    union: 'trade-union membership',
  },
  fr: {
    bank: 'des coordonnées bancaires',
    biometric_genetic: 'des données biométriques ou génétiques',
    birth_date: 'une date de naissance ou un âge',
    criminal: 'des infractions ou condamnations',
    device_or_ip: "une adresse d'appareil ou IP",
    ethnicity: 'une origine ethnique',
    family: 'une situation familiale',
    family_privacy: 'un élément de vie familiale ou privée',
    geoloc: 'une géolocalisation',
    health: 'une donnée de santé',
    insult: 'une insulte ou un jugement sur la personne',
    minor: 'une donnée de mineur',
    national_id: "un numéro national d'identification",
    password: 'un mot de passe',
    photo: 'une photo',
    politics: 'des opinions politiques',
    religion: 'des convictions religieuses ou philosophiques',
    salary: 'une rémunération ou un revenu',
    sexuality: 'une vie ou orientation sexuelle',
    union: 'une appartenance syndicale',
  },
};
