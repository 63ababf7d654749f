import type { Finding } from '../linter/finding.ts';

/** What a person takes for one problem: one message about one column, wherever it occurs. */
export interface FindingGroup {
  /** The occurrence that is shown. */
  readonly first: Finding;
  /** The others whose place is known, in file order. */
  readonly others: readonly Finding[];
  /** Occurrences that were counted without their place. */
  readonly unplaced: number;
  /** All occurrences. */
  readonly places: number;
}

/** Facts that make two findings of one message two problems. */
const TELLING_FACTS = ['category', 'channel', 'kind', 'source'] as const;

interface Building {
  readonly first: Finding;
  readonly others: Finding[];
  unplaced: number;
  places: number;
}

/**
 * Brings findings of one message about one column together. What concerns the file or a column comes first, then the
 * records, each in file order. Findings about a file or a column are told apart, for each is a sum already.
 *
 * @param findings - in file order
 */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, Building>();
  const byMessage = new Map<string, Building[]>();
  const unplaced: Finding[] = [];
  for (const finding of findings) {
    if (isRest(finding)) unplaced.push(finding);
    else add(finding, groups, byMessage);
  }
  for (const finding of unplaced) {
    const candidates = byMessage.get(messageKey(finding));
    const group = candidates?.[0];
    if (group === undefined || candidates?.length !== 1) {
      add(finding, groups, byMessage);
    } else {
      group.unplaced += finding.count;
      group.places += finding.count;
    }
  }
  return [...groups.values()].sort(
    (a, b) => Number(a.first.row > 0) - Number(b.first.row > 0) || inFileOrder(a.first, b.first),
  );
}

/** Whether a finding stands for those of its message that were counted only. */
function isRest(finding: Finding): boolean {
  return (
    finding.line === 0 &&
    finding.row === 0 &&
    finding.header === null &&
    (finding.data.capped === true || finding.ruleId.startsWith('table/'))
  );
}

function add(finding: Finding, groups: Map<string, Building>, byMessage: Map<string, Building[]>): void {
  const key = groupKey(finding);
  const group = groups.get(key);
  if (group !== undefined) {
    group.others.push(finding);
    group.places += finding.count;
    return;
  }
  const created = { first: finding, others: [], unplaced: 0, places: finding.count };
  groups.set(key, created);
  const same = byMessage.get(messageKey(finding));
  if (same === undefined) byMessage.set(messageKey(finding), [created]);
  else same.push(created);
}

/** What findings of one message of one rule have in common. */
export function messageKey(finding: Finding): string {
  return `${finding.ruleId}\0${finding.messageId}\0${finding.severity}`;
}

function groupKey(finding: Finding): string {
  let key = `${messageKey(finding)}\0${finding.header ?? ''}`;
  if (finding.row === 0) return `${key}\0${finding.line}:${finding.column}\0${finding.message}`;
  for (const fact of TELLING_FACTS) key += `\0${String(finding.data[fact] ?? '')}`;
  return key;
}

function inFileOrder(a: Finding, b: Finding): number {
  if (a.line !== b.line) return a.line - b.line;
  if (a.column !== b.column) return a.column - b.column;
  if (a.ruleId === b.ruleId) return 0;
  return a.ruleId < b.ruleId ? -1 : 1;
}
