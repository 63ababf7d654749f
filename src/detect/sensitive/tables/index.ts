import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import type { Table } from './format.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { MEDICINES } from './medicines.ts';
import { NL } from './nl.ts';
import { ORDINARY } from './ordinary.ts';

/** Every word table. Order does not matter. */
export const TABLES: readonly Table[] = [DE, EN, ES, FR, IT, MEDICINES, NL, ...ORDINARY];
