import type { Position } from '../table/types.ts';
import type { DataValue, Finding, LawReference, Severity } from './finding.ts';
import type { KnownFindings } from './known-findings.ts';
import { Personal } from './mask.ts';
import type { RowReasons } from './row-reasons.ts';
import type { Column, Message } from './rule.ts';
import type { Language } from './settings.ts';
import { countTolerated, type ToleratedCounts } from './tolerated.ts';

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

/** How often one message of one rule occurred. */
interface Counts {
  /** Occurrences, kept or not. */
  total: number;
  /** Of these, the ones that are errors. */
  errors: number;
}

/** All occurrences of one message of one rule. */
interface Group extends Counts {
  readonly kept: Kept[];
  /** The occurrences that are about the whole file or a column. */
  readonly ofFile: Counts;
  keptTotal: number;
  keptErrors: number;
}

/** A finding as it can be handed from one thread to another: without the functions that put it into words. */
export interface PlainFinding extends Omit<RawFinding, 'message' | 'column' | 'data'> {
  readonly data: Readonly<Record<string, DataValue>>;
  readonly columnIndex: number;
  readonly position: Position;
}

/** What was gathered over a part of a file, to be added to what was gathered before it. */
export interface Gathered {
  /** In the order of the file. */
  readonly kept: readonly PlainFinding[];
  /** By rule and message. */
  readonly counts: ReadonlyMap<string, Readonly<Counts>>;
  readonly fatal: number;
}

/** Finds again what {@link PlainFinding} left out. */
export interface Wording {
  messageOf(ruleId: string, messageId: string): Message | undefined;
  columnAt(index: number): Column | undefined;
}

function countIn(counts: Counts, { count, severity }: RawFinding): void {
  counts.total += count;
  if (severity === 2) counts.errors += count;
}

/** A finding about a record of the block at hand: kept or not when the block is done. */
interface Waiting {
  readonly finding: RawFinding;
  readonly locate: () => Position;
}

const keyOf = ({ ruleId, messageId }: Pick<RawFinding, 'ruleId' | 'messageId'>): string =>
  `${ruleId} ${messageId}`;

/**
 * Gathers the findings of one file. Memory is bounded by the number of messages times the cap, whatever the number
 * of records; counts are exact. Personal data is masked when a finding is kept, and none outlives its block otherwise.
 *
 * Which findings are kept hangs on the order of the file alone, not on the size of the blocks nor on who read them.
 */
export class Collector {
  readonly #groups = new Map<string, Group>();
  /** The groups by rule and message: a key put together of both would be made for each finding. */
  readonly #byRule = new Map<string, Map<string, Group>>();
  readonly #language: Language;
  readonly #showValues: boolean;
  /** Most occurrences kept of each message; null: what the file's size allows. */
  readonly #cap: number | null;
  /** What was kept, in the order of the file. */
  readonly #inOrder: Kept[] = [];
  #waiting: Waiting[] = [];
  #kept = 0;
  /** Messages that say what could not be checked. */
  readonly unchecked = new Set<string>();
  fatal = 0;

  /** Told of each record that has an error. */
  readonly #rowReasons: RowReasons | undefined;
  readonly #known: KnownFindings | undefined;
  /** Findings that were known before, by rule. */
  readonly known: ToleratedCounts = new Map();

  constructor(
    language: Language,
    showValues: boolean,
    cap: number | null,
    rowReasons?: RowReasons,
    known?: KnownFindings,
  ) {
    this.#rowReasons = rowReasons;
    this.#known = known;
    this.#language = language;
    this.#showValues = showValues;
    this.#cap = cap;
  }

