import { FIRST_NAMES } from './data/email-first-names.ts';
import { BUSINESS_WORDS, ROLE_QUALIFIERS, ROLE_WORDS } from './data/email-roles.ts';
import { SURNAMES } from './data/email-surnames.ts';
import { lines } from './email-lines.ts';
import { foldValue } from './yes-no-fold.ts';

/** Below this, a role word inside a longer run of letters is chance (`hr` in `chris`). */
const SURE_ROLE = 3;
const LONGEST_WORD = 24;

interface Words {
  readonly roles: ReadonlySet<string>;
  readonly businesses: ReadonlySet<string>;
  readonly qualifiers: ReadonlySet<string>;
}

let words: Words | undefined;
let names: ReadonlySet<string> | undefined;

function loadWords(): Words {
  return {
    roles: new Set(lines(ROLE_WORDS)),
    businesses: new Set(lines(BUSINESS_WORDS)),
    qualifiers: new Set(lines(ROLE_QUALIFIERS)),
  };
}

function isName(token: string): boolean {
  names ??= new Set([...lines(FIRST_NAMES), ...lines(SURNAMES)]);
  return names.has(token);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** `sav2` and `2sav` are `sav`; a token of digits alone is empty. */
function withoutDigits(token: string): string {
  let start = 0;
  let end = token.length;
  while (end > start && isDigit(token.charCodeAt(end - 1))) end--;
  while (start < end && isDigit(token.charCodeAt(start))) start++;
  return token.slice(start, end);
}

/** The labels of a host above its top level, run together: `acme-group.co.example` has `acmegroup` and `co`. */
export function ownLabels(domain: string): ReadonlySet<string> {
  return new Set(
    domain
      .split('.')
      .slice(0, -1)
      .map((label) => label.replaceAll('-', '')),
  );
}

/** Whether a run of letters is nothing but known words, one of them a role: `serviceclientlyon`. */
function isRunTogether(run: string, known: Words, own: ReadonlySet<string>): boolean {
  if (run.length < 6 || isName(run)) return false;
  // Per offset: 0 not reached, 1 reached by qualifiers alone, 2 reached with a role.
  const reached = new Uint8Array(run.length + 1);
  reached[0] = 1;
  for (let start = 0; start < run.length; start++) {
    const state = reached[start] ?? 0;
    if (state === 0) continue;
    const last = Math.min(run.length, start + LONGEST_WORD);
    for (let end = start + 2; end <= last; end++) {
      const word = run.slice(start, end);
      const role = word.length >= SURE_ROLE && (known.roles.has(word) || known.businesses.has(word));
      if (role) reached[end] = 2;
      else if (known.qualifiers.has(word) || own.has(word)) reached[end] = Math.max(reached[end] ?? 0, state);
    }
  }
  return reached[run.length] === 2;
}

function isRoleCompound(tokens: readonly string[], known: Words, own: ReadonlySet<string>): boolean {
  const [first = ''] = tokens;
  if (first.length >= SURE_ROLE && known.businesses.has(first)) return true;
  const isRole = (token: string): boolean => known.roles.has(token) || known.businesses.has(token);
  const isKnown = (token: string): boolean => isRole(token) || known.qualifiers.has(token) || own.has(token);
  if (!tokens.some(isRole)) return false;
  if (tokens.some((token) => !isKnown(token) && isName(token))) return false;
  return (first.length >= SURE_ROLE && isRole(first)) || tokens.every(isKnown);
}

/** `lyon@`, `france-sud@`: a branch, if the place is no name too. */
function isPlaceOnly(tokens: readonly string[], known: Words): boolean {
  return (
    tokens.some((token) => token.length > SURE_ROLE) &&
    tokens.every((token) => known.qualifiers.has(token) && !isName(token))
  );
}

/**
 * Whether a local part names a desk, a function or the organisation itself, and no person: `contact`, `sav2`,
 * `service.client`, `rh-lyon`, `serviceclient`, `acme` at acme.example; not `marie.info`, `contact.martin`.
 *
 * @param local a local part in lower case
 * @param domain its host in lower-case ASCII
 */
export function isRoleLocal(local: string, domain: string): boolean {
  if (local.startsWith('"')) return false;
  const plus = local.indexOf('+');
  const tokens = foldValue(plus > 0 ? local.slice(0, plus) : local)
    .split(' ')
    .map(withoutDigits)
    .filter((token) => token !== '');
  return isRole(tokens, ownLabels(domain));
}

/**
 * The same for a local part of small ASCII letters, digits, dots, dashes and underscores only, which most are.
 *
 * @param own the host's own labels, as `ownLabels` gives them
 */
export function isPlainRoleLocal(local: string, own: ReadonlySet<string>): boolean {
  const tokens: string[] = [];
  let start = 0;
  for (let at = 0; at <= local.length; at++) {
    const code = at < local.length ? local.charCodeAt(at) : 46;
    if (code !== 46 && code !== 45 && code !== 95) continue;
    const token = withoutDigits(local.slice(start, at));
    if (token !== '') tokens.push(token);
    start = at + 1;
  }
  return isRole(tokens, own);
}

function isRole(tokens: readonly string[], own: ReadonlySet<string>): boolean {
  if (tokens.length === 0) return false;
  words ??= loadWords();
  const whole = tokens.length === 1 ? (tokens[0] ?? '') : tokens.join('');
  if (words.roles.has(whole) || words.businesses.has(whole)) return true;
  if (own.has(whole) && whole.length > 1 && !(tokens.length === 1 && isName(whole))) return true;
  if (isPlaceOnly(tokens, words)) return true;
  if (tokens.length > 1 && isRoleCompound(tokens, words, own)) return true;
  return tokens.length === 1 && isRunTogether(whole, words, own);
}
