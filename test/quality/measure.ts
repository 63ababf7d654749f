/** One labelled example beside what a detector said of it. */
export interface Case {
  /** The language of the example, or what it is an example of. */
  readonly group: string;
  /** What a careful reader says; null for nothing. */
  readonly want: string | null;
  /** Other answers that are as good. */
  readonly accepted?: readonly (string | null)[];
  readonly got: string | null;
}

/** `tuned`: the tables were written with it in view; the others: written before anybody looked. */
export type SetName =
  | 'tuned'
  | 'first'
  | 'second'
  | 'third'
  | 'fourth'
  | 'fifth'
  | 'sixth'
  | 'seventh'
  | 'eighth'
  | 'ninth'
  | 'tenth'
  | 'eleventh'
  | 'twelfth'
  | 'thirteenth'
  | 'fourteenth'
  | 'fifteenth'
  | 'sixteenth'
  | 'seventeenth'
  | 'eighteenth'
  | 'nineteenth'
  | 'twentieth';

/** The examples of one detector in one labelled set. */
export interface Suite {
  readonly detector: string;
  /** What is measured, where a detector gives several answers. */
  readonly measure: string;
  readonly set: SetName;
  /** What the rows of the table are. */
  readonly by: 'language' | 'kind';
  readonly cases: readonly Case[];
}

/** Shares from 0 to 1, cut after the third decimal. */
export interface Figures {
  readonly cases: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Figures by suite, then by row. */
export type FigureTable = Readonly<Record<string, Readonly<Record<string, Figures>>>>;

const cut = (share: number): number => Math.floor(share * 1000 + 1e-9) / 1000;

interface Counts {
  readonly cases: number;
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
}

function toFigures({ cases, right, given, wanted }: Counts): Figures {
  const precision = given === 0 ? 1 : right / given;
  const recall = wanted === 0 ? 1 : right / wanted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { cases, precision: cut(precision), recall: cut(recall), f1: cut(f1) };
}

/** Whether an answer is the wanted one or as good. */
export function isRight({ want, accepted, got }: Case): boolean {
  return got === want || (accepted?.includes(got) ?? false);
}

/** Micro-averaged: a wrong answer is both a false positive and a miss, null is the absence of an answer. */
function measureAll(cases: readonly Case[]): Figures {
  // What was wanted counts as the answer given where that is as good.
  const settled = cases.map((each) => ({ want: isRight(each) ? each.got : each.want, got: each.got }));
  return toFigures({
    cases: cases.length,
    right: settled.filter(({ want, got }) => got !== null && got === want).length,
    given: settled.filter(({ got }) => got !== null).length,
    wanted: settled.filter(({ want }) => want !== null).length,
  });
}

function measureKind(cases: readonly Case[], kind: string): Figures {
  const wanted = cases.filter(({ want }) => want === kind);
  const given = cases.filter(({ got }) => got === kind);
  const right = given.filter(isRight).length;
  const found = wanted.filter(isRight).length;
  const precision = given.length === 0 ? 1 : right / given.length;
  const recall = wanted.length === 0 ? 1 : found / wanted.length;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { cases: wanted.length, precision: cut(precision), recall: cut(recall), f1: cut(f1) };
}

/** The figures of one suite: all of it first, then each language or kind, sorted. */
export function measureSuite({ by, cases }: Suite): Readonly<Record<string, Figures>> {
  const rows: Record<string, Figures> = { all: measureAll(cases) };
  if (by === 'language') {
    for (const group of [...new Set(cases.map((each) => each.group))].sort())
      rows[group] = measureAll(cases.filter((each) => each.group === group));
    return rows;
  }
  const kinds = new Set(cases.flatMap(({ want }) => (want === null ? [] : [want])));
  for (const kind of [...kinds].sort()) rows[kind] = measureKind(cases, kind);
  return rows;
}

/** What names a suite in the stored figures. */
export function suiteId({ detector, measure, set, by }: Suite): string {
  return `${detector} · ${measure} · ${set} set · by ${by}`;
}

/** The figures of all suites. */
export function measureSuites(suites: readonly Suite[]): FigureTable {
  return Object.fromEntries(suites.map((suite) => [suiteId(suite), measureSuite(suite)]));
}
