import { findVendors, type Vendor } from '../src/detect/source.ts';
import { gdpr } from '../src/law/articles.ts';
import type { LawReference } from '../src/linter/finding.ts';
import { type Column, defineRule, type RuleContext } from '../src/linter/rule.ts';
import type { ProcessorEntry } from '../src/linter/settings.ts';
import { contractEnd } from './contract-end.ts';
import { PROCESSOR_MESSAGES } from './processor-messages.ts';
import { contractState, countriesOf, judgeTransfer, missingItems } from './processor-register.ts';
import { vendorsOfHeaders, vendorsOfSource } from './vendors-in-file.ts';

type Context = RuleContext<object, typeof PROCESSOR_MESSAGES>;

/** The records whose source names a vendor. */
interface Named {
  /** Index of the column of the first. */
  readonly column: number;
  /** Number of the first. */
  readonly row: number;
  records: number;
}

/** By the vendor's name. */
type Tally = Map<string, Named>;

const TRANSFERS: readonly LawReference[] = [{ ...gdpr('44'), basis: 'statute' }];

export default defineRule({
  name: 'processor-contract',
  step: 'processors',
  description: {
    en: 'Each vendor that handles the data has a contract that says what GDPR 28(3) asks for, and a basis for transfers.',
    fr: "Chaque prestataire qui traite les données a un contrat qui prévoit ce qu'exige l'article 28(3) du RGPD, et un fondement pour les transferts.",
  },
  law: [
    { ...gdpr('28(3)'), basis: 'statute' },
    { ...gdpr('44'), basis: 'statute' },
  ],
  recommended: 'error',
  defaultOptions: {},
  messages: PROCESSOR_MESSAGES,
  tally: {
    create: (): Tally => new Map(),
    merge(earlier, later, before) {
      const sum = new Map(earlier);
      for (const [vendor, named] of later) {
        const known = sum.get(vendor);
        sum.set(
          vendor,
          known === undefined
            ? { ...named, row: named.row + before }
            : { ...known, records: known.records + named.records },
        );
      }
      return sum;
    },
    conclude(tally, context) {
      for (const [vendor, { column, row, records }] of tally) {
        const place = context.columns[column];
        context.report({
          messageId: 'vendorInSource',
          ...(place === undefined ? {} : { column: place }),
          data: { vendor, column: place?.name ?? '', records, row, ...keptBy(context) },
          ...severityBy(context),
        });
      }
    },
  },
  check(context) {
    for (const [name, entry] of Object.entries(context.settings.processors)) checkEntry(context, name, entry);
    const isRegistered = registered(context);
    const shown = vendorsOfHeaders(context.columns).filter(({ vendor }) => !isRegistered(vendor));
    for (const { vendor, column } of shown) reportShown(context, vendor, column);
    const columns = [...context.columnsOf('source'), ...context.columnsOf('sourceDetail')];
    if (columns.length === 0) return undefined;
    const known = new Set(shown.map(({ vendor }) => vendor.name));
    const unregistered = (cell: string): readonly string[] => {
      if (cell === '') return NONE;
      const names = vendorsOfSource(cell)
        .filter((vendor) => !known.has(vendor.name) && !isRegistered(vendor))
        .map(({ name }) => name);
      return names.length === 0 ? NONE : names;
    };
    const readers = columns.map((column) => ({ column, read: context.perCell(column, unregistered) }));
    return (record, tally) => {
      for (const { column, read } of readers) {
        for (const vendor of read(record)) {
          const named = tally.get(vendor);
          if (named === undefined) tally.set(vendor, { column: column.index, row: record.row, records: 1 });
          else named.records += 1;
        }
      }
    };
  },
});

const NONE: readonly string[] = [];

/** Whether the register has a vendor, by any of the names it is known by. */
function registered({ settings }: Context): (vendor: Vendor) => boolean {
  const names = new Set(Object.keys(settings.processors).flatMap(namesOf));
  return ({ name }) => names.has(name.toLowerCase());
}

function namesOf(entry: string): readonly string[] {
  return [entry, ...findVendors(entry).map(({ name }) => name)].map((name) => name.trim().toLowerCase());
}

function keptBy({ settings }: Context): { readonly kept: boolean } {
  return { kept: Object.keys(settings.processors).length > 0 };
}

/** Who keeps no register has not left a vendor out of it: the contract may well exist. */
function severityBy(context: Context): { readonly atMost?: 'warn' } {
  return keptBy(context).kept ? {} : { atMost: 'warn' };
}

function reportShown(context: Context, { name: vendor }: Vendor, column: Column | undefined): void {
  const common = severityBy(context);
  if (column === undefined) {
    context.report({ messageId: 'vendorExport', data: { vendor, ...keptBy(context) }, ...common });
  } else {
    const data = { vendor, column: column.name, ...keptBy(context) };
    context.report({ messageId: 'vendorInColumn', column, data, ...common });
  }
}

/** What the register itself lacks concerns every file alike, and is told once. */
function checkEntry(context: Context, processor: string, entry: ProcessorEntry): void {
  const { status = 'processor', contract } = entry;
  const { asOf } = context.settings;
  const facts = { processor, role: entry.role ?? '' };
  if (contract === undefined) {
    if (status === 'processor') context.report({ messageId: 'noContract', data: facts, once: true });
    if (status === 'joint-controller')
      context.report({ messageId: 'noArrangement', data: facts, once: true });
  } else {
    const state = contractState(contract, asOf);
    if (state === 'past') {
      const data = { ...facts, end: contractEnd(contract) ?? '' };
      context.report({ messageId: 'expired', data, once: true });
    } else if (state === 'future') {
      const data = { ...facts, signed: contract.signed ?? '', asOf };
      context.report({ messageId: 'notSigned', data, once: true });
    }
    const missing = status === 'processor' ? missingItems(contract) : [];
    if (missing.length > 0) {
      context.report({ messageId: 'incomplete', data: { ...facts, missing }, once: true });
    }
  }
  checkTransfers(context, processor, entry);
}

function checkTransfers(context: Context, processor: string, entry: ProcessorEntry): void {
  const { settings } = context;
  const countries = countriesOf(entry);
  if (countries.length === 0) {
    const seat = findVendors(processor)[0]?.country ?? '';
    context.report({
      messageId: 'noCountry',
      data: { processor, seat },
      law: TRANSFERS,
      atMost: 'warn',
      once: true,
    });
  }
  const flows = countries.map((country) => ({ country, through: '', transfer: entry.transfer }));
  for (const each of entry.subProcessors ?? []) {
    if (typeof each === 'string' || each.country === undefined) continue;
    flows.push({ country: each.country, through: each.name, transfer: each.transfer });
  }
  for (const { country, through, transfer } of flows) {
    const verdict = judgeTransfer(country, transfer, settings);
    if (verdict === 'ok') continue;
    const common = {
      data: { processor, through, country, asOf: settings.asOf },
      law: TRANSFERS,
      once: true,
    } as const;
    if (verdict === 'no-basis') context.report({ messageId: 'noTransferBasis', ...common });
    else if (verdict === 'no-adequacy') context.report({ messageId: 'noAdequacy', ...common });
    else if (verdict === 'dpf-elsewhere') context.report({ messageId: 'wrongFramework', ...common });
    else if (verdict === 'old-clauses') context.report({ messageId: 'oldClauses', ...common });
    else context.report({ messageId: 'certificationUnchecked', ...common, atMost: 'warn' });
  }
}
