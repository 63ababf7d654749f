import type { ObjectionTable } from '../format.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { NL } from './nl.ts';

/** The tables of all languages. */
export const TABLES: readonly ObjectionTable[] = [DE, EN, ES, FR, IT, NL];
