import { Chalk } from 'chalk';
import { displayWidth, plainSymbols } from '../formatters/safe-text.ts';

/** What the place where a page is shown can do. */
export interface PageAbilities {
  readonly color: boolean;
  readonly unicode: boolean;
  readonly width: number;
}

type Paint = InstanceType<typeof Chalk>;

/**
 * Puts a page of Markdown in the form of a terminal: headings, paragraphs, lists, tables and blocks of code, as the pages
 * of rules have them. No other Markdown is known.
 */
export function pageText(markdown: string, { color, unicode, width }: PageAbilities): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const lines = blocksOf(markdown).flatMap((block) => [...blockLines(block, paint, width), '']);
  const text = `${lines.join('\n').trimEnd()}\n`;
  return unicode ? text : plainSymbols(text);
}

/** Lines that belong together: a block of code whole, else what stands between empty lines. */
function blocksOf(markdown: string): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  let block: string[] = [];
  let isCode = false;
  const end = () => {
    if (block.length > 0) blocks.push(block);
    block = [];
  };
  for (const line of markdown.split('\n')) {
    const isFence = line.startsWith('```');
    if (isFence && !isCode) end();
    if (line !== '' || isCode) block.push(line);
    else end();
    if (!isFence) {
      if (line.startsWith('#') && !isCode) end();
      continue;
    }
    if (isCode) end();
    isCode = !isCode;
  }
  end();
  return blocks;
}

function blockLines(block: readonly string[], paint: Paint, width: number): readonly string[] {
  const [first = ''] = block;
  if (first.startsWith('```')) return block.slice(1, -1).map((line) => paint.dim(`    ${line}`));
  if (first.startsWith('#')) {
    const title = first.replace(/^#+ /, '');
    return [first.startsWith('# ') ? paint.bold.underline(title) : paint.bold(title)];
  }
  if (first.startsWith('|')) return tableLines(block, paint, width);
  if (/^(?:- |\d+\. )/.test(first)) return itemsOf(block).flatMap((item) => listLines(item, paint, width));
  return wrapped(block.join(' '), width, '').map((line) => painted(line, paint));
}

/** The items of a list, each on one line. */
function itemsOf(block: readonly string[]): readonly string[] {
  const items: string[] = [];
  for (const line of block) {
    if (/^(?:- |\d+\. )/.test(line)) items.push(line);
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return items;
}

function listLines(item: string, paint: Paint, width: number): readonly string[] {
  const mark = /^(?:- |\d+\. )/.exec(item)?.[0] ?? '';
  const shown = mark === '- ' ? '• ' : mark;
  const indent = ' '.repeat(shown.length + 2);
  const lines = wrapped(item.slice(mark.length), width - indent.length, '');
  return lines.map((line, at) => painted((at === 0 ? `  ${shown}` : indent) + line, paint));
}

/** Columns side by side; the last one takes what is left of the line. */
function tableLines(block: readonly string[], paint: Paint, width: number): readonly string[] {
  const rows = block.filter((line) => !/^\|[\s:|-]+\|$/.test(line)).map(cellsOf);
  const columns = Math.max(...rows.map((row) => row.length));
  const widest = Math.min(NARROW, Math.ceil(width / columns));
  const widths = Array.from({ length: columns - 1 }, (_, at) =>
    Math.min(widest, Math.max(...rows.map((row) => displayWidth(plain(row[at] ?? ''))))),
  );
  const room = Math.max(NARROW, width - widths.reduce((sum, each) => sum + each + GAP.length, GAP.length));
  return rows.flatMap((row, at) => {
    const cells = Array.from({ length: columns }, (_, index) =>
      wrapped(row[index] ?? '', widths[index] ?? room, ''),
    );
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => {
      const parts = cells.map((lines, index) => {
        const text = lines[line] ?? '';
        const gap = (widths[index] ?? 0) - displayWidth(plain(text));
        return painted(text, paint) + ' '.repeat(Math.max(0, gap));
      });
      const whole = (GAP + parts.join(GAP)).trimEnd();
      return at === 0 ? paint.underline(whole) : whole;
    });
  });
}

const NARROW = 34;
const GAP = '  ';

function cellsOf(line: string): readonly string[] {
  return line
    .slice(1, line.endsWith('|') ? -1 : undefined)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** Breaks text into lines that fit when their marks are gone. A word that is longer than the line stands alone. */
function wrapped(text: string, width: number, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(linked(text))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(plain(longer)) > width) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  return [...lines, indent + line];
}

/** Words, those of a piece of code or of bold text kept together so that their marks are found again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/(?:`[^`]*`|\*\*[^*]+\*\*|[^\s`*]|\*(?!\*)|`(?![^`]*`)|\*\*(?![^*]+\*\*))+/g) ?? [];
}

/** A link as its text, with its address where it leads to the web. */
function linked(text: string): string {
  return text.replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, shown: string, target: string) =>
    /^https?:/.test(target) ? `${shown} (${target})` : shown,
  );
}

function plain(text: string): string {
  return text.replace(/\*\*([^*]+)\*\*/g, '$1').replace(/`([^`]+)`/g, '$1');
}

function painted(text: string, paint: Paint): string {
  return text
    .replace(/\*\*([^*]+)\*\*/g, (_, bold: string) => paint.bold(bold))
    .replace(/`([^`]+)`/g, (_, code: string) => paint.cyan(code));
}
