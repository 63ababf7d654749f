import { gdpr } from '../src/law/articles.ts';
import { retention } from '../src/law/consent.ts';
import { addMonths, monthsBetween } from '../src/law/dates.ts';
import { dataSubjects } from '../src/linter/data-subject.ts';
import type { LawReference } from '../src/linter/finding.ts';
import { personal } from '../src/linter/mask.ts';
import { defineRule, type RecordView } from '../src/linter/rule.ts';
import type { Language } from '../src/linter/settings.ts';
import { isBlankCell } from './blank.ts';
import { type DateColumn, dateColumn } from './date-columns.ts';
import { cited, quoted } from './labels.ts';
import { MIXED_DATES, mixedColumnsTold } from './mixed-dates.ts';

interface RetentionOptions {
  /** Months after the last contact, or after the collection, for people who are no customers. */
  readonly months?: number | undefined;
  /** The same for customers, after the end of the relationship. */
  readonly customerMonths?: number | undefined;
}

/** What France's regulator recommends, and what is assumed where none says anything. */
const USUAL_MONTHS = 36;

/** What the age is counted from. */
type Since = 'contact' | 'collection';

const SINCE: Readonly<Record<Language, Readonly<Record<Since, string>>>> = {
  en: { contact: 'the last contact is', collection: 'nothing but the collection is dated, and it is' },
  fr: { contact: 'le dernier contact date de', collection: 'seule la collecte est datée, et elle remonte à' },
};

type AgeData = {
  readonly column: string;
  readonly months: number;
  readonly limit: number;
  readonly since: Since;
  readonly article: string;
};
type DateData = { readonly column: string; readonly value: string };

const STORAGE: readonly LawReference[] = [{ ...gdpr('5(1)(e)'), basis: 'statute' }];
const ACCURACY: readonly LawReference[] = [{ ...gdpr('5(1)(d)'), basis: 'statute' }];

