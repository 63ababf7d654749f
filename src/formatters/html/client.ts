import type { PageDocument, PageElement } from './client-page.ts';
import type { FindingRow, PageData } from './page-data.ts';

/*
 * The page's script: these functions run in the reader's browser. Their text is put into the page as it stands here, so
 * they use nothing but one another and what every browser has.
 */

declare const document: PageDocument;

interface ListState {
  words: string;
  severity: string;
  rule: string;
  file: string;
  sort: string;
  descending: boolean;
  page: number;
  perPage: number;
}

function startList(): void {
  const json = document.getElementById('data')?.textContent ?? '';
  if (json === '') return;
  const data: PageData = JSON.parse(json);
  const initial: ListState = {
    words: '',
    severity: '',
    rule: '',
    file: '',
    sort: '',
    descending: false,
    page: 0,
    perPage: 50,
  };
  const state = { ...initial };
  let found: readonly FindingRow[] = data.rows;
  const refresh = (again: boolean) => {
    if (again) {
      found = sortedRows(data, matchingRows(data, state), state);
      state.page = 0;
    }
    showRows(data, found, state);
  };
  wireFilters(state, initial, refresh);
  wireSorting(state, refresh);
  wirePages(state, () => found.length, refresh);
  const list = document.getElementById('list');
  if (list !== null) list.hidden = false;
  refresh(true);
}

function wireFilters(state: ListState, initial: ListState, refresh: (again: boolean) => void): void {
  const words = document.getElementById('words');
  words?.addEventListener('input', () => {
    state.words = words.value;
    refresh(true);
  });
  const choose = (id: string, set: (value: string) => void) => {
    const choice = document.getElementById(id);
    choice?.addEventListener('change', () => {
      set(choice.value);
      refresh(true);
    });
  };
  choose('severity', (value) => {
    state.severity = value;
  });
  choose('rule', (value) => {
    state.rule = value;
  });
  choose('file', (value) => {
    state.file = value;
  });
  choose('per-page', (value) => {
    state.perPage = Number(value);
  });
  document.getElementById('reset')?.addEventListener('click', () => {
    for (const id of ['words', 'severity', 'rule', 'file']) {
      const control = document.getElementById(id);
      if (control !== null) control.value = '';
    }
    const { perPage } = state;
    Object.assign(state, initial, { perPage });
    markSorted(state);
    refresh(true);
  });
}

function wireSorting(state: ListState, refresh: (again: boolean) => void): void {
  for (const head of document.querySelectorAll('th[data-sort]')) {
    head.querySelector('button')?.addEventListener('click', () => {
      const key = head.getAttribute('data-sort') ?? '';
      state.descending = state.sort === key && !state.descending;
      state.sort = key;
      markSorted(state);
      refresh(true);
    });
  }
}

function markSorted(state: ListState): void {
  for (const head of document.querySelectorAll('th[data-sort]')) {
    if (head.getAttribute('data-sort') !== state.sort) head.removeAttribute('aria-sort');
    else head.setAttribute('aria-sort', state.descending ? 'descending' : 'ascending');
  }
}

function wirePages(state: ListState, count: () => number, refresh: (again: boolean) => void): void {
  const last = () => Math.max(0, Math.ceil(count() / state.perPage) - 1);
  const turn = (id: string, target: () => number) => {
    document.getElementById(id)?.addEventListener('click', () => {
      state.page = Math.min(Math.max(0, target()), last());
      refresh(false);
    });
  };
  turn('first', () => 0);
  turn('previous', () => state.page - 1);
  turn('next', () => state.page + 1);
  turn('last', last);
}

/** The rows that hold all the words somewhere, and are of the kind chosen. */
function matchingRows(data: PageData, state: ListState): readonly FindingRow[] {
  const words = state.words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const rule = data.rules.indexOf(state.rule);
  // Strings are looked through once each, however many findings have them.
  const holds = words.map((word) => {
    const test = (texts: readonly string[]) => texts.map((text) => text.toLowerCase().includes(word));
    return {
      messages: test(data.messages),
      headers: test(data.headers),
      rules: test(data.rules),
      laws: test(data.laws),
      files: test(data.files),
    };
  });
  return data.rows.filter((row) => {
    if (state.severity !== '' && String(row[1]) !== state.severity) return false;
    if (state.rule !== '' && row[7] !== rule) return false;
    if (state.file !== '' && String(row[0]) !== state.file) return false;
    return holds.every(
      ({ messages, headers, rules, laws, files }) =>
        messages[row[6]] || headers[row[5]] || rules[row[7]] || laws[row[8]] || files[row[0]],
    );
  });
}

