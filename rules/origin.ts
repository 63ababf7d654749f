import { isPlaceholder } from '../src/detect/placeholder.ts';
import { classifySource, namesNoOrigin, type SourceKind } from '../src/detect/source.ts';
import { gdpr } from '../src/law/articles.ts';
import { personal } from '../src/linter/mask.ts';
import { type Column, defineRule, type RecordView, type ReportData } from '../src/linter/rule.ts';
import type { Settings, SourceEntry } from '../src/linter/settings.ts';
import { foldedSource } from './source-kind.ts';
import { SOURCE_NEEDS, type SourceNeed } from './source-needs.ts';

interface OriginOptions {
  /** Name of the source of all records, for a file without a source column. */
  readonly source?: string | undefined;
}

interface SourceData {
  readonly [fact: string]: string;
  /** The cell, masked, or the name of a vendor that is known. */
  readonly source: string;
  readonly kind: SourceKind;
}

/** What is to be said of one source. */
type Verdict =
  | { readonly id: 'ok' }
  | {
      readonly id:
        | 'emptySource'
        | 'namesNoOrigin'
        | 'unknownSource'
        | 'unrecognisedSource'
        | 'notInRegistry'
        | 'forbiddenSource'
        | 'needsPermission'
        | 'needsEvidence';
      readonly kind: SourceKind;
      readonly label: string | null;
    };

export default defineRule({
  name: 'origin',
  step: 'origin',
  description: {
    en: 'Every record says where it comes from, and that source may be re-used for prospecting.',
    fr: "Chaque enregistrement dit d'où il vient, et cette source peut être réutilisée pour la prospection.",
  },
  law: [
    { ...gdpr('5(1)(a)'), basis: 'statute' },
    { ...gdpr('14(2)(f)'), basis: 'statute' },
  ],
  recommended: 'error',
  defaultOptions: {} as OriginOptions,
  schema: (z) => z.strictObject({ source: z.string().min(1).optional() }),
  messages: {
    noSourceColumn: {
      en: () =>
        'no column says where these people come from: the source must be known and told (GDPR 14(2)(f)). Add a source column, or declare one source for the file: --rule \'origin: ["error", {"source": "…"}]\'.',
      fr: () =>
        'aucune colonne ne dit d\'où viennent ces personnes : la source doit être connue et communiquée (RGPD 14(2)(f)). Ajoutez une colonne source, ou déclarez une source pour le fichier : --rule \'origin: ["error", {"source": "…"}]\'.',
    },
    emptySource: {
      en: (d: { readonly column: string }) =>
        `"${d.column}" is empty: where this person comes from is unknown (GDPR 14(2)(f)). Find the source, or delete the record.`,
      fr: (d: { readonly column: string }) =>
        `« ${d.column} » est vide : on ignore d'où vient cette personne (RGPD 14(2)(f)). Retrouvez la source, ou supprimez l'enregistrement.`,
    },
    namesNoOrigin: {
      en: (d: SourceData) =>
        `"${d.source}" names no origin: a source must say who gave the data, or where it was taken (GDPR 14(2)(f); CNIL, EDF, SAN-2022-021). Name it.`,
      fr: (d: SourceData) =>
        `« ${d.source} » ne désigne aucune origine : la source doit dire qui a donné les données, ou d'où elles ont été prises (RGPD 14(2)(f) ; CNIL, EDF, SAN-2022-021). Nommez-la.`,
    },
    unknownSource: {
      en: (d: SourceData) =>
        `the source "${d.source}" is not in your source registry, and its name does not say what it is. Declare it under "sources", with its kind and what permits its re-use.`,
      fr: (d: SourceData) =>
        `la source « ${d.source} » n'est pas dans votre registre des sources, et son nom ne dit pas ce qu'elle est. Déclarez-la sous « sources », avec son type et ce qui autorise sa réutilisation.`,
    },
    unrecognisedSource: {
      en: (d: SourceData) =>
        `whether the source "${d.source}" may be re-used was not checked: its name does not say what it is. Declare it under "sources", with its kind.`,
      fr: (d: SourceData) =>
        `il n'a pas été vérifié si la source « ${d.source} » peut être réutilisée : son nom ne dit pas ce qu'elle est. Déclarez-la sous « sources », avec son type.`,
    },
    notInRegistry: {
      en: (d: SourceData) =>
        `the source "${d.source}" (${d.kind}) is not in your source registry. Declare it under "sources".`,
      fr: (d: SourceData) =>
        `la source « ${d.source} » (${d.kind}) n'est pas dans votre registre des sources. Déclarez-la sous « sources ».`,
    },
    forbiddenSource: {
      en: (d: SourceData) =>
        `your source registry says that "${d.source}" may not be re-used for prospecting. Delete the record (GDPR 5(1)(a)).`,
      fr: (d: SourceData) =>
        `selon votre registre des sources, « ${d.source} » ne peut pas être réutilisée pour la prospection. Supprimez l'enregistrement (RGPD 5(1)(a)).`,
    },
    needsPermission: {
      en: (d: SourceData) =>
        `"${d.source}" (${SOURCE_NEEDS[d.kind].name.en}): ${SOURCE_NEEDS[d.kind].needs.en} Record what permits its use under "sources" (permitted, evidence), or delete the record.`,
      fr: (d: SourceData) =>
        `« ${d.source} » (${SOURCE_NEEDS[d.kind].name.fr}) : ${SOURCE_NEEDS[d.kind].needs.fr} Consignez ce qui permet de l'utiliser sous « sources » (permitted, evidence), ou supprimez l'enregistrement.`,
    },
    needsEvidence: {
      en: (d: SourceData) =>
        `"${d.source}" (${SOURCE_NEEDS[d.kind].name.en}): ${SOURCE_NEEDS[d.kind].needs.en} No evidence of it is recorded under "sources": add it (kind, evidence).`,
      fr: (d: SourceData) =>
        `« ${d.source} » (${SOURCE_NEEDS[d.kind].name.fr}) : ${SOURCE_NEEDS[d.kind].needs.fr} Aucune preuve n'en est consignée sous « sources » : ajoutez-la (kind, evidence).`,
    },
  },
  check(context) {
    const { settings, options } = context;
    const sources = context.columnsOf('source');
    const columns = sources.length > 0 ? sources : context.columnsOf('sourceDetail');
    const judge = sourceJudge(settings);
    const readers = columns.map((column) => ({ column, verdictOf: context.perCell(column, judge) }));
    const declared = options.source === undefined ? null : withLabel(judge(options.source), options.source);
    if (declared === null && columns.length === 0) {
      context.report({
        messageId: 'noSourceColumn',
        data: {},
        blocks: { channels: 'all', reason: 'origin-unknown' },
      });
    }
    const report = (verdict: Verdict, cell: string, record?: RecordView, column?: Column) => {
      if (verdict.id === 'ok') return;
      const place = {
        ...(record === undefined ? {} : { record }),
        ...(column === undefined ? {} : { column }),
      };
      const named = column?.name ?? '';
      if (verdict.id === 'emptySource') {
        const blocks = { channels: 'all', reason: 'origin-unknown' } as const;
        context.report({ messageId: 'emptySource', ...place, data: { column: named }, blocks });
        return;
      }
      const data: ReportData<SourceData> = { source: verdict.label ?? personal(cell), kind: verdict.kind };
      const { reason, atMost } = CONSEQUENCES[verdict.id];
      const blocks = { channels: 'all', reason } as const;
      context.report({ messageId: verdict.id, ...place, data, ...atMost, blocks });
    };
    if (declared !== null) report(declared, options.source ?? '');

    const [first] = readers;
    if (declared !== null || first === undefined) return undefined;
    return (record) => {
      const { column, verdictOf } =
        readers.length === 1
          ? first
          : (readers.find((each) => record.cell(each.column).trim() !== '') ?? first);
      const verdict = verdictOf(record);
      if (verdict.id !== 'ok') report(verdict, record.cell(column), record, column);
    };
  },
});

