import { BIRTHS } from './births.ts';
import { DE } from './de.ts';
import { DE_BELIEF } from './de-belief.ts';
import { DE_CONDUCT } from './de-conduct.ts';
import { DE_HEALTH } from './de-health.ts';
import { DE_LIFE } from './de-life.ts';
import { DE_NOTES } from './de-notes.ts';
import { DE_PEOPLE } from './de-people.ts';
import { DE_WORDING } from './de-wording.ts';
import { EN } from './en.ts';
import { EN_LIFE } from './en-life.ts';
import { EN_NOTES } from './en-notes.ts';
import { EN_PEOPLE } from './en-people.ts';
import { EN_WORDING } from './en-wording.ts';
import { ES } from './es.ts';
import { ES_LIFE } from './es-life.ts';
import { ES_NOTES } from './es-notes.ts';
import { ES_PEOPLE } from './es-people.ts';
import { ES_TALK } from './es-talk.ts';
import { EVERYDAY } from './everyday.ts';
import { FILLERS } from './fillers.ts';
import type { Table } from './format.ts';
import { FR } from './fr.ts';
import { FR_LIFE } from './fr-life.ts';
import { FR_NOTES } from './fr-notes.ts';
import { FR_PEOPLE } from './fr-people.ts';
import { FR_STATES } from './fr-states.ts';
import { ILLNESSES } from './illnesses.ts';
import { IT } from './it.ts';
import { IT_LIFE } from './it-life.ts';
import { IT_NOTES } from './it-notes.ts';
import { IT_PEOPLE } from './it-people.ts';
import { IT_TALK } from './it-talk.ts';
import { MEDICINES } from './medicines.ts';
import { NL } from './nl.ts';
import { NL_LIFE } from './nl-life.ts';
import { NL_NOTES } from './nl-notes.ts';
import { NL_PEOPLE } from './nl-people.ts';
import { NL_WORDING } from './nl-wording.ts';
import { NUMBERS } from './numbers.ts';
import { ORDINARY } from './ordinary.ts';
import { PARTNERS } from './partners.ts';

/** Every word table. Order does not matter. */
export const TABLES: readonly Table[] = [
  ...BIRTHS,
  DE,
  DE_BELIEF,
  DE_CONDUCT,
  DE_HEALTH,
  DE_LIFE,
  DE_NOTES,
  DE_PEOPLE,
  DE_WORDING,
  EN,
  EN_LIFE,
  EN_NOTES,
  EN_PEOPLE,
  EN_WORDING,
  ES,
  ES_LIFE,
  ES_NOTES,
  ES_PEOPLE,
  ES_TALK,
  FR,
  FR_LIFE,
  FR_NOTES,
  FR_PEOPLE,
  FR_STATES,
  IT,
  IT_LIFE,
  IT_NOTES,
  IT_PEOPLE,
  IT_TALK,
  MEDICINES,
  NL,
  NL_LIFE,
  NL_NOTES,
  NL_PEOPLE,
  NL_WORDING,
  ...ILLNESSES,
  ...NUMBERS,
  ...ORDINARY,
  ...PARTNERS,
  ...FILLERS,
  ...EVERYDAY,
];
