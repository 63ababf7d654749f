import type { Finding } from '../../linter/finding.ts';
import { safeJson } from '../escape-json.ts';
import { count } from '../numbers.ts';
import { safeText } from '../safe-text.ts';
import type { FindingRow, PageData } from './page-data.ts';
import type { Report } from './report.ts';

/** The findings as the page's script reads them, in pieces: those of a large file are longer than a string may be. */
export function* findingsData({ results, page, texts, context }: Report): Generator<string> {
  const names = { headers: new Names(), messages: new Names(), rules: new Names(), laws: new Names() };
  yield '{"rows":[';
  let separator = '';
  for (const [file, { messages }] of results.entries()) {
    for (const finding of messages) {
      yield separator + JSON.stringify(rowOf(finding, file, names));
      separator = ',';
    }
  }
  yield '],';
  for (const [key, { list }] of Object.entries(names)) {
    yield `"${key}":[`;
    for (const [at, name] of list.entries()) yield (at === 0 ? '' : ',') + inScript(name);
    yield '],';
  }
  const words: PageData['texts'] = {
    error: texts.errors[0],
    warning: texts.warnings[0],
    range: page.range,
    noMatch: page.noMatch,
    page: page.page,
    group: count(1000, context.language).slice(1, -3),
  };
  yield `"files":${inScript(results.map(({ filePath }) => safeText(filePath)))},"texts":${inScript(words)}}`;
}

/** Each string once, under its number. */
class Names {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.list.length);
    return this.list.push(name) - 1;
  }
}

function rowOf(
  { severity, line, column, row, header, message, ruleId, law, count: places }: Finding,
  file: number,
  names: Readonly<Record<'headers' | 'messages' | 'rules' | 'laws', Names>>,
): FindingRow {
  return [
    file,
    severity,
    line,
    column,
    row,
    header === null ? -1 : names.headers.numberOf(safeText(header)),
    names.messages.numberOf(safeText(message)),
    names.rules.numberOf(ruleId),
    names.laws.numberOf(law.map(({ article }) => article).join('; ')),
    places,
  ];
}

/** JSON in which no tag can begin or end, so that it stays in its script element. */
function inScript(value: unknown): string {
  return safeJson(value).replaceAll('<', '\\u003c');
}