/** What follows from a verdict: why the record is blocked if it is an error, and whether it can be one. */
const CONSEQUENCES = {
  namesNoOrigin: { reason: 'origin-unknown', atMost: {} },
  unknownSource: { reason: 'origin-unknown', atMost: {} },
  unrecognisedSource: { reason: 'origin-unknown', atMost: { atMost: 'warn' } },
  notInRegistry: { reason: 'origin-unknown', atMost: { atMost: 'warn' } },
  forbiddenSource: { reason: 'origin-forbidden', atMost: {} },
  needsPermission: { reason: 'origin-forbidden', atMost: {} },
  needsEvidence: { reason: 'origin-forbidden', atMost: { atMost: 'warn' } },
} as const;

function sourceJudge({ sources }: Settings): (cell: string) => Verdict {
  const registry = new Map<string, SourceEntry>(
    Object.entries(sources).map(([name, entry]) => [foldedSource(name), entry]),
  );
  return (cell) => {
    const text = cell.trim();
    if (text === '') return { id: 'emptySource', kind: 'other', label: null };
    const entry = registry.get(foldedSource(text));
    if (entry !== undefined) return judgeEntry(entry, text);
    if (isPlaceholder(text) === 'empty-marker') return { id: 'emptySource', kind: 'other', label: null };
    const known = classifySource(text);
    if (known === null) {
      const id = namesNoOrigin(text)
        ? 'namesNoOrigin'
        : registry.size > 0
          ? 'unknownSource'
          : 'unrecognisedSource';
      return { id, kind: 'other', label: null };
    }
    const label = known.vendor ?? null;
    const { level } = SOURCE_NEEDS[known.kind];
    if (level === 'permission') return { id: 'needsPermission', kind: known.kind, label };
    if (level === 'evidence') return { id: 'needsEvidence', kind: known.kind, label };
    return registry.size > 0 ? { id: 'notInRegistry', kind: known.kind, label } : { id: 'ok' };
  };
}

/** A source that the configuration names is the user's own word, no personal data. */
function withLabel(verdict: Verdict, label: string): Verdict {
  return verdict.id === 'ok' ? verdict : { ...verdict, label };
}

/** So is a name of the registry. */
function judgeEntry({ kind, permitted, evidence }: SourceEntry, label: string): Verdict {
  if (permitted === false) return { id: 'forbiddenSource', kind, label };
  const { level }: SourceNeed = SOURCE_NEEDS[kind];
  if (level === 'nothing' || evidence !== undefined) return { id: 'ok' };
  if (level === 'permission' && permitted !== true) return { id: 'needsPermission', kind, label };
  return { id: 'needsEvidence', kind, label };
}
