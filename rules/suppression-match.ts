import { gdpr } from '../src/law/articles.ts';
import { dataSubjects } from '../src/linter/data-subject.ts';
import { personal } from '../src/linter/mask.ts';
import { type Column, defineRule, type RecordView } from '../src/linter/rule.ts';
import type { SuppressionHit, SuppressionKey } from '../src/suppression/types.ts';

const BY_WORDS: Readonly<Record<'en' | 'fr', Readonly<Record<SuppressionKey, string>>>> = {
  en: {
    email: 'by e-mail address',
    phone: 'by phone number',
    domain: 'by domain',
    'company-id': 'by company number',
    linkedin: 'by LinkedIn profile',
    postal: 'by postal identity',
  },
  fr: {
    email: "par l'adresse e-mail",
    phone: 'par le numéro de téléphone',
    domain: 'par le domaine',
    'company-id': "par le numéro d'entreprise",
    linkedin: 'par le profil LinkedIn',
    postal: "par l'identité postale",
  },
};

interface HitData {
  readonly [fact: string]: string;
  readonly value: string;
  readonly list: string;
  readonly by: SuppressionKey;
  readonly form: string;
}

export default defineRule({
  name: 'suppression-match',
  step: 'rights',
  description: {
    en: 'Finds the people who objected to prospecting, whatever way the list and the file write them.',
    fr: 'Retrouve les personnes qui se sont opposées à la prospection, quelle que soit la façon dont la liste et le fichier les écrivent.',
  },
  law: [{ ...gdpr('21(2)-(3)'), basis: 'statute' }],
  recommended: 'error',
  defaultOptions: {},
  messages: {
    objected: {
      en: (d: HitData) =>
        `${d.value} is on your objection list ${d.list} (${BY_WORDS.en[d.by]}${formOf(d)}). Never contact again (GDPR 21(3)).`,
      fr: (d: HitData) =>
        `${d.value} figure sur votre liste d'opposition ${d.list} (${BY_WORDS.fr[d.by]}${formOf(d)}). Ne plus jamais contacter (RGPD 21(3)).`,
    },
    noList: {
      en: () =>
        'no objection list is configured, so whether anybody here has objected was not checked (GDPR 21(3)). Set "suppression", or use --suppression FILE.',
      fr: () =>
        "aucune liste d'opposition n'est configurée : il n'a pas été vérifié si quelqu'un ici s'est opposé (RGPD 21(3)). Indiquez « suppression », ou --suppression FICHIER.",
      unchecked: true,
    },
  },
  check(context) {
    const lists = context.suppression;
    if (lists === null) {
      context.report({ messageId: 'noList', data: {}, atMost: 'warn' });
      return undefined;
    }
    const subjects = context.use(dataSubjects);
    type Find = (cell: string, record: RecordView) => SuppressionHit | null;
    const searches: { readonly columns: readonly Column[]; readonly find: Find }[] = [];
    const search = (key: SuppressionKey, columns: readonly Column[], find: Find) => {
      if (lists.has(key) && columns.length > 0) searches.push({ columns, find });
    };
    const emails = [...context.columnsOf('email'), ...context.columnsOf('emailPersonal')];
    const phones = [
      ...context.columnsOf('phone'),
      ...context.columnsOf('mobile'),
      ...context.columnsOf('fax'),
    ];
    if (lists.has('email') || lists.has('domain'))
      searches.push({ columns: emails, find: (cell) => lists.findEmail(cell) });
    search('phone', phones, (cell, record) => lists.findPhone(cell, subjects(record).country));
    search('company-id', context.columnsOf('companyId'), (cell) => lists.findCompanyId(cell));
    search('linkedin', context.columnsOf('linkedinUrl'), (cell) => lists.findLinkedin(cell));
    search('domain', [...context.columnsOf('companyDomain'), ...context.columnsOf('website')], (cell) =>
      lists.findDomain(cell),
    );

    const report = (
      record: RecordView,
      column: Column,
      cell: string,
      { list, by, form, channels }: SuppressionHit,
    ) => {
      context.report({
        messageId: 'objected',
        record,
        column,
        data: { value: personal(cell), list, by, form },
        blocks: { channels: channels ?? 'all', reason: 'objected' },
      });
    };
    const street = context.columnOf('addressLine');
    const postalCode = context.columnOf('postalCode');
    const name = fullName(
      context.columnOf('fullName'),
      context.columnOf('firstName'),
      context.columnOf('lastName'),
    );
    const findPostal = (record: RecordView): boolean => {
      if (!lists.has('postal') || street === undefined || postalCode === undefined || name === null)
        return false;
      const hit = lists.findPostal({
        name: name(record),
        postalCode: record.cell(postalCode),
        street: record.cell(street),
      });
      if (hit !== null) report(record, street, record.cell(street), hit);
      return hit !== null;
    };
    return (record) => {
      for (const { columns, find } of searches) {
        for (const column of columns) {
          const cell = record.cell(column);
          const hit = cell === '' ? null : find(cell, record);
          if (hit === null) continue;
          report(record, column, cell, hit);
          // One objection is enough; a second line on the same person tells nothing new.
          return;
        }
      }
      findPostal(record);
    };
  },
});

/** How the list has it, where it has it hashed. */
function formOf({ form }: HitData): string {
  return form === 'clear' ? '' : `, ${form}`;
}

function fullName(full: Column | undefined, first: Column | undefined, last: Column | undefined) {
  if (full !== undefined) return (record: RecordView) => record.cell(full);
  if (last === undefined) return null;
  return (record: RecordView) =>
    `${first === undefined ? '' : record.cell(first)} ${record.cell(last)}`.trim();
}
