import { IDENTIFIER_LABELS } from './data/identifiers-labels.ts';
import type { IdentifierKind } from './identifiers.ts';
import { foldValue } from './yes-no-fold.ts';

const LONGEST_LABEL = 48;
/** `C.F.`, `P.IVA`: an abbreviation in single letters, or one that starts so. */
const INITIALS = /^(?:[A-Za-z]\. ?){1,4}/;
/** Shorter words may belong to the number (`FR`), longer ones after a label are the place of a register. */
const SHORTEST_PLACE = 4;
/** Longer words are a label even where nothing parts them from the number (`SIREN447812652`). */
const SHORTEST_GLUED = 5;

let labels: ReadonlyMap<string, readonly string[]> | undefined;

/** What a folded word beside a number says of it: kinds, `any`, `join` or `other`; nothing where it is no label. */
export function labelsOf(word: string): readonly string[] | undefined {
  if (labels === undefined) {
    const table = new Map<string, string[]>();
    for (const line of IDENTIFIER_LABELS.trim().split('\n')) {
      const space = line.indexOf(' ');
      const kind = line.slice(0, space);
      for (const form of line.slice(space + 1).split('|')) {
        const known = table.get(form);
        if (known === undefined) table.set(form, [kind]);
        else known.push(kind);
      }
    }
    labels = table;
  }
  return labels.get(word) ?? labels.get(withoutNumberWord(word));
}

/** `kundennr`, `siretnummer`, `sirets`: the word for a number, or a plural, after what it is the number of. */
const NUMBER_WORDS = ['nummern', 'nummer', 'number', 'nr', 'no', 's'] as const;
const SHORTEST_STEM = 3;

function withoutNumberWord(word: string): string {
  const ending = NUMBER_WORDS.find((each) => word.endsWith(each));
  return ending === undefined || word.length < ending.length + SHORTEST_STEM
    ? word
    : word.slice(0, -ending.length);
}

/** Whether a UTF-16 unit is a Latin letter, with or without an accent. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 192;
}

/** A cell without the label before its number, and what the label says. */
export interface Labelled {
  readonly value: string;
  /** Kinds that the label names; empty where it names none. */
  readonly kinds: ReadonlySet<string>;
}

const NO_KINDS: ReadonlySet<string> = new Set();

/**
 * Takes known words off the front of a cell: `IBAN : FR76…`, `N° SIRET 732…`. Letters that belong to the number
 * itself (`FR`, `DE`) are no label.
 */
export function withoutLabel(written: string): Labelled {
  const cell = written.replace(INITIALS, (initials) => `${initials.replaceAll('.', '')} `);
  let kinds: Set<string> | undefined;
  let start = 0;
  for (let index = 0; index < Math.min(cell.length, LONGEST_LABEL); ) {
    if (!isLetter(cell.charCodeAt(index))) {
      const code = cell.charCodeAt(index);
      if ((code >= 48 && code <= 57) || code === 43 || code === 40) break;
      index++;
      continue;
    }
    let end = index;
    while (end < cell.length && isLetter(cell.charCodeAt(end))) end++;
    const word = labelsOf(foldValue(cell.slice(index, end)));
    const known = word !== undefined && !word.includes('other');
    const next = cell.charCodeAt(end);
    if (next >= 48 && next <= 57 && (!known || end - index < SHORTEST_GLUED)) break;
    // `RCS Lille B 522…`: the section of the register.
    const section = end - index === 1 && kinds?.has('siren') === true;
    if (
      !known &&
      !section &&
      (word !== undefined || (kinds?.size ?? 0) === 0 || end - index < SHORTEST_PLACE)
    )
      break;
    if (known) {
      kinds ??= new Set();
      for (const kind of word) if (kind !== 'any' && kind !== 'join') kinds.add(kind);
    }
    index = end;
    start = end;
  }
  return start === 0
    ? { value: cell, kinds: NO_KINDS }
    : { value: trimSigns(cell.slice(start)), kinds: kinds ?? NO_KINDS };
}

/** Drops what stands between a label and its number: `: `, `° `, ` n°`, `# `. */
function trimSigns(text: string): string {
  let start = 0;
  while (start < text.length) {
    const code = text.charCodeAt(start);
    if (isLetter(code) || (code >= 48 && code <= 57) || code === 43 || code === 40) break;
    start++;
  }
  return text.slice(start);
}

/** Whether one of the words before a place names a kind. */
export function isLabelledBefore(text: string, place: number, kind: IdentifierKind): boolean {
  const words = foldValue(text.slice(Math.max(0, place - LONGEST_LABEL), place)).split(' ');
  return words.some((word) => labelsOf(word)?.includes(kind) === true);
}
