import type { Hit } from './match.ts';
import type { Words } from './words.ts';

/** What the letters' case and the marks around a hit say, in any language. */
export interface NameShape {
  /** Begins with a capital, and is not written in capitals throughout. */
  readonly capital: boolean;
  /** A capitalised word after another: a surname after a first name. */
  readonly name: boolean;
  /** Joined by a hyphen to another capitalised word: a place, a brand. */
  readonly place: boolean;
}

const isUpper = (text: string, at: number): boolean => {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
};
const isLower = (text: string, at: number): boolean => {
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase();
};

/** Whether word `at` is written like a name: capital first, small letter second. */
function isTitle(text: string, words: Words, at: number): boolean {
  if (at < 0 || at >= words.count) return false;
  const start = words.starts[at] ?? 0;
  return isUpper(text, start) && start + 1 < (words.ends[at] ?? 0) && isLower(text, start + 1);
}

/** The case and hyphens around a hit. */
export function nameShape(text: string, hit: Hit, words: Words): NameShape {
  const capital = isTitle(text, words, hit.from);
  const beforeStart = (words.starts[hit.from] ?? 0) - 1;
  const afterEnd = words.ends[hit.to - 1] ?? 0;
  const previous = isTitle(text, words, hit.from - 1);
  const next = isTitle(text, words, hit.to);
  const joined = (text.charAt(beforeStart) === '-' && previous) || (text.charAt(afterEnd) === '-' && next);
  return {
    capital,
    name: capital && hit.to - hit.from === 1 && previous && (words.pauses[hit.from] ?? 0) === 0,
    place: capital && joined,
  };
}

/** Whether nothing but the hit stands between two pauses. */
export function standsAlone(hit: Hit, words: Words): boolean {
  return (words.pauses[hit.from] ?? 0) > 0 && (hit.to === words.count || (words.pauses[hit.to] ?? 0) > 0);
}

const AT = '@';
const JOINERS = '.-_@/:+';
const WEB = /^(?:https?|www)$/i;

/** The words that belong to an e-mail or web address: they name a mailbox or a site and state nothing. */
export function addressWords(text: string, words: Words): ReadonlySet<number> {
  const found = new Set<number>();
  if (!text.includes(AT) && !text.includes('www') && !text.includes('://')) return found;
  const joined = (left: number): boolean => {
    const from = words.ends[left] ?? 0;
    const to = words.starts[left + 1] ?? 0;
    for (let i = from; i < to; i++) if (!JOINERS.includes(text.charAt(i))) return false;
    return true;
  };
  let from = 0;
  while (from < words.count) {
    let to = from + 1;
    while (to < words.count && joined(to - 1)) to++;
    const start = words.starts[from] ?? 0;
    const run = text.slice(start, words.ends[to - 1] ?? 0);
    const first = text.slice(start, words.ends[from] ?? 0);
    if (to > from + 1 && (run.includes(AT) || WEB.test(first))) for (let i = from; i < to; i++) found.add(i);
    from = to;
  }
  return found;
}
