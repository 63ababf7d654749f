import { cited } from '../../rules/labels.ts';
import type { Language } from '../linter/settings.ts';
import { cellsOf, noteOf } from './law-cells.ts';
import { type CountryTable, generalNotes, titleOf } from './law-text.ts';
import { LAW_TEXTS } from './law-words.ts';

const ARTICLE = 4;

/** Tables in Markdown, each with its notes; articles link to their text. */
export function lawMarkdown(tables: readonly CountryTable[], language: Language): string {
  const texts = LAW_TEXTS[language];
  const parts = tables.map((table) => {
    const notes = [...new Set(table.rows.map(({ answer }) => noteOf(answer, language)))];
    const rows = table.rows.map((row) => {
      const { answer } = row;
      const cells = cellsOf(row, language).map(escaped);
      cells[ARTICLE] = `[${escaped(cited(answer.citation.article, language))}](${answer.citation.url})`;
      return line([...cells, String(notes.indexOf(noteOf(answer, language)) + 1)]);
    });
    return [
      `## ${escaped(titleOf(table, language))}`,
      '',
      line([...texts.titles, texts.notes]),
      line([...texts.titles, texts.notes].map(() => '---')),
      ...rows,
      '',
      ...generalNotes(table, language).map((note) => `${escaped(note)}  `),
      '',
      ...notes.map((note, at) => `${at + 1}. ${escaped(note)}`),
    ].join('\n');
  });
  return `${[...parts, escaped(texts.reading)].join('\n\n')}\n`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Texts of the law hold no markup: what could be taken for it is kept as it is. */
function escaped(text: string): string {
  return text.replace(/[\\|*_<>[\]]/g, '\\$&');
}
