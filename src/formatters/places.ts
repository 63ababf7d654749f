import type { Language } from '../linter/settings.ts';
import type { FindingGroup } from './groups.ts';
import { count, counted } from './numbers.ts';
import type { Texts } from './texts.ts';

/** How many places are named after the first. */
const PLACES_NAMED = 5;

/** What is said of the occurrences of a group after its first: how many, where the next ones are, how to list all. */
export function otherPlaces(
  { first, others, unplaced, places }: FindingGroup,
  texts: Texts,
  language: Language,
): string {
  const more = places - first.count;
  if (more === 0) return standsForMany(first, texts, language);
  const named = others.slice(0, PLACES_NAMED);
  const goesOn = named.length < others.length || unplaced > 0;
  const said = texts.more(count(more, language), more === 1, numbersOf(first, named, goesOn, texts));
  if (!goesOn) return said;
  const hint = unplaced > 0 ? texts.jsonListsFirst(count(others.length + 1, language)) : texts.jsonListsAll;
  return `${said} (${hint})`;
}

/** Records without a line of their own (JSON on one line) are named by their number. */
function numbersOf(
  first: FindingGroup['first'],
  named: FindingGroup['others'],
  goesOn: boolean,
  texts: Texts,
): string {
  if (first.row === 0 || named.length === 0) return '';
  const lines = new Set(named.map((finding) => finding.line));
  const byLine = lines.size === named.length && !lines.has(first.line);
  const numbers = named.map((finding) => String(byLine ? finding.line : finding.row));
  return (byLine ? texts.lines : texts.rows)([...new Set(numbers)], goesOn) + (goesOn ? ' …' : '');
}

/** A finding about a column or the file says how many records it stands for, unless its message does. */
function standsForMany(first: FindingGroup['first'], texts: Texts, language: Language): string {
  if (first.count === 1) return '';
  const formatted = count(first.count, language);
  if (first.message.includes(formatted) || first.message.includes(String(first.count))) return '';
  return texts.standsFor(counted(first.count, texts.places, language));
}
