import { gdpr } from '../src/law/articles.ts';
import { findDuplicates } from '../src/linter/find-duplicates.ts';
import { emptyKeyLog, joinKeyLogs, type KeyLog, type KeySegment } from '../src/linter/key-log.ts';
import { defineRule } from '../src/linter/rule.ts';
import { ACCURACY_MESSAGES } from './accuracy-messages.ts';
import { emailCheck } from './accurate-emails.ts';
import { phoneCheck } from './accurate-phones.ts';
import { textCheck } from './accurate-texts.ts';
import { contactColumns } from './contact-columns.ts';
import { keyWriter } from './duplicate-keys.ts';

/** What may be looked at to tell that two records are one person. */
const KEYS = ['email', 'phone'] as const;

interface AccuracyOptions {
  /** What tells that two records are one person. */
  readonly duplicates?: readonly (typeof KEYS)[number][] | undefined;
  /** Whether the files of a run are compared with each other. */
  readonly acrossFiles?: boolean | undefined;
}

const defaultOptions: AccuracyOptions = { duplicates: KEYS, acrossFiles: true };

export default defineRule({
  name: 'accuracy',
  step: 'origin',
  description: {
    en: 'Addresses, numbers and names are real, whole, in their place, and there once.',
    fr: 'Les adresses, numéros et noms sont réels, entiers, à leur place, et présents une seule fois.',
  },
  law: [{ ...gdpr('5(1)(d)'), basis: 'statute' }],
  recommended: 'warn',
  defaultOptions,
  schema: (z) =>
    z.strictObject({
      duplicates: z.array(z.enum(KEYS)).optional(),
      acrossFiles: z.boolean().optional(),
    }),
  messages: ACCURACY_MESSAGES,
  tally: {
    create: emptyKeyLog,
    merge: (earlier, later, records, lines): { segments: KeySegment[] } => ({
      segments: [...joinKeyLogs(earlier, later, records, lines).segments],
    }),
    isCarried: true,
    conclude(total: KeyLog, context, before) {
      const { columns } = context.use(contactColumns);
      const others = context.options.acrossFiles === true ? before : undefined;
      for (const { row, columns: numbers, position, first } of findDuplicates(total, others)) {
        const [column] = numbers.flatMap((number) => columns[number] ?? []);
        if (column === undefined) continue;
        const keys = numbers.flatMap((number) => columns[number]?.key ?? []);
        const data = { keys: [...new Set(keys)], first: first.row };
        const at = { column: column.column, place: { row, position: position() } };
        // A file of the same name is this one: a path is read once in a run.
        if (first.file === context.filePath) context.report({ messageId: 'duplicate', ...at, data });
        else context.report({ messageId: 'duplicateElsewhere', ...at, data: { ...data, file: first.file } });
      }
    },
  },
  check(context) {
    const write = keyWriter(context);
    const checks = [emailCheck(context, write), phoneCheck(context, write)].flatMap((check) => check ?? []);
    const texts = textCheck(context);
    if (checks.length === 0 && texts === null) return undefined;
    return (record, tally) => {
      let isTest = false;
      for (const check of checks) isTest = check(record, tally, isTest);
      texts?.(record, isTest);
    };
  },
});
