import type { Position } from '../table/types.ts';
import type { DataValue, Finding, LawReference, Severity } from './finding.ts';
import { Personal } from './mask.ts';
import type { Column, Message } from './rule.ts';
import type { Language } from './settings.ts';

/** How many findings of a file are kept with their place, unless set otherwise. All are counted. */
const MOST_KEPT = 25_000;
/** When so many are kept, each message still keeps its first ones. */
const KEPT_OF_EACH = 1000;

/** A diagnostic before it is put into words. */
export interface RawFinding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly data: Readonly<Record<string, DataValue | Personal>>;
  readonly law: readonly LawReference[];
  readonly row: number;
  readonly column: Column | undefined;
  readonly count: number;
  readonly fatal?: boolean;
}

interface Kept {
  readonly finding: RawFinding;
  readonly position: Position;
}

/** All occurrences of one message of one rule. */
interface Group {
  readonly kept: Kept[];
  /** Occurrences, kept or not. */
  total: number;
  /** Of these, the ones that are errors. */
  errors: number;
  keptTotal: number;
  keptErrors: number;
}

/**
 * Gathers the findings of one file. Memory is bounded by the number of messages times the cap, whatever the number
 * of records; counts are exact. Personal data is masked when a finding comes in, so that none is held.
 */
export class Collector {
  readonly #groups = new Map<string, Group>();
  readonly #language: Language;
  readonly #showValues: boolean;
  /** Most occurrences kept of each message; null: what the file's size allows. */
  readonly #cap: number | null;
  #kept = 0;
  /** Messages that say what could not be checked. */
  readonly unchecked = new Set<string>();
  fatal = 0;

  constructor(language: Language, showValues: boolean, cap: number | null) {
    this.#language = language;
    this.#showValues = showValues;
    this.#cap = cap;
  }

  /** @param locate - works out the place; called only if the finding is kept */
  add(finding: RawFinding, locate: () => Position): void {
    const key = `${finding.ruleId} ${finding.messageId}`;
    let group = this.#groups.get(key);
    if (group === undefined) {
      group = { kept: [], total: 0, errors: 0, keptTotal: 0, keptErrors: 0 };
      this.#groups.set(key, group);
    }
    const errors = finding.severity === 2 ? finding.count : 0;
    group.total += finding.count;
    group.errors += errors;
    if (finding.fatal === true) this.fatal += 1;
    if (!this.#keeps(group.kept.length)) return;
    this.#kept += 1;
    group.keptTotal += finding.count;
    group.keptErrors += errors;
    const data: Record<string, DataValue> = {};
    for (const [name, value] of Object.entries(finding.data)) {
      data[name] = value instanceof Personal ? value.show(this.#showValues) : value;
    }
    group.kept.push({ finding: { ...finding, data }, position: locate() });
  }

  #keeps(already: number): boolean {
    if (this.#cap !== null) return already < this.#cap;
    return this.#kept < MOST_KEPT || already < KEPT_OF_EACH;
  }

  /** Exact numbers of errors and warnings. */
  get counts(): { readonly errors: number; readonly warnings: number } {
    let errors = 0;
    let warnings = 0;
    for (const group of this.#groups.values()) {
      errors += group.errors;
      warnings += group.total - group.errors;
    }
    return { errors, warnings };
  }

  /** The findings in words, in file order; where details were capped, one more per message stands for the rest. */
  findings(): Finding[] {
    const all: Finding[] = [];
    for (const group of this.#groups.values()) {
      for (const kept of group.kept) all.push(this.#word(kept));
      const last = group.kept.at(-1);
      if (last === undefined) continue;
      const moreErrors = group.errors - group.keptErrors;
      const moreWarnings = group.total - group.keptTotal - moreErrors;
      if (moreErrors > 0) all.push(this.#rest(last.finding, 2, moreErrors));
      if (moreWarnings > 0) all.push(this.#rest(last.finding, 1, moreWarnings));
    }
    for (const finding of all) {
      if (this.#isUnchecked(finding)) this.unchecked.add(finding.message);
    }
    return all.sort(inFileOrder);
  }

  #isUnchecked(finding: Finding): boolean {
    const group = this.#groups.get(`${finding.ruleId} ${finding.messageId}`);
    return group?.kept[0]?.finding.message.unchecked === true;
  }

  #word({ finding, position }: Kept): Finding {
    const { message, column } = finding;
    const data = finding.data as Readonly<Record<string, DataValue>>;
    return {
      ruleId: finding.ruleId,
      messageId: finding.messageId,
      severity: finding.severity,
      message: message[this.#language](data as never),
      line: position.line,
      column: position.column,
      endLine: position.endLine,
      endColumn: position.endColumn,
      ...(position.pointer === undefined ? {} : { pointer: position.pointer }),
      row: finding.row,
      header: column?.header ?? null,
      field: column?.field ?? null,
      count: finding.count,
      data,
      law: finding.law,
      ...(finding.fatal === true ? { fatal: true as const } : {}),
    };
  }

  #rest(like: RawFinding, severity: Severity, count: number): Finding {
    const more = new Intl.NumberFormat(this.#language).format(count);
    return {
      ruleId: like.ruleId,
      messageId: like.messageId,
      severity,
      message:
        this.#language === 'fr'
          ? `${more} autres occurrences, comptées sans leur place (--max-details en montre plus)`
          : `${more} more occurrences, counted without their place (--max-details shows more)`,
      line: 0,
      column: 0,
      endLine: 0,
      endColumn: 0,
      row: 0,
      header: null,
      field: null,
      count,
      data: { capped: true },
      law: like.law,
    };
  }
}

function inFileOrder(a: Finding, b: Finding): number {
  if (a.line !== b.line) return a.line - b.line;
  if (a.column !== b.column) return a.column - b.column;
  if (a.row !== b.row) return a.row - b.row;
  if (a.ruleId !== b.ruleId) return a.ruleId < b.ruleId ? -1 : 1;
  return 0;
}
