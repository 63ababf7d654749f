import { FIELDS, type Field, type HeaderCategory } from '../src/columns/fields.ts';
import { sidePurpose } from '../src/columns/side-columns.ts';
import { type FoundIdentifier, findIdentifiers } from '../src/detect/identifiers.ts';
import type { SensitiveMatch } from '../src/detect/sensitive/index.ts';
import { gdpr } from '../src/law/articles.ts';
import type { LawReference } from '../src/linter/finding.ts';
import { personal } from '../src/linter/mask.ts';
import { type Column, defineRule, type RecordView } from '../src/linter/rule.ts';
import type { Language } from '../src/linter/settings.ts';
import { CATEGORY_WORDS, type DataCategory } from './category-words.ts';
import { categoryOf, SENSITIVE, sensitiveTexts } from './free-text.ts';
import { cited, quoted } from './labels.ts';

interface MinimizationOptions {
  /** Fields that the campaign's purpose needs, besides those of the default list. */
  readonly necessary?: readonly Field[] | undefined;
  /** Headers of columns that the campaign's purpose needs, whatever they are understood as. */
  readonly necessaryColumns?: readonly string[] | undefined;
}

/** What prospecting usually needs: whom to contact, how, why, since when, and with what permission. */
const USUALLY_NECESSARY: ReadonlySet<Field> = new Set<Field>([
  'email',
  'phone',
  'mobile',
  'fax',
  'firstName',
  'lastName',
  'fullName',
  'civility',
  'jobTitle',
  'department',
  'seniority',
  'company',
  'companyDomain',
  'companyId',
  'industry',
  'industryCode',
  'employees',
  'revenue',
  'addressLine',
  'city',
  'postalCode',
  'region',
  'country',
  'website',
  'linkedinUrl',
  'source',
  'sourceDetail',
  'sourceDate',
  'consentEmail',
  'consentSms',
  'consentPhone',
  'consentPost',
  'consentGeneric',
  'consentDate',
  'consentProof',
  'optOut',
  'lastContactDate',
  'createdDate',
  'noticeDate',
  'customerStatus',
  'audience',
  'notes',
  'language',
  'recordId',
  'owner',
  'tags',
  'score',
]);

/** Where numbers stand that are not a person's, though their check digits may fit. */
const OWN_NUMBERS: ReadonlySet<Field | null> = new Set<Field | null>([
  'companyDomain',
  'companyId',
  'consentDate',
  'createdDate',
  'deviceId',
  'email',
  'emailPersonal',
  'employees',
  'fax',
  'geolocation',
  'industryCode',
  'ip',
  'lastContactDate',
  'linkedinUrl',
  'mobile',
  'noticeDate',
  'phone',
  'postalCode',
  'recordId',
  'revenue',
  'socialUrl',
  'sourceDate',
  'website',
]);

interface ColumnData {
  readonly [fact: string]: string;
  readonly column: string;
  readonly category: DataCategory;
}

interface TextData {
  readonly [fact: string]: string;
  readonly words: string;
  readonly category: DataCategory;
}

const ARTICLE_9: readonly LawReference[] = [{ ...gdpr('9'), basis: 'statute' }];
const ARTICLE_10: readonly LawReference[] = [{ ...gdpr('10'), basis: 'statute' }];
const ARTICLE_5: readonly LawReference[] = [{ ...gdpr('5(1)(c)'), basis: 'statute' }];
const ARTICLE_87: readonly LawReference[] = [
  { ...gdpr('5(1)(c)'), basis: 'statute' },
  { ...gdpr('87'), basis: 'statute' },
];
const ARTICLE_8: readonly LawReference[] = [{ ...gdpr('8'), basis: 'statute' }];

