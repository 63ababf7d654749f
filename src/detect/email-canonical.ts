const AT = 64;
const DOT = 46;
const HYPHEN = 45;
const PLUS = 43;

const LETTER = 1;
const CAPITAL = 2;
const DIGIT = 4;
/** `.`, `-`, `_` and `+`: inside a plain address, never at its ends. */
const JOINT = 8;

let plainClasses: Uint8Array | null = null;

function classesOfPlain(): Uint8Array {
  const classes = new Uint8Array(128);
  for (let code = 48; code <= 57; code += 1) classes[code] = DIGIT;
  for (let code = 65; code <= 90; code += 1) classes[code] = CAPITAL;
  for (let code = 97; code <= 122; code += 1) classes[code] = LETTER;
  for (const code of [DOT, HYPHEN, PLUS, 95]) classes[code] = JOINT;
  plainClasses = classes;
  return classes;
}

/**
 * The canonical form of a cell that holds one plain ASCII address and nothing else but spaces around it, as most
 * cells do; null for any other cell, which is to be read with more patience.
 */
export function plainCanonical(cell: string): string | null {
  const classes = plainClasses ?? classesOfPlain();
  let start = 0;
  let end = cell.length;
  while (start < end && cell.charCodeAt(start) === 32) start += 1;
  while (end > start && cell.charCodeAt(end - 1) === 32) end -= 1;
  let at = -1;
  let plus = -1;
  let dotBehindAt = -1;
  let capital = false;
  let before = JOINT;
  for (let index = start; index < end; index += 1) {
    const code = cell.charCodeAt(index);
    if (code === AT) {
      if (at >= 0 || before === JOINT) return null;
      at = index;
      before = JOINT;
      continue;
    }
    const kind = code < 128 ? (classes[code] ?? 0) : 0;
    if (kind === 0 || (kind === JOINT && before === JOINT && index !== start)) return null;
    if (kind === CAPITAL) capital = true;
    if (code === PLUS) {
      if (at >= 0) return null;
      if (plus < 0) plus = index;
    } else if (code === DOT && at >= 0) dotBehindAt = index;
    before = kind;
  }
  if (at <= start || dotBehindAt < 0 || before === JOINT || classes[cell.charCodeAt(start)] === JOINT)
    return null;
  const address = start === 0 && end === cell.length ? cell : cell.slice(start, end);
  const lower = capital ? address.toLowerCase() : address;
  return plus < 0 && !ignoresDots(lower, at - start + 1) ? lower : canonicalOf(lower);
}

/** The hosts that deliver `a.b@` to the mailbox of `ab@`, and are one (support.google.com/mail/answer/7436150). */
export const DOTLESS_HOSTS: readonly string[] = ['gmail.com', 'googlemail.com'];

function ignoresDots(address: string, domainAt: number): boolean {
  const length = address.length - domainAt;
  return DOTLESS_HOSTS.some((host) => host.length === length && address.startsWith(host, domainAt));
}

/** The canonical form of an address in lower case: no `+tag`, no dots where the host ignores them. */
export function canonicalOf(address: string): string {
  const at = address.lastIndexOf('@');
  const plus = address.startsWith('"') ? -1 : address.indexOf('+');
  const local = address.slice(0, plus > 0 && plus < at ? plus : at);
  if (!ignoresDots(address, at + 1)) return local + address.slice(at);
  return `${local.replaceAll('.', '')}@${DOTLESS_HOSTS[0]}`;
}
