import type { Field } from '../src/columns/fields.ts';
import { classifyEmail } from '../src/detect/email.ts';
import { findGarbled, mayBeGarbled } from '../src/detect/garbled.ts';
import { phoneKey } from '../src/detect/phone-key.ts';
import { dataSubjects } from '../src/linter/data-subject.ts';
import type { RecordView } from '../src/linter/rule.ts';
import type { AccuracyContext } from './accuracy-context.ts';
import { nameColumns, reportNames } from './accurate-names.ts';

/** Where neither an address nor a number stands, and no question mark inside a word. */
const NAMES: readonly Field[] = ['firstName', 'lastName', 'fullName', 'company', 'jobTitle', 'city'];
/** Where letters may be garbled, besides. */
const TEXTS: readonly Field[] = [
  'civility',
  'department',
  'industry',
  'addressLine',
  'region',
  'country',
  'notes',
];

/** Fewer digits may be part of a name: `Agence 2000`, `1001 Nuits`. */
const FEWEST_DIGITS = 9;

/**
 * Checks that the letters of a record's texts came through, that no address or number stands among them, and that its
 * names were not made up. Each cell is read once.
 *
 * @returns to be called with whether the record's address or number is test data; null where there is no text
 */
export function textCheck(context: AccuracyContext): ((record: RecordView, isTest: boolean) => void) | null {
  const names = nameColumns(context);
  const columns = [...NAMES, ...TEXTS].flatMap((field) =>
    context.columnsOf(field).map((column) => ({
      column,
      isName: NAMES.includes(field),
    })),
  );
  const readers = columns.map(({ column, isName }) => {
    const name = names.find((each) => each.column === column);
    return {
      column,
      isName,
      signsOf: context.perCell(column, (cell) => {
        if (cell === '' || name === undefined) return signsOf(cell);
        const named = name.isPerson ? signsOf(cell) | PERSON : signsOf(cell);
        return name.judge(cell).is === 'name' ? named : signsOf(cell) | MADE_UP;
      }),
    };
  });
  if (columns.length === 0) return null;
  const subjects = context.use(dataSubjects);
  return (record, isTest) => {
    let isTold = false;
    let made = 0;
    let isNamed = false;
    for (const { column, isName, signsOf } of readers) {
      const signs = signsOf(record);
      if ((signs & MADE_UP) !== 0) made += 1;
      else if ((signs & PERSON) !== 0) isNamed = true;
      if ((signs & ODD) === 0) continue;
      const cell = record.cell(column);
      const data = { column: column.name };
      // One encoding garbles all of a record.
      const range = (signs & SUSPECT) === 0 || isTold ? null : findGarbled(cell, isName);
      if (range !== null) {
        context.report({ messageId: 'garbled', record, column, range, data });
        isTold = true;
      }
      if (!isName) continue;
      if ((signs & AT) !== 0 && isAddress(cell))
        context.report({ messageId: 'shiftedEmail', record, column, data });
      else if ((signs & NUMBER) !== 0 && phoneKey(cell, subjects(record).country)?.isSound === true)
        context.report({ messageId: 'shiftedPhone', record, column, data });
    }
    if (made > 0) reportNames(context, names, record, { made, isNamed, isTest });
  };
}

const AT = 1;
const SUSPECT = 2;
const NUMBER = 4;
const ODD = AT | SUSPECT | NUMBER;
/** Said of a cell for names: that a person is named, or that it is a placeholder. */
const PERSON = 8;
const MADE_UP = 16;

/** What can be seen of a text by one look at each character. */
function signsOf(cell: string): number {
  let signs = 0;
  let digits = 0;
  let hasLetter = false;
  for (let at = 0; at < cell.length; at += 1) {
    const code = cell.charCodeAt(at);
    if (code === 64) signs |= AT;
    else if (mayBeGarbled(code)) signs |= SUSPECT;
    if (code >= 48 && code <= 57) digits += 1;
    else if (code >= 65 && code !== 95) hasLetter = true;
  }
  return digits >= FEWEST_DIGITS && !hasLetter ? signs | NUMBER : signs;
}

/** `Growth @ acme.example` is a job. */
function isAddress(cell: string): boolean {
  const text = cell.trim();
  return !text.includes(' ') && classifyEmail(text) !== 'invalid';
}