export default defineRule({
  name: 'minimization',
  step: 'minimisation',
  description: {
    en: 'Nothing irrelevant, excessive or sensitive: neither in columns nor in what people typed into notes.',
    fr: "Rien de non pertinent, d'excessif ou de sensible : ni dans les colonnes, ni dans ce qui a été saisi en commentaire.",
  },
  law: [{ ...gdpr('5(1)(c)'), basis: 'statute' }],
  recommended: 'error',
  defaultOptions: {} as MinimizationOptions,
  schema: (z) =>
    z.strictObject({
      necessary: z.array(z.enum(FIELDS)).optional(),
      necessaryColumns: z.array(z.string()).optional(),
    }),
  messages: {
    sensitiveColumn: {
      en: (d: ColumnData) =>
        `"${d.column}" holds ${CATEGORY_WORDS.en[d.category]}, ${BANS.en(d.category)}. Drop the column.`,
      fr: (d: ColumnData) =>
        `« ${d.column} » contient ${CATEGORY_WORDS.fr[d.category]}, ${BANS.fr(d.category)}. Supprimez la colonne.`,
    },
    excessiveColumn: {
      en: (d: ColumnData) =>
        `"${d.column}" holds ${CATEGORY_WORDS.en[d.category]}: no declared purpose needs it (GDPR 5(1)(c)). Drop the column, or declare it: option "necessary".`,
      fr: (d: ColumnData) =>
        `« ${d.column} » contient ${CATEGORY_WORDS.fr[d.category]} : aucune finalité déclarée ne l'exige (RGPD 5(1)(c)). Supprimez la colonne, ou déclarez-la : option « necessary ».`,
    },
    unneededColumn: {
      en: (d: { readonly column: string; readonly field: string }) =>
        `"${d.column}" (${d.field}) is not among the data that prospecting usually needs (GDPR 5(1)(c)). Drop it, or declare it: option "necessary".`,
      fr: (d: { readonly column: string; readonly field: string }) =>
        `« ${d.column} » (${d.field}) ne fait pas partie des données habituellement nécessaires à la prospection (RGPD 5(1)(c)). Supprimez-la, ou déclarez-la : option « necessary ».`,
    },
    notUnderstood: {
      en: (d: { readonly columns: readonly string[] }) =>
        `what ${quoted(d.columns, 'en')} ${d.columns.length === 1 ? 'is' : 'are'} for is not understood, so whether the purpose needs it was not checked. Name it in "columns", declare it in "necessaryColumns", or drop it.`,
      fr: (d: { readonly columns: readonly string[] }) =>
        `le rôle de ${quoted(d.columns, 'fr')} n'est pas compris : il n'a pas été vérifié si la finalité l'exige. Indiquez-le dans « columns », déclarez-le dans « necessaryColumns », ou supprimez-le.`,
      unchecked: true,
    },
    sensitiveText: {
      en: (d: TextData) =>
        `${CATEGORY_WORDS.en[d.category]} in free text: "${d.words}" (${articleOf(d.category)}). Delete these words; write nothing in their place.`,
      fr: (d: TextData) =>
        `${CATEGORY_WORDS.fr[d.category]} dans un texte libre : « ${d.words} » (${cited(articleOf(d.category), 'fr')}). Supprimez ces mots ; n'écrivez rien à la place.`,
    },
    excessiveText: {
      en: (d: TextData) =>
        `${CATEGORY_WORDS.en[d.category]} in free text: "${d.words}" (GDPR 5(1)(c); CNIL, FUTURA INTERNATIONALE, SAN-2019-010). Delete these words.`,
      fr: (d: TextData) =>
        `${CATEGORY_WORDS.fr[d.category]} dans un texte libre : « ${d.words} » (RGPD 5(1)(c) ; CNIL, FUTURA INTERNATIONALE, SAN-2019-010). Supprimez ces mots.`,
    },
    identifier: {
      en: (d: TextData) =>
        `${CATEGORY_WORDS.en[d.category]}: ${d.words}, with valid check digits (${numberArticles(d.category)}). Delete the number.`,
      fr: (d: TextData) =>
        `${CATEGORY_WORDS.fr[d.category]} : ${d.words}, clé de contrôle valide (${cited(numberArticles(d.category), 'fr')}). Supprimez le numéro.`,
    },
  },
  check(context) {
    const { options, columns } = context;
    const declared = new Set<Field | null>(options.necessary);
    const named = new Set(options.necessaryColumns);
    const notUnderstood: Column[] = [];
    for (const column of columns) {
      const category = categoryOf(column);
      if (category !== 'ok') reportColumn(column, category);
      else if (named.has(column.header) || declared.has(column.field)) continue;
      else if (column.field === null) {
        if (sidePurpose(column.header) === null) notUnderstood.push(column);
      } else if (!USUALLY_NECESSARY.has(column.field))
        context.report({
          messageId: 'unneededColumn',
          column,
          data: { column: column.name, field: column.field },
          atMost: 'warn',
        });
    }
    if (notUnderstood.length > 0) {
      const data = { columns: notUnderstood.map((column) => column.name) };
      context.report({ messageId: 'notUnderstood', data, count: notUnderstood.length, atMost: 'warn' });
    }

    function reportColumn(column: Column, category: Exclude<HeaderCategory, 'ok'>) {
      const [level = '', kind = ''] = category.split(':');
      const data = { column: column.name, category: kind as DataCategory };
      if (level === 'sensitive') {
        context.report({
          messageId: 'sensitiveColumn',
          column,
          data,
          law: kind === 'criminal' ? ARTICLE_10 : ARTICLE_9,
        });
      } else if (!declared.has(column.field) && !named.has(column.header)) {
        context.report({ messageId: 'excessiveColumn', column, data });
      }
    }

    const freeText = context.use(sensitiveTexts);
    const numbers = columns
      .filter((column) => !OWN_NUMBERS.has(column.field) && categoryOf(column) === 'ok')
      .map((column) => ({
        column,
        identifiersIn: context.perCell(column, (cell) =>
          cell.length < SHORTEST_NUMBER ? NO_NUMBERS : findIdentifiers(cell),
        ),
      }));
    if (freeText.length === 0 && numbers.length === 0) return undefined;

    const checkText = (record: RecordView, column: Column, matches: readonly SensitiveMatch[]) => {
      const cell = record.cell(column);
      for (const match of matches) {
        const category: DataCategory = match.category;
        const data = { words: personal(cell.slice(match.start, match.end)), category };
        const place = { record, column, range: [match.start, match.end] as const, data };
        if (SENSITIVE.has(category)) {
          context.report({
            messageId: 'sensitiveText',
            ...place,
            law: category === 'criminal' ? ARTICLE_10 : ARTICLE_9,
          });
        } else if (category === 'minor')
          context.report({ messageId: 'excessiveText', ...place, law: ARTICLE_8 });
        else context.report({ messageId: 'excessiveText', ...place });
      }
    };
    const checkNumbers = (record: RecordView, column: Column, identifiers: readonly FoundIdentifier[]) => {
      const cell = record.cell(column);
      for (const { kind, start, end } of identifiers) {
        const category: DataCategory = kind === 'iban' || kind === 'card' ? 'bank' : 'national_id';
        const data = { words: personal(cell.slice(start, end)), category };
        context.report({
          messageId: 'identifier',
          record,
          column,
          range: [start, end],
          data,
          law: category === 'bank' ? ARTICLE_5 : ARTICLE_87,
        });
      }
    };
    return (record) => {
      for (const { column, read } of freeText) {
        const matches = read(record);
        if (matches.length > 0) checkText(record, column, matches);
      }
      for (const { column, identifiersIn } of numbers) {
        const identifiers = identifiersIn(record);
        if (identifiers.length > 0) checkNumbers(record, column, identifiers);
      }
    };
  },
});

/** No identifier is shorter. */
const SHORTEST_NUMBER = 8;
const NO_NUMBERS: readonly FoundIdentifier[] = [];

function articleOf(category: DataCategory): string {
  return category === 'criminal' ? 'GDPR 10' : 'GDPR 9';
}

/** A national number has an article of its own, a bank account has none. */
function numberArticles(category: DataCategory): string {
  return category === 'bank' ? 'GDPR 5(1)(c)' : 'GDPR 5(1)(c), 87';
}

/** What the law says of a kind of data: GDPR 9(1) and (2), GDPR 10. */
const BANS: Readonly<Record<Language, (category: DataCategory) => string>> = {
  en: (category) =>
    category === 'criminal'
      ? 'which only public authorities and those whom a law permits may process (GDPR 10)'
      : 'whose processing is prohibited but for narrow exceptions (GDPR 9)',
  fr: (category) =>
    category === 'criminal'
      ? 'dont le traitement est réservé aux autorités publiques et à ceux que la loi y autorise (RGPD 10)'
      : 'dont le traitement est interdit, sauf exceptions étroites (RGPD 9)',
};
