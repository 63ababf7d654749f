import { html, type Markup } from './markup.ts';
import type { Report } from './report.ts';

/** The columns of the list: their key for sorting, title, and class. */
function columnsOf({
  texts,
  page,
  results,
}: Report): readonly (readonly [key: string, title: string, kind?: string])[] {
  return [
    ['severity', texts.severity],
    ...(results.length > 1 ? [['file', page.file] as const] : []),
    ['place', texts.place],
    ['record', page.record, 'number'],
    ['header', page.column],
    ['message', texts.message, 'wide'],
    ['rule', texts.rule],
    ['law', page.law],
    ['places', texts.places[1], 'number'],
  ];
}

/** The list of all findings, which the script fills: controls, table, pages. */
export function findingsSection(report: Report): Markup {
  const { page, texts, results } = report;
  const rules = [...new Set(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)))].sort();
  const heads = columnsOf(report).map(
    ([key, title, kind = '']) =>
      html`<th scope="col" role="columnheader" class="${kind}" data-sort="${key}"><button type="button">${title}</button></th>`,
  );
  const turns = ['first', 'previous', 'next', 'last'] as const;
  return html`
<section aria-labelledby="findings" class="findings"><h2 id="findings">${page.findings}</h2>
<p class="on-paper">${page.onScreen}</p>
<noscript><p class="on-screen">${page.needsScript}</p></noscript>
<div id="list" class="on-screen" hidden>
<p>${page.findingsLead}</p>
<div class="controls" role="search" aria-labelledby="findings">
<label>${page.search} <input type="search" id="words" autocomplete="off" spellcheck="false"></label>
<label>${texts.severity} <select id="severity">${options([
    ['', page.anySeverity],
    ['2', texts.errors[0]],
    ['1', texts.warnings[0]],
  ])}</select></label>
<label>${texts.rule} <select id="rule">${options([['', page.anyRule], ...rules.map((rule) => [rule, rule] as const)])}</select></label>
${
  results.length > 1 &&
  html`<label>${page.file} <select id="file">${options([['', page.anyFile], ...results.map(({ filePath }, at) => [String(at), filePath] as const)])}</select></label>`
}
<label>${page.perPage} <select id="per-page">${options(['50', '100', '500'].map((size) => [size, size]))}</select></label>
<button type="button" id="reset">${page.reset}</button>
</div>
<p id="range" role="status"></p>
<div class="scroll" role="group" aria-labelledby="findings" tabindex="0"><table class="stack" role="table">
<thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup" id="rows"></tbody></table></div>
<nav class="controls" aria-label="${page.pages}">${turns.map((turn) => html`<button type="button" id="${turn}">${page[turn]}</button>`)}<span id="page"></span></nav>
</div></section>`;
}

function options(entries: readonly (readonly [value: string, label: string])[]): readonly Markup[] {
  return entries.map(([value, label]) => html`<option value="${value}">${label}</option>`);
}
