import { kindOf } from './cell-kind.ts';
import type { CsvScan, ScanDialect } from './csv-scanner.ts';
import { scanSample } from './sample-scan.ts';

/** What the first part of a file says of its dialect. */
export interface SniffedDialect {
  readonly delimiter: string;
  readonly quote: string | null;
  /** `"` where quotes are doubled, `\` where they are escaped, null without quotes. */
  readonly escape: string | null;
  /** Length in characters of a `sep=;` line to skip, its line end included. */
  readonly sepLineLength: number;
}

/** Delimiters looked for, with the weight that breaks near draws: what exports write first. */
const DELIMITERS: readonly (readonly [delimiter: string, weight: number])[] = [
  [',', 1],
  [';', 1],
  ['\t', 1],
  ['|', 0.98],
  ['\u001f', 0.9],
  ['\u0001', 0.9],
  ['~', 0.75],
  ['^', 0.75],
  [':', 0.45],
  [' ', 0.35],
];

/** Characters of plain text, which need more evidence to be taken for delimiters. */
const RARE = new Set([' ', ':', '~', '^']);

const SAMPLE_ROWS = 400;
/** What a text is shows in its first characters. */
const LONGEST_VALUE = 2000;

/**
 * Tells the delimiter and quote of a text. Each candidate reads the sample; the one whose records are most alike
 * in width and whose cells are most like values wins (the measure of van den Burg, Nazábal and Sutton, 2019,
 * with what is known of contact lists added).
 *
 * @param sample - the first part of the file, decoded, without byte order mark
 * @param complete - whether that is the whole file
 */
export function sniffDialect(sample: string, complete: boolean): SniffedDialect {
  const sep = /^"?sep=(.)"?[ \t]*(?:\r\n|\n|\r|$)/i.exec(sample);
  if (sep?.[1] !== undefined) {
    const rest = sample.slice(sep[0].length);
    return { delimiter: sep[1], ...quoting(rest, sep[1], complete), sepLineLength: sep[0].length };
  }
  let best = { delimiter: ',', score: 0 };
  const quotings = quotingsIn(sample);
  for (const [delimiter, weight] of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    for (const written of quotings) {
      const score = weight * consistency(sample, delimiter, written, complete);
      if (score > best.score + 1e-9) best = { delimiter, score };
    }
  }
  return { delimiter: best.delimiter, ...quoting(sample, best.delimiter, complete), sepLineLength: 0 };
}

/** The quote and escape that a text uses with a delimiter that is known. */
export function quoting(
  sample: string,
  delimiter: string,
  complete: boolean,
): Pick<SniffedDialect, 'quote' | 'escape'> {
  let best: Quoting = { quote: '"', escape: '"' };
  const others = quotingsIn(sample).filter((written) => written.quote !== null && written.escape !== '"');
  if (others.length === 0) return best;
  let score = consistency(sample, delimiter, best, complete) + CLEARLY_BETTER;
  for (const other of others) {
    const otherScore = consistency(sample, delimiter, other, complete);
    if (otherScore > score) {
      best = other;
      score = otherScore;
    }
  }
  return best;
}

/** What quotes are and how they are taken for plain characters; both null where there are none. */
type Quoting = Pick<SniffedDialect, 'quote' | 'escape'>;

/** Doubled quotes are the rule: another way of writing must read better, not as well. */
const CLEARLY_BETTER = 0.02;

function quotingsIn(sample: string): readonly Quoting[] {
  const found: Quoting[] = [];
  if (sample.includes('"')) found.push({ quote: '"', escape: '"' });
  if (sample.includes('\\"')) found.push({ quote: '"', escape: '\\' });
  if (sample.includes("'")) found.push({ quote: "'", escape: "'" });
  found.push({ quote: null, escape: null });
  return found;
}

/** Whether a quote opens cells and closes them about as often: an apostrophe does not. */
function wrapsCells(sample: string, quote: string, delimiter: string): boolean {
  let opens = 0;
  let closes = 0;
  for (let at = sample.indexOf(quote); at >= 0; at = sample.indexOf(quote, at + 1)) {
    const before = sample.charAt(at - 1);
    const after = sample.charAt(at + 1);
    if (before === '' || before === delimiter || before === '\n' || before === '\r') opens += 1;
    if (after === '' || after === delimiter || after === '\n' || after === '\r') closes += 1;
  }
  return opens >= 2 && closes >= 2 && Math.min(opens, closes) >= 0.8 * Math.max(opens, closes);
}

