import { readFileSync } from 'node:fs';
import type { StatementCategory, TextLanguage } from '../../../src/detect/sensitive/types.ts';
import { STATEMENT_CATEGORIES, TEXT_LANGUAGES } from '../../../src/detect/sensitive/types.ts';

/** A note with what it states, as a person would label it. */
export interface LabelledNote {
  readonly text: string;
  readonly lang: TextLanguage;
  readonly categories: readonly StatementCategory[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function toNote(value: unknown): LabelledNote {
  if (!isRecord(value)) throw new Error('notes.json: not a note');
  const { text, lang, categories } = value;
  const known = TEXT_LANGUAGES.find((name) => name === lang);
  if (typeof text !== 'string' || known === undefined || !Array.isArray(categories))
    throw new Error(`notes.json: bad note ${JSON.stringify(value)}`);
  return {
    text,
    lang: known,
    categories: STATEMENT_CATEGORIES.filter((name) => categories.includes(name)),
  };
}

/** The labelled notes of notes.json. */
export function readNotes(): LabelledNote[] {
  const parsed: unknown = JSON.parse(readFileSync(new URL('notes.json', import.meta.url), 'utf8'));
  if (!Array.isArray(parsed)) throw new Error('notes.json: not a list');
  return parsed.map(toNote);
}
