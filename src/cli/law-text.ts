import { cited, day } from '../../rules/labels.ts';
import { displayWidth, padded } from '../formatters/safe-text.ts';
import { ageOfConsent, retention } from '../law/consent.ts';
import { COUNTRIES } from '../law/countries.ts';
import type { LawCountry } from '../law/types.ts';
import type { Language } from '../linter/settings.ts';
import { cellsOf, noteOf } from './law-cells.ts';
import type { LawRow } from './law-rows.ts';
import { LAW_TEXTS } from './law-words.ts';

/** What a country requires, as a table is made of it. */
export interface CountryTable {
  readonly country: LawCountry;
  /** The code that was asked for, where the Union's default stands for it. */
  readonly insteadOf?: string;
  readonly date: string;
  readonly rows: readonly LawRow[];
}

/** The name of a country and the day. */
export function titleOf({ country, date }: CountryTable, language: Language): string {
  const name = COUNTRIES.find(({ code }) => code === country)?.name[language] ?? country;
  return LAW_TEXTS[language].title(name, country, day(date, language));
}

/** What holds for the country whatever the channel. */
export function generalNotes({ country, insteadOf }: CountryTable, language: Language): readonly string[] {
  const texts = LAW_TEXTS[language];
  const age = ageOfConsent(country);
  const keeping = retention(country);
  return [
    ...(insteadOf === undefined ? [] : [texts.notEncoded(insteadOf)]),
    texts.children(age.years, cited(age.citation.article, language)),
    ...(keeping === null ? [] : [texts.retention(keeping.months, cited(keeping.citation.article, language))]),
  ];
}

/** Titles that may be wrapped, and the width that they are wrapped to. */
const WIDEST: readonly number[] = [20, 30, 24, 22, 34, 18, 12];

const WIDTH = 110;

/** Tables for a terminal; one that stands alone has its notes, of several there would be too many. */
export function lawText(tables: readonly CountryTable[], language: Language): string {
  const parts = tables.map((table) => {
    const lines = grid([LAW_TEXTS[language].titles, ...table.rows.map((row) => cellsOf(row, language))]);
    const notes = new Set(tables.length > 1 ? [] : table.rows.map(({ answer }) => noteOf(answer, language)));
    const listed = [...notes].flatMap((note) => wrapped(note, WIDTH, '- '));
    const general = generalNotes(table, language).flatMap((note) => wrapped(note, WIDTH, ''));
    const blocks = [[titleOf(table, language)], lines, general, listed];
    return blocks.flatMap((block) => (block.length === 0 ? [] : [block.join('\n')])).join('\n\n');
  });
  return `${[...parts, wrapped(LAW_TEXTS[language].reading, WIDTH, '').join('\n')].join('\n\n')}\n`;
}

function grid(rows: readonly (readonly string[])[]): readonly string[] {
  const cells = rows.map((row) => row.map((text, at) => wrapped(text, WIDEST[at] ?? 20, '')));
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...cells.map((row) => Math.max(...(row[at] ?? ['']).map(displayWidth)))),
  );
  return cells.flatMap((row) => {
    const height = Math.max(...row.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      row
        .map((lines, at) => padded(lines[line] ?? '', widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  });
}

/** Lines of at most so many characters, but for words that are longer; those after the first are as far in as its mark. */
function wrapped(text: string, width: number, mark: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && displayWidth(line) + displayWidth(word) >= width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((each, at) => (at === 0 ? mark : ' '.repeat(mark.length)) + each);
}
