import { gdpr } from '../src/law/articles.ts';
import type { Channel } from '../src/law/types.ts';
import { dataSubjects } from '../src/linter/data-subject.ts';
import type { LawReference } from '../src/linter/finding.ts';
import { personal } from '../src/linter/mask.ts';
import { type Column, defineRule, type RecordView } from '../src/linter/rule.ts';
import type { Language } from '../src/linter/settings.ts';
import type { ListKind, SuppressionHit, SuppressionKey } from '../src/suppression/types.ts';
import { byChannels } from './labels.ts';
import { BY_WORDS, formIn, LIST_WORDS } from './suppression-words.ts';

/** A type, not an interface, so that it fits the index of message data. */
type HitData = {
  readonly value: string;
  readonly list: string;
  readonly listKind: ListKind;
  readonly by: SuppressionKey;
  readonly form: string;
  /** The channels of the campaign that the entry is limited to; none: all. */
  readonly channels: readonly Channel[];
};

/** What follows from an entry. */
const CONSEQUENCES: Readonly<Record<Language, (data: HitData) => string>> = {
  en: ({ listKind, channels }) => {
    if (listKind === 'bounces') return 'Correct or delete the address (GDPR 5(1)(d)).';
    const by = channels.length === 0 ? '' : ` ${byChannels(channels, 'en')}`;
    return listKind === 'register'
      ? `Do not contact${by} without consent.`
      : `Never contact again${by} (GDPR 21(3)).`;
  },
  fr: ({ listKind, channels }) => {
    if (listKind === 'bounces') return "Corrigez l'adresse ou supprimez-la (RGPD 5(1)(d)).";
    const by = channels.length === 0 ? '' : ` ${byChannels(channels, 'fr')}`;
    return listKind === 'register'
      ? `Ne pas contacter${by} sans consentement.`
      : `Ne plus jamais contacter${by} (RGPD 21(3)).`;
  },
};

const ACCURACY: readonly LawReference[] = [{ ...gdpr('5(1)(d)'), basis: 'statute' }];

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
        `${d.value} is on ${LIST_WORDS.en[d.listKind]} ${d.list} (${BY_WORDS.en[d.by]}${formOf(d, 'en')}). ${CONSEQUENCES.en(d)}`,
      fr: (d: HitData) =>
        `${d.value} figure sur ${LIST_WORDS.fr[d.listKind]} ${d.list} (${BY_WORDS.fr[d.by]}${formOf(d, 'fr')}). ${CONSEQUENCES.fr(d)}`,
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
    const { jurisdiction } = context.settings;
    search('phone', phones, (cell, record) => {
      const { country } = subjects(record);
      const hit = lists.findPhone(cell, country);
      // A list writes numbers the national way too, and tells no country: it was read by the jurisdiction's plan.
      return hit === null && country !== jurisdiction && !cell.startsWith('+')
        ? lists.findPhone(cell, jurisdiction)
        : hit;
    });
    search('company-id', context.columnsOf('companyId'), (cell) => lists.findCompanyId(cell));
    search('linkedin', context.columnsOf('linkedinUrl'), (cell) => lists.findLinkedin(cell));
    search('domain', [...context.columnsOf('companyDomain'), ...context.columnsOf('website')], (cell) =>
      lists.findDomain(cell),
    );

    /** Whether the whole record is settled, so that nothing more can be found out about it. */
    const report = (record: RecordView, column: Column, cell: string, hit: SuppressionHit): boolean => {
      const limits = hit.channels;
      const channels = context.channels.filter((channel) => limits?.includes(channel) === true);
      if (limits !== undefined && channels.length === 0) return false;
      context.report({
        messageId: 'objected',
        record,
        column,
        data: {
          value: personal(cell),
          list: hit.list,
          listKind: hit.listKind,
          by: hit.by,
          form: hit.form,
          channels,
        },
        ...(hit.listKind === 'bounces' ? { law: ACCURACY } : {}),
        blocks: { channels: limits === undefined ? 'all' : channels, reason: 'objected' },
      });
      return limits === undefined;
    };
    const street = context.columnOf('addressLine');
    const postalCode = context.columnOf('postalCode');
    const name = fullName(
      context.columnOf('fullName'),
      context.columnOf('firstName'),
      context.columnOf('lastName'),
    );
    const findPostal = (record: RecordView): void => {
      if (!lists.has('postal') || street === undefined || postalCode === undefined || name === null) return;
      const cell = record.cell(street);
      const hit = lists.findPostal({ name: name(record), postalCode: record.cell(postalCode), street: cell });
      if (hit !== null) report(record, street, cell, hit);
    };
    return (record) => {
      for (const { columns, find } of searches) {
        for (const column of columns) {
          const cell = record.cell(column);
          const hit = cell === '' ? null : find(cell, record);
          // One objection to everything is enough; a second line on the same person tells nothing new.
          if (hit !== null && report(record, column, cell, hit)) return;
        }
      }
      findPostal(record);
    };
  },
});

/** How the list has it, where it has it hashed: the algorithm, and whether of the address as it was typed. */
function formOf({ form }: HitData, language: Language): string {
  return form === 'clear' || form === 'index' ? '' : `, ${formIn(form, language)}`;
}

function fullName(full: Column | undefined, first: Column | undefined, last: Column | undefined) {
  if (full !== undefined) return (record: RecordView) => record.cell(full);
  if (last === undefined) return null;
  return (record: RecordView) =>
    `${first === undefined ? '' : record.cell(first)} ${record.cell(last)}`.trim();
}