/** From 0 to 1: how much a text is a table if it is cut this way. */
function consistency(sample: string, delimiter: string, written: Quoting, complete: boolean): number {
  const { quote } = written;
  if (quote === "'" && !wrapsCells(sample, quote, delimiter)) return 0;
  const dialect: ScanDialect = {
    delimiter: delimiter.charCodeAt(0),
    quote: quote === null ? -1 : quote.charCodeAt(0),
    backslash: written.escape === '\\',
  };
  const scan = scanSample(sample, dialect, complete, SAMPLE_ROWS);
  if (scan.rows === 0) return 0;
  const widths = new Map<number, number>();
  let likely = 0;
  let cells = 0;
  for (let row = 0; row < scan.rows; row += 1) {
    const width = scan.width(row);
    widths.set(width, (widths.get(width) ?? 0) + 1);
    for (let column = 0; column < width; column += 1)
      likely += likelihood(scan.cell(row, column), delimiter, quote);
    cells += width;
  }
  if (cells === 0) return 0;
  let pattern = 0;
  let most = 0;
  for (const [width, count] of widths) {
    if (width > 1) pattern += (count * (width - 1)) / width;
    most = Math.max(most, width > 1 ? count : 0);
  }
  // Many widths mean that the delimiter is a character of the text; a preamble or a total line is no matter.
  // A space or a colon is a delimiter only where the header has it as often as the rows.
  if (RARE.has(delimiter)) {
    if (scan.rows < 3 || most < scan.rows * 0.9 || widths.get(scan.width(0)) !== most) return 0;
    if (cutsValues(scan, delimiter)) return 0;
  }
  const patternScore = pattern / (scan.rows * Math.sqrt(widths.size));
  const uniform = most / scan.rows;
  const damage = 1 - Math.min(0.9, (2 * scan.issues.length) / scan.rows);
  return patternScore * (0.3 + 0.7 * uniform) * (likely / cells) * damage;
}

/** Whether most rows are one value as they stand (a date and time, a phone number, a web address, a key and its value). */
function cutsValues(scan: CsvScan, delimiter: string): boolean {
  let whole = 0;
  for (let row = 0; row < scan.rows; row += 1) {
    const line = scan.text.slice(scan.span(row, 0)[0], scan.span(row, scan.width(row) - 1)[1]);
    const isKeyAndValue =
      delimiter === ':' ? scan.cell(row, 1).startsWith(' ') : scan.cell(row, 0).endsWith(':');
    if (isKeyAndValue || (line.length < LONGEST_VALUE && kindOf(line) !== 'text')) whole += 1;
  }
  return whole * 2 > scan.rows;
}

/** How much a cell looks like one value: 1 for an empty cell, a number, a word; less for what another cut would split. */
function likelihood(cell: string, delimiter: string, quote: string | null): number {
  const text = cell.trim();
  if (text === '') return 0.97;
  let worst = 1;
  const isNumber = isNumberWithComma(text);
  for (let i = 0; i < Math.min(text.length, LONGEST_VALUE); i += 1) {
    const char = text.charAt(i);
    if (char === delimiter) continue;
    if (char === '"' && quote !== '"') worst = Math.min(worst, i === 0 || i === text.length - 1 ? 0.1 : 0.5);
    else if (char === '\t' || char === '\u001f' || char === '\u0001') worst = Math.min(worst, 0.1);
    else if (char === ';' || char === '|') worst = Math.min(worst, text.charAt(i + 1) === ' ' ? 0.7 : 0.4);
    else if (char === ',' && text.charAt(i + 1) !== ' ' && !isNumber) worst = Math.min(worst, 0.6);
  }
  // Half of a number, a time, an address or a phrase: the cut went through a value.
  if (delimiter === ',' && text.length <= 3 && /^\d{1,2}€?$/.test(text)) worst = Math.min(worst, 0.93);
  if (delimiter === ' ' && /^[\p{L}]+[,.]?$/u.test(text)) worst = Math.min(worst, 0.7);
  if (cell.startsWith(' ') && (delimiter === ',' || delimiter === ';' || delimiter === ':'))
    worst = Math.min(worst, 0.85);
  return worst;
}

function isNumberWithComma(text: string): boolean {
  return /^[-+]?[\d\s.]*,\d+\s*[%€]?$/.test(text) || /^\d{1,3}(?:,\d{3})+$/.test(text);
}