/** In file order where no column was chosen; what is alike stays in file order. */
function sortedRows(data: PageData, rows: readonly FindingRow[], state: ListState): readonly FindingRow[] {
  const rank = (texts: readonly string[], at: 0 | 5 | 6 | 7 | 8) => {
    const order = texts.map((_, index) => index).sort((a, b) => compareTexts(texts[a] ?? '', texts[b] ?? ''));
    const ranks = new Map(order.map((index, place) => [index, place]));
    return (row: FindingRow) => ranks.get(row[at]) ?? -1;
  };
  const keys: Readonly<Record<string, () => (row: FindingRow) => number>> = {
    // Errors first.
    severity: () => (row) => -row[1],
    file: () => rank(data.files, 0),
    place: () => (row) => row[0] * 1e13 + row[2] * 1e4 + Math.min(row[3], 9999),
    record: () => (row) => row[4],
    header: () => rank(data.headers, 5),
    message: () => rank(data.messages, 6),
    rule: () => rank(data.rules, 7),
    law: () => rank(data.laws, 8),
    places: () => (row) => row[9],
  };
  const key = keys[state.sort]?.();
  if (key === undefined) return rows;
  const sign = state.descending ? -1 : 1;
  return [...rows].sort((a, b) => sign * (key(a) - key(b)));
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function showRows(data: PageData, found: readonly FindingRow[], state: ListState): void {
  const from = state.page * state.perPage;
  const rows = found.slice(from, from + state.perPage);
  document.getElementById('rows')?.replaceChildren(...rows.map((row) => findingRow(data, row)));
  const number = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, data.texts.group);
  const pages = Math.max(1, Math.ceil(found.length / state.perPage));
  const range =
    found.length === 0
      ? data.texts.noMatch
      : data.texts.range
          .replace('{from}', number(from + 1))
          .replace('{to}', number(from + rows.length))
          .replace('{count}', number(found.length));
  const set = (id: string, text: string) => {
    const element = document.getElementById(id);
    if (element !== null) element.textContent = text;
  };
  set('range', range);
  set('page', data.texts.page.replace('{page}', number(state.page + 1)).replace('{pages}', number(pages)));
  // Not `disabled`: a button that is must give the focus away.
  for (const id of ['first', 'previous', 'next', 'last']) {
    const isBack = id === 'first' || id === 'previous';
    const isOff = isBack ? state.page === 0 : state.page === pages - 1;
    document.getElementById(id)?.setAttribute('aria-disabled', String(isOff));
  }
}

function findingRow(data: PageData, row: FindingRow): PageElement {
  const [file, severity, line, column, record, header, message, rule, law, places] = row;
  const weight = document.createElement('span');
  weight.className = severity === 2 ? 'weight error' : 'weight warning';
  weight.textContent = severity === 2 ? data.texts.error : data.texts.warning;
  const code = document.createElement('code');
  code.textContent = data.rules[rule] ?? '';
  const titles = [...document.querySelectorAll('th[data-sort]')].map((head) => head.textContent ?? '');
  const cells: readonly (readonly [content: PageElement | string, kind?: string])[] = [
    [weight],
    ...(data.files.length > 1 ? [[data.files[file] ?? ''] as const] : []),
    [line === 0 ? '–' : `${line}:${column}`, 'place'],
    [record === 0 ? '–' : String(record), 'number'],
    [data.headers[header] ?? '–'],
    [data.messages[message] ?? '', 'wide'],
    [code, 'rule'],
    [data.laws[law] ?? ''],
    [String(places), 'number'],
  ];
  const entry = document.createElement('tr');
  entry.setAttribute('role', 'row');
  for (const [at, [content, kind = '']] of cells.entries()) {
    const cell = document.createElement('td');
    cell.setAttribute('role', 'cell');
    if (kind === 'number') cell.setAttribute('data-label', titles[at] ?? '');
    if (kind !== '') cell.className = kind;
    cell.append(content);
    entry.append(cell);
  }
  return entry;
}

const FUNCTIONS = [
  startList,
  wireFilters,
  wireSorting,
  markSorted,
  wirePages,
  matchingRows,
  sortedRows,
  compareTexts,
  showRows,
  findingRow,
];

/** The script as it stands in the page. */
export function clientScript(): string {
  const code = FUNCTIONS.map(String).join('\n').replace(/^\s+/gm, '');
  return `'use strict';\n${code}\n${startList.name}();\n`;
}
