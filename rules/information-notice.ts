import { gdpr } from '../src/law/articles.ts';
import { addMonths } from '../src/law/dates.ts';
import type { LawReference } from '../src/linter/finding.ts';
import { defineRule, type RuleContext } from '../src/linter/rule.ts';
import type { Language } from '../src/linter/settings.ts';
import { isBlankCell } from './blank.ts';
import { dateColumn } from './date-columns.ts';
import { FIRST_LEVEL, SECOND_LEVEL } from './notice-items.ts';
import { NOTICE_MESSAGES } from './notice-messages.ts';
import { INDIRECT, sourceKinds } from './source-kind.ts';

/** What is counted over all records. A type, not an interface: it passes from thread to thread. */
type Tally = { indirect: number };

const ARTICLE_14: readonly LawReference[] = [{ ...gdpr('14'), basis: 'statute' }];
const ARTICLES: readonly LawReference[] = [
  { ...gdpr('13'), basis: 'statute' },
  { ...gdpr('14'), basis: 'statute' },
];

type Messages = typeof NOTICE_MESSAGES;

export default defineRule({
  name: 'information-notice',
  step: 'rights',
  description: {
    en: 'People are told who uses their data, why, and where it comes from: within a month, and at the latest with the first message.',
    fr: "Les personnes sont informées de qui utilise leurs données, pourquoi, et d'où elles viennent : dans le mois, et au plus tard lors du premier message.",
  },
  law: ARTICLES,
  recommended: 'warn',
  defaultOptions: {},
  messages: NOTICE_MESSAGES,
  tally: {
    create: (): Tally => ({ indirect: 0 }),
    merge: (earlier, later) => ({ indirect: earlier.indirect + later.indirect }),
    conclude({ indirect }, context) {
      if (indirect > 0 && context.columnsOf('noticeDate').length === 0)
        context.report({
          messageId: 'noNoticeColumn',
          data: { records: indirect },
          count: indirect,
          law: ARTICLE_14,
        });
    },
  },
  check(context: RuleContext<object, Messages>) {
    checkCampaign(context);
    const kindOf = context.use(sourceKinds);
    const notices = context.columnsOf('noticeDate');
    const [notice] = notices;
    if (context.columnsOf('source').length + context.columnsOf('sourceDetail').length === 0) return undefined;
    const { asOf } = context.settings;
    const dates = (field: 'noticeDate' | 'sourceDate' | 'createdDate' | 'lastContactDate') =>
      context.columnsOf(field).map((column) => dateColumn(context, column));
    const noticeDates = dates('noticeDate');
    const collected = [...dates('sourceDate'), ...dates('createdDate')];
    const contacted = dates('lastContactDate');
    const isBlank = context.perValue(isBlankCell);

    return (record, tally: Tally) => {
      const kind = kindOf(record);
      if (kind === null || !INDIRECT.has(kind)) return;
      tally.indirect += 1;
      if (notice === undefined) return;
      const first = (columns: typeof collected) => {
        for (const { read } of columns) {
          const day = read(record);
          if (day !== null) return day;
        }
        return null;
      };
      const informed = first(noticeDates);
      const collection = first(collected);
      const due = collection === null ? null : addMonths(collection, 1);
      const place = { record, column: notice, law: ARTICLE_14 };
      if (informed === null) {
        if (!notices.every((column) => isBlank(record.cell(column)))) return;
        if (due !== null && due < asOf)
          context.report({ messageId: 'overdue', ...place, data: { column: notice.name, due } });
        else
          context.report({
            messageId: 'due',
            ...place,
            data: { column: notice.name, due: due ?? '' },
            atMost: 'warn',
          });
        return;
      }
      const contact = first(contacted);
      if (contact !== null && contact < informed)
        context.report({
          messageId: 'afterContact',
          ...place,
          data: { column: notice.name },
          atMost: 'warn',
        });
      else if (due !== null && informed > due)
        context.report({ messageId: 'late', ...place, data: { column: notice.name }, atMost: 'warn' });
    };
  },
});

/** What the campaign says of its notice; told once per run. */
function checkCampaign(context: RuleContext<object, Messages>): void {
  const { campaign, language } = context.settings;
  const { notice } = campaign;
  if (notice === undefined) {
    context.report({ messageId: 'notConfigured', data: {}, atMost: 'warn', once: true });
    return;
  }
  const first = missing(FIRST_LEVEL, notice.first ?? {}, language);
  if (first.length > 0)
    context.report({ messageId: 'firstLevel', data: { items: first }, count: first.length, once: true });
  const second = missing(SECOND_LEVEL, notice.second ?? {}, language);
  if (second.length > 0)
    context.report({ messageId: 'secondLevel', data: { items: second }, count: second.length, once: true });
}

/** The items that a level lacks, in words and in order. */
function missing(
  items: Readonly<Record<string, Readonly<Record<Language, string>>>>,
  said: object,
  language: Language,
): string[] {
  const held = new Set(Object.entries(said).flatMap(([item, value]) => (value ? [item] : [])));
  return Object.entries(items).flatMap(([item, words]) => (held.has(item) ? [] : [words[language]]));
}