  /**
   * Adds a finding. One about a record waits for {@link endBlock}, since rules are run one after another.
   *
   * @param locate - works out the place; called only if the finding is kept
   * @param isLate - whether it is about a record that was passed before, and waits for nothing
   * @returns whether it counts: one that was known before is counted apart
   */
  add(finding: RawFinding, locate: () => Position, isLate = false): boolean {
    if (finding.severity === 2 && finding.row > 0)
      this.#rowReasons?.add(finding.row, finding.ruleId, finding.messageId, () => this.#textOf(finding));
    if (this.#isKnown(finding)) return false;
    const group = this.#groupFor(finding);
    countIn(group, finding);
    if (finding.row === 0) countIn(group.ofFile, finding);
    if (finding.fatal === true) this.fatal += 1;
    if (!this.#keeps(group.kept.length)) return true;
    if (finding.row > 0 && !isLate) this.#waiting.push({ finding, locate });
    else this.#keep(group, finding, locate);
    return true;
  }

  /**
   * Counts a finding about a record, where nothing else is to be done with it: so many of its message are kept that it
   * would be counted only.
   *
   * @returns whether it was counted
   */
  countMore(ruleId: string, messageId: string, severity: Severity, count: number): boolean {
    if (this.#rowReasons !== undefined || this.#known !== undefined) return false;
    const group = this.#byRule.get(ruleId)?.get(messageId);
    if (group === undefined || this.#keeps(group.kept.length)) return false;
    group.total += count;
    if (severity === 2) group.errors += count;
    return true;
  }

  /** What could not be read is never known; what could not be checked stays said. */
  #isKnown(finding: RawFinding): boolean {
    if (finding.fatal === true || this.#known?.takes(finding) !== true) return false;
    countTolerated(this.known, finding);
    if (finding.message.unchecked === true) this.unchecked.add(this.#textOf(finding));
    return true;
  }

  /** Keeps in mind what was not checked, though it is no finding. */
  noteUnchecked(finding: RawFinding): void {
    this.unchecked.add(this.#textOf(finding));
  }

  /** Says that a record has an error that was counted elsewhere and has no place. */
  noteRow(row: number, ruleId: string, messageId: string): void {
    this.#rowReasons?.add(row, ruleId, messageId, () => ruleId);
  }

  /** Keeps what is to be kept of the findings about a block's records, while their places can be worked out. */
  endBlock(): void {
    if (this.#waiting.length === 0) return;
    const waiting = this.#waiting.sort((a, b) => a.finding.row - b.finding.row);
    this.#waiting = [];
    for (const { finding, locate } of waiting) {
      const group = this.#groupFor(finding);
      if (this.#keeps(group.kept.length)) this.#keep(group, finding, locate);
    }
  }

  /** What was gathered about records, to be added to another collector's. */
  gathered(): Gathered {
    const kept = this.#inOrder.flatMap(({ finding, position }) => {
      if (finding.row === 0) return [];
      const { message: _, column, data, ...plain } = finding;
      return [
        {
          ...plain,
          data: data as Readonly<Record<string, DataValue>>,
          columnIndex: column?.index ?? -1,
          position,
        },
      ];
    });
    return { kept, counts: this.#countsOfRecords(), fatal: this.fatal };
  }

  #countsOfRecords(): Map<string, Counts> {
    return new Map(
      [...this.#groups].map(([key, { total, errors, ofFile }]) => [
        key,
        { total: total - ofFile.total, errors: errors - ofFile.errors },
      ]),
    );
  }

  /** Adds what was gathered over a later part of the file, behind so many records and lines. */
  absorb(later: Gathered, records: number, lines: number, wording: Wording): void {
    for (const plain of later.kept) {
      const message = wording.messageOf(plain.ruleId, plain.messageId);
      if (message === undefined) continue;
      const group = this.#groupFor(plain);
      if (!this.#keeps(group.kept.length)) continue;
      const { columnIndex, position, ...rest } = plain;
      const finding = {
        ...rest,
        message,
        column: wording.columnAt(columnIndex),
        row: plain.row + records,
      };
      this.#keep(group, finding, () => ({
        ...position,
        line: position.line + lines,
        endLine: position.endLine + lines,
      }));
    }
    for (const [key, { total, errors }] of later.counts) {
      const group = this.#groupOf(key);
      group.total += total;
      group.errors += errors;
    }
    this.fatal += later.fatal;
  }

  #groupFor(finding: Pick<RawFinding, 'ruleId' | 'messageId'>): Group {
    const { ruleId, messageId } = finding;
    const known = this.#byRule.get(ruleId)?.get(messageId);
    if (known !== undefined) return known;
    const group = this.#groupOf(keyOf(finding));
    const ofRule = this.#byRule.get(ruleId) ?? new Map<string, Group>();
    this.#byRule.set(ruleId, ofRule.set(messageId, group));
    return group;
  }

  #groupOf(key: string): Group {
    let group = this.#groups.get(key);
    if (group === undefined) {
      group = { kept: [], total: 0, errors: 0, ofFile: { total: 0, errors: 0 }, keptTotal: 0, keptErrors: 0 };
      this.#groups.set(key, group);
    }
    return group;
  }

  #keep(group: Group, finding: RawFinding, locate: () => Position): void {
    this.#kept += 1;
    group.keptTotal += finding.count;
    if (finding.severity === 2) group.keptErrors += finding.count;
    const data = this.#shownData(finding);
    const kept = { finding: { ...finding, data }, position: locate() };
    group.kept.push(kept);
    this.#inOrder.push(kept);
  }

  #shownData(finding: RawFinding): Record<string, DataValue> {
    const data: Record<string, DataValue> = {};
    for (const [name, value] of Object.entries(finding.data)) {
      data[name] = value instanceof Personal ? value.show(this.#showValues) : value;
    }
    return data;
  }

  #textOf(finding: RawFinding): string {
    return finding.message[this.#language](this.#shownData(finding) as never);
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
    this.endBlock();
    const all = this.#inOrder.map((kept) => this.#word(kept));
    for (const [, group] of [...this.#groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
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
