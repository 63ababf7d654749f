import { type ConsentClass, type ConsentReading, readClasses } from './consent-words.ts';
import { type DateOrder, parseDate } from './date.ts';

/** What a cell of a consent column says. */
export interface Consent {
  /** `empty`: nothing was recorded; `unreadable`: something was, but not a clear answer. Neither is ever a yes. */
  readonly state: 'yes' | 'no' | 'pending' | 'empty' | 'unreadable';
  /** The person confirmed by a second act (double opt-in). */
  readonly doubleOptIn?: true;
  /** A ground that GDPR 4(11) and recital 32 do not take for consent, or none of the sender's own. */
  readonly weak?: 'pre-ticked' | 'implicit' | 'bought' | 'legitimate-interest';
  /** `YYYY-MM-DD`, where the cell has a date. */
  readonly date?: string;
}

/** What a cell of an opt-out column says. */
export interface OptOut {
  readonly state: 'opted-out' | 'not-opted-out' | 'pending' | 'empty' | 'unreadable';
  /** `YYYY-MM-DD`, where the cell has a date. */
  readonly date?: string;
}

const DATE_INSIDE =
  /\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}(?:[T ]\d{1,2}[:h]\d{2}(?::\d{2})?(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?)?/;
const LONGEST_CELL = 200;
/** Stands between an answer and what explains it, so that the answer does not negate it: `Non, désinscrit`. */
const PAUSE = /[,;:()|]| [-–—] /;

interface Cell {
  readonly reading: ConsentReading;
  readonly date: string | null;
  readonly pause: boolean;
}

function readCell(text: string, order: DateOrder): Cell | null {
  const cell = text.trim();
  if (cell === '')
    return { reading: { classes: ['empty'], unknown: false, neutral: false }, date: null, pause: false };
  if (cell.length > LONGEST_CELL) return null;
  const whole = cell.length < 4 ? null : parseDate(cell, order);
  if (whole !== null)
    return { reading: { classes: [], unknown: false, neutral: false }, date: whole, pause: false };
  const inside = cell.length < 6 ? null : DATE_INSIDE.exec(cell);
  const date = inside === null ? null : parseDate(inside[0], order);
  const rest = inside === null || date === null ? cell : cell.replace(inside[0], ' ');
  return { reading: readClasses(rest.trim()), date, pause: PAUSE.test(rest) };
}

/** Applies negations: `not subscribed` is out, `nicht abgemeldet` is neither in nor out, but not out. */
function resolve(classes: readonly ConsentClass[], pause: boolean): readonly (ConsentClass | 'not-out')[] {
  const resolved: (ConsentClass | 'not-out')[] = [];
  for (let index = 0; index < classes.length; index++) {
    const current = classes[index] ?? 'empty';
    const next = classes[index + 1];
    const negates = current === 'not' || (current === 'no' && !pause);
    if (negates && (next === 'in' || next === 'yes' || next === 'double')) {
      resolved.push('out');
      index++;
    } else if (negates && next === 'out') {
      resolved.push('not-out');
      index++;
    } else if (negates && next === 'pending') {
      resolved.push('pending');
      index++;
    } else {
      resolved.push(current === 'not' ? 'no' : current);
    }
  }
  return resolved;
}

function weakness(said: ReadonlySet<string>): Consent['weak'] {
  if (said.has('preticked')) return 'pre-ticked';
  if (said.has('bought')) return 'bought';
  return said.has('implicit') ? 'implicit' : undefined;
}

/**
 * Finds what makes a consent none in a text about how it was got: `case pré-cochée à l'inscription`. A word that is
 * denied (`not pre-ticked`) is none.
 *
 * @param text a cell of a column of proof
 */
export function readWeakness(text: string): 'pre-ticked' | 'implicit' | undefined {
  if (text.length > LONGEST_CELL) return undefined;
  const { classes } = readClasses(text.trim());
  for (const [at, said] of classes.entries()) {
    const before = classes[at - 1];
    if (before === 'not' || before === 'no') continue;
    if (said === 'preticked') return 'pre-ticked';
    if (said === 'implicit') return 'implicit';
  }
  return undefined;
}

/**
 * Reads a consent in the usual encodings of six languages: words, letters, booleans, ticks, subscription states,
 * dates. What is not wholly understood is `unreadable`, but a refusal counts wherever it stands in the text. A date
 * alone is a yes of that date. A legitimate interest claims no consent: it is `empty`, with its weakness.
 *
 * @param text a cell of a consent column, as it stands in the file
 * @param order how the column writes dates
 */
export function readConsent(text: string, order: DateOrder = 'ambiguous'): Consent {
  const cell = readCell(text, order);
  if (cell === null) return { state: 'unreadable' };
  const { reading, date, pause } = cell;
  const dated = date === null ? {} : { date };
  const said = new Set<string>(resolve(reading.classes, pause));
  if (said.has('pending') && !said.has('out')) return { state: 'pending', ...dated };
  if (said.has('out') || said.has('no')) {
    const contradicted = said.has('not-out') || (said.has('no') && !said.has('out') && said.has('yes'));
    return { state: contradicted ? 'unreadable' : 'no', ...dated };
  }
  if (reading.unknown || said.has('limit') || said.has('not-out')) return { state: 'unreadable', ...dated };
  if (said.has('interest')) return { state: 'empty', weak: 'legitimate-interest', ...dated };
  const weak = weakness(said);
  if (weak !== undefined) return { state: 'yes', weak, ...dated };
  if (said.has('double')) return { state: 'yes', doubleOptIn: true, ...dated };
  if (said.has('yes') || said.has('in')) return { state: 'yes', ...dated };
  if (said.has('empty')) return { state: 'empty', ...dated };
  return { state: date === null ? 'unreadable' : 'yes', ...dated };
}

/**
 * Reads an opt-out flag, where a yes means: do not contact. Words that are for or against contact by themselves
 * (`subscribed`, `désinscrit`) keep their own meaning. A date alone is an opt-out of that date.
 *
 * @param text a cell of an opt-out column, as it stands in the file
 * @param order how the column writes dates
 */
export function readOptOut(text: string, order: DateOrder = 'ambiguous'): OptOut {
  const cell = readCell(text, order);
  if (cell === null) return { state: 'unreadable' };
  const { reading, date, pause } = cell;
  const dated = date === null ? {} : { date };
  const [lone, second] = reading.classes;
  // In this column a bare "no" before a word for contact explains it: `no - subscribed`.
  const said = new Set<string>(
    lone === 'no' && second === 'in' ? reading.classes : resolve(reading.classes, pause),
  );
  if (said.has('out')) return { state: 'opted-out', ...dated };
  if (said.has('yes'))
    return { state: said.has('no') || said.has('limit') ? 'unreadable' : 'opted-out', ...dated };
  if (said.has('pending')) return { state: 'pending', ...dated };
  if (reading.unknown || said.has('limit')) return { state: 'unreadable', ...dated };
  if (said.has('no') || said.has('not-out') || said.has('in') || said.has('double')) {
    return { state: 'not-opted-out', ...dated };
  }
  if (said.has('empty')) return { state: 'empty', ...dated };
  return { state: date === null ? 'unreadable' : 'opted-out', ...dated };
}