export default defineRule({
  name: 'retention',
  step: 'minimisation',
  description: {
    en: 'Nobody is kept longer than prospecting needs: three years after the last contact, as a rule.',
    fr: "Personne n'est conservé plus longtemps que la prospection ne l'exige : en règle générale, trois ans après le dernier contact.",
  },
  law: STORAGE,
  recommended: 'warn',
  defaultOptions: {} as RetentionOptions,
  schema: (z) =>
    z.strictObject({
      months: z.int().positive().optional(),
      customerMonths: z.int().positive().optional(),
    }),
  messages: {
    tooOldAssumed: {
      en: (d: AgeData) =>
        `${SINCE.en[d.since]} more than ${d.months} months old ("${d.column}"). No authority's number is known for this country; ${d.limit} are taken for the most that prospecting needs (${d.article}). Delete the record, or set the option "months".`,
      fr: (d: AgeData) =>
        `${SINCE.fr[d.since]} plus de ${d.months} mois (« ${d.column} »). Aucune durée d'une autorité n'est connue pour ce pays ; ${d.limit} mois sont tenus pour le maximum que la prospection exige (${cited(d.article, 'fr')}). Supprimez l'enregistrement, ou fixez l'option « months ».`,
    },
    tooOld: {
      en: (d: AgeData) =>
        `${SINCE.en[d.since]} more than ${d.months} months old ("${d.column}"), and ${d.limit} are the most (${d.article}). Delete the record; of an objection keep only what is needed to respect it.`,
      fr: (d: AgeData) =>
        `${SINCE.fr[d.since]} plus de ${d.months} mois (« ${d.column} »), pour ${d.limit} au plus (${cited(d.article, 'fr')}). Supprimez l'enregistrement ; d'une opposition, ne gardez que ce qu'il faut pour la respecter.`,
    },
    noDateColumn: {
      en: () =>
        'no column says when these people were last in contact, or when their data was collected, so whether anybody is kept too long was not checked (GDPR 5(1)(e)). Export one of the two dates.',
      fr: () =>
        "aucune colonne ne dit de quand date le dernier contact ou la collecte : il n'a pas été vérifié si des personnes sont conservées trop longtemps (RGPD 5(1)(e)). Exportez l'une des deux dates.",
      unchecked: true,
    },
    noDate: {
      en: (d: { readonly columns: readonly string[] }) =>
        `${quoted(d.columns, 'en')} ${d.columns.length === 1 ? 'is' : 'are'} empty: how long this person has been kept is unknown (GDPR 5(1)(e)). Find a date, or delete the record.`,
      fr: (d: { readonly columns: readonly string[] }) =>
        `${quoted(d.columns, 'fr')} ${d.columns.length === 1 ? 'est vide' : 'sont vides'} : on ignore depuis quand cette personne est conservée (RGPD 5(1)(e)). Retrouvez une date, ou supprimez l'enregistrement.`,
    },
    futureDate: {
      en: (d: DateData) =>
        `"${d.column}" lies in the future (${d.value}): such a date can't be that of a contact or a collection (GDPR 5(1)(d)). Correct it.`,
      fr: (d: DateData) =>
        `« ${d.column} » est dans le futur (${d.value}) : ce ne peut être la date d'un contact ou d'une collecte (RGPD 5(1)(d)). Corrigez-la.`,
    },
    unreadableDate: {
      en: (d: DateData) =>
        `"${d.column}" holds no date that can be read (${d.value}), so how long this person has been kept was not checked. Write it as YYYY-MM-DD.`,
      fr: (d: DateData) =>
        `« ${d.column} » ne contient pas de date lisible (${d.value}) : la durée de conservation de cette personne n'a pas été vérifiée. Écrivez-la sous la forme AAAA-MM-JJ.`,
    },
    ambiguousDates: {
      en: (d: { readonly column: string }) =>
        `the dates of "${d.column}" can be read with the day or the month first: the day was taken to come first. Export them as YYYY-MM-DD.`,
      fr: (d: { readonly column: string }) =>
        `les dates de « ${d.column} » peuvent se lire avec le jour ou le mois en premier : le jour a été pris en premier. Exportez-les sous la forme AAAA-MM-JJ.`,
    },
    mixedDates: MIXED_DATES,
  },
  check(context) {
    const { options, settings } = context;
    const { asOf } = settings;
    // A consent is an act of the person's own, like an answer or an order.
    const contacts = [...context.columnsOf('lastContactDate'), ...context.columnsOf('consentDate')];
    const collections = [...context.columnsOf('sourceDate'), ...context.columnsOf('createdDate')];
    const all = [...contacts, ...collections];
    const [first] = all;
    if (first === undefined) {
      context.report({ messageId: 'noDateColumn', data: {}, atMost: 'warn' });
      return undefined;
    }
    const dated = new Map(all.map((column) => [column, dateColumn(context, column)]));
    const mixedTold = context.use(mixedColumnsTold);
    for (const { column, order } of dated.values()) {
      const messageId = order === 'ambiguous' ? 'ambiguousDates' : order === 'mixed' ? 'mixedDates' : null;
      if (messageId === null || mixedTold.has(column)) continue;
      if (order === 'mixed') mixedTold.add(column);
      context.report({ messageId, column, data: { column: column.name }, law: ACCURACY, atMost: 'warn' });
    }
    const pick = (columns: typeof all) =>
      columns.flatMap((column) => {
        const known = dated.get(column);
        return known === undefined ? [] : [known];
      });
    const contactDates = pick(contacts);
    const collectionDates = pick(collections);
    const names = all.map((column) => column.name);
    const subjects = context.use(dataSubjects);
    const isBlank = context.perValue(isBlankCell);
    const limitOf = context.perValue((country) => limits(country, options, asOf));

    const report = (record: RecordView, { column }: DateColumn, id: 'futureDate' | 'unreadableDate') => {
      const data = { column: column.name, value: personal(record.cell(column)) };
      context.report({ messageId: id, record, column, data, law: ACCURACY, atMost: 'warn' });
    };
    /** The latest day of a record's columns that is not in the future. */
    const latest = (record: RecordView, columns: readonly DateColumn[]) => {
      let day = '';
      let where: DateColumn | undefined;
      for (const each of columns) {
        const read = each.read(record);
        if (read === null) {
          if (each.order !== 'mixed' && !isBlank(record.cell(each.column)))
            report(record, each, 'unreadableDate');
        } else if (read > asOf) report(record, each, 'futureDate');
        else if (read > day) {
          day = read;
          where = each;
        }
      }
      return where === undefined ? null : { day, where };
    };

    return (record) => {
      const contact = latest(record, contactDates);
      const collection = latest(record, collectionDates);
      const found =
        contact !== null && (collection === null || contact.day >= collection.day) ? contact : collection;
      if (found === null) {
        if (all.every((column) => isBlank(record.cell(column))))
          context.report({
            messageId: 'noDate',
            record,
            column: first,
            data: { columns: names },
            atMost: 'warn',
          });
        return;
      }
      const { country, relationship } = subjects(record);
      const { prospect, customer, law, isAssumed } = limitOf(country);
      const { months: limit, from } = relationship === 'customer' ? customer : prospect;
      if (found.day >= from) return;
      const { column } = found.where;
      context.report({
        messageId: isAssumed ? 'tooOldAssumed' : 'tooOld',
        ...(isAssumed ? { atMost: 'warn' } : {}),
        record,
        column,
        data: {
          column: column.name,
          months: monthsBetween(found.day, asOf),
          limit,
          since: found === contact ? 'contact' : 'collection',
          article: law.map(({ article }) => article).join('; '),
        },
        law,
        blocks: { channels: 'all', reason: 'too-old' },
      });
    };
  },
});

/** How many months are the most, and the first day that lies within them. */
interface Limit {
  readonly months: number;
  readonly from: string;
}

interface Limits {
  readonly prospect: Limit;
  readonly customer: Limit;
  readonly law: readonly LawReference[];
  /** Whether nobody but this tool gives the number. */
  readonly isAssumed: boolean;
}

/** The months that the user sets, else those that the country's regulator recommends, else the usual ones. */
function limits(country: string, { months, customerMonths }: RetentionOptions, asOf: string): Limits {
  const recommended = months === undefined ? retention(country) : null;
  const usual = months ?? recommended?.months ?? USUAL_MONTHS;
  const limit = (most: number): Limit => ({ months: most, from: addMonths(asOf, -most) });
  return {
    prospect: limit(usual),
    customer: limit(customerMonths ?? usual),
    isAssumed: months === undefined && recommended === null,
    law: recommended === null ? STORAGE : [{ ...recommended.citation, basis: recommended.basis }],
  };
}
