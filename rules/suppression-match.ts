import { gdpr } from '../src/law/articles.ts';
import type { Channel } from '../src/law/types.ts';
import type { LawReference } from '../src/linter/finding.ts';
import { personal } from '../src/linter/mask.ts';
import { type Column, defineRule, type RecordView, type RuleContext } from '../src/linter/rule.ts';
import type { Language } from '../src/linter/settings.ts';
import type { ListKind, SuppressionHit, SuppressionKey, SuppressionLists } from '../src/suppression/types.ts';
import { byChannels } from './labels.ts';
import { personOf, postalIdentities, searchesFor } from './suppression-search.ts';
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

type NearData = {
  readonly value: string;
  readonly list: string;
  readonly listKind: ListKind;
};

/** The options of the rule. */
interface SuppressionOptions {
  /** Whether to warn of people who may be on a list under another spelling. */
  readonly nearMisses?: boolean | undefined;
}

const defaultOptions: SuppressionOptions = { nearMisses: false };

const MESSAGES = {
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
    unchecked: true as const,
    setting: 'suppression',
  },
  nearAddress: {
    en: (d: NearData) =>
      `${d.value} is one letter away from an address on ${LIST_WORDS.en[d.listKind]} ${d.list}. If it is the same person, they have objected (GDPR 21(3)): compare the two, and leave the record out where in doubt.`,
    fr: (d: NearData) =>
      `${d.value} ne diffère que d'une lettre d'une adresse qui figure sur ${LIST_WORDS.fr[d.listKind]} ${d.list}. S'il s'agit de la même personne, elle s'est opposée (RGPD 21(3)) : comparez les deux et, dans le doute, écartez l'enregistrement.`,
  },
  namesake: {
    en: (d: NearData) =>
      `${d.value}: somebody of that name and company is on ${LIST_WORDS.en[d.listKind]} ${d.list}, under another address. If it is the same person, they have objected (GDPR 21(3)): compare the two, and leave the record out where in doubt.`,
    fr: (d: NearData) =>
      `${d.value} : quelqu'un du même nom et de la même société figure sur ${LIST_WORDS.fr[d.listKind]} ${d.list}, à une autre adresse. S'il s'agit de la même personne, elle s'est opposée (RGPD 21(3)) : comparez les deux et, dans le doute, écartez l'enregistrement.`,
  },
};

export default defineRule({
  name: 'suppression-match',
  step: 'rights',
  description: {
    en: 'Finds the people who objected to prospecting, whatever way the list and the file write them.',
    fr: 'Retrouve les personnes qui se sont opposées à la prospection, quelle que soit la façon dont la liste et le fichier les écrivent.',
  },
  law: [{ ...gdpr('21(2)-(3)'), basis: 'statute' }],
  recommended: 'error',
  defaultOptions,
  schema: (z) => z.strictObject({ nearMisses: z.boolean().optional() }),
  messages: MESSAGES,
  check(context) {
    const lists = context.suppression;
    if (lists === null) {
      context.report({ messageId: 'noList', data: {}, atMost: 'warn' });
      return undefined;
    }
    const searches = searchesFor(context, lists);
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
    const identities = lists.has('postal') ? postalIdentities(context) : null;
    const checkNear = context.options.nearMisses === true ? nearCheck(context, lists) : null;
    return (record) => {
      let isFound = false;
      for (const { columns, find } of searches) {
        for (const column of columns) {
          const cell = record.cell(column);
          const hit = cell === '' ? null : find(cell, record, column);
          if (hit === null) continue;
          isFound = true;
          // One objection to everything is enough; a second line on the same person tells nothing new.
          if (report(record, column, cell, hit)) return;
        }
      }
      let isSettled = false;
      identities?.(record, (identity, street) => {
        const hit = isSettled ? null : lists.findPostal(identity);
        if (hit === null) return;
        isFound = true;
        isSettled = report(record, street, identity.street, hit);
      });
      if (!isFound) checkNear?.(record);
    };
  },
});

type Context = RuleContext<SuppressionOptions, typeof MESSAGES>;

/** Looks for somebody who may be on a list under another spelling. A doubt is a warning, and rules nobody out. */
function nearCheck(context: Context, lists: SuppressionLists): ((record: RecordView) => void) | null {
  const { near } = lists;
  if (near === undefined) return null;
  const emails = [...context.columnsOf('email'), ...context.columnsOf('emailPersonal')];
  const company = context.columnOf('company');
  const nameColumn = context.columnOf('fullName') ?? context.columnOf('lastName');
  const person = personOf(context);
  return (record) => {
    for (const column of emails) {
      const cell = record.cell(column);
      const miss = cell === '' ? null : near.findSlip(cell);
      if (miss === null) continue;
      const { list, listKind } = miss;
      const data = { value: personal(cell), list, listKind };
      context.report({ messageId: 'nearAddress', record, column, data, atMost: 'warn' });
      return;
    }
    if (person === null || company === undefined || nameColumn === undefined) return;
    const miss = near.findNamesake(person(record), record.cell(company));
    if (miss === null) return;
    const { list, listKind } = miss;
    const data = { value: personal(record.cell(nameColumn)), list, listKind };
    context.report({ messageId: 'namesake', record, column: nameColumn, data, atMost: 'warn' });
  };
}

/** How the list has it, where it has it hashed: the algorithm, and whether of the address as it was typed. */
function formOf({ form }: HitData, language: Language): string {
  return form === 'clear' || form === 'index' ? '' : `, ${formIn(form, language)}`;
}

/** Whether a run looks for near misses, so that the lists must be read for them. */
export function wantsNearMisses(options: unknown): boolean {
  return (
    typeof options === 'object' && options !== null && 'nearMisses' in options && options.nearMisses === true
  );
}
