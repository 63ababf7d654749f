import type { SourceKind } from './kinds.ts';
import type { Meaning } from './meanings.ts';
import type { Entry } from './phrase-index.ts';
import { isLetter, isUnknownSite, type Mark, readMarks } from './reading.ts';
import type { Vendor } from './vendor.ts';

/** What is known of one value. */
export interface Judgement {
  readonly kind: SourceKind | null;
  readonly label: string;
  /** Vendors named as an origin or a tool, the deciding one first. */
  readonly vendors: readonly Vendor[];
  /** Whether everything in the value is understood, and none of it names an origin. */
  readonly namesNothing: boolean;
}

/** How many marks may stand between a negation and what it denies (`not yet a customer`). */
const NEGATION_REACH = 2;
const PLACES: ReadonlySet<SourceKind> = new Set<SourceKind>(['social-network', 'directory']);

interface Evidence {
  readonly entry: Entry;
  readonly meaning: Meaning;
  readonly segment: number;
}

/** Common words are names only where nothing else in the value is left unknown. */
function settleCommon(marks: readonly Mark[]): readonly Mark[] {
  if (!marks.some((mark) => mark.entry?.common)) return marks;
  const understood = marks.every((mark) => mark.entry !== null && !isLetter(mark));
  return understood ? marks : marks.map((mark) => (mark.entry?.common ? { ...mark, entry: null } : mark));
}

function isDenied(marks: readonly Mark[], at: number): boolean {
  const here = marks[at];
  for (let before = at - 1; before >= Math.max(0, at - 1 - NEGATION_REACH); before--) {
    const mark = marks[before];
    if (mark === undefined || mark.segment !== here?.segment) return false;
    if (mark.entry?.name === 'negation') return true;
  }
  return false;
}

function gather(marks: readonly Mark[]): Evidence[] {
  const evidence: Evidence[] = [];
  for (const [at, { entry, segment }] of marks.entries()) {
    if (entry === null || entry.meaning.rank === 0 || isDenied(marks, at)) continue;
    evidence.push({ entry, meaning: entry.meaning, segment });
  }
  const isPlace = ({ meaning }: Evidence): boolean => meaning.kind !== null && PLACES.has(meaning.kind);
  const placed = evidence.some(isPlace);
  const taken = placed || marks.some(isUnknownSite);
  return evidence.filter((one) => {
    if (one.meaning.needsPlace) return taken;
    if (one.entry.vendor === null || (placed && !isPlace(one))) return true;
    // `Webinar ZoomInfo` is an event; `LinkedIn event, by ZoomInfo` took people from a place.
    return !evidence.some(
      (other) =>
        other.meaning.overVendors && other.segment === one.segment && other.meaning.kind !== one.meaning.kind,
    );
  });
}

/** Reads a value and decides what it says of an origin. */
export function judge(value: string): Judgement {
  const marks = settleCommon(readMarks(value));
  const evidence = gather(marks);
  let best: Evidence | null = null;
  for (const one of evidence) if (best === null || one.meaning.rank > best.meaning.rank) best = one;
  const kind = best?.meaning.kind ?? null;
  const vendors = new Set<Vendor>();
  if (best?.entry.vendor) vendors.add(best.entry.vendor);
  for (const { entry } of evidence) if (entry.vendor?.kind === kind) vendors.add(entry.vendor);
  for (const { entry } of evidence) if (entry.vendor) vendors.add(entry.vendor);
  for (const { entry } of marks) if (entry?.vendor && entry.vendor.kind === null) vendors.add(entry.vendor);
  const unnamed = evidence.every(({ meaning }) => meaning.unnamed === true);
  return {
    kind,
    label: best?.meaning.label ?? '',
    vendors: [...vendors],
    namesNothing: unnamed && marks.every(({ entry }) => entry !== null && entry.name !== 'not-an-origin'),
  };
}
