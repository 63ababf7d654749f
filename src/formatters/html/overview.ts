import type { LintResult } from '../../linter/finding.ts';
import { count, counted, seconds } from '../numbers.ts';
import { paletteOf } from '../palette.ts';
import { verdictText } from '../stylish-verdict.ts';
import { toleratedLines } from '../tolerated.ts';
import { html, type Markup } from './markup.ts';
import type { Report } from './report.ts';

/** The verdict: what was found in one sentence, what follows from it, and the counts. */
export function overview(report: Report): Markup {
  const { results, context, groups, page, texts } = report;
  const kind = verdictOf(report);
  const palette = paletteOf({ ...context, color: false });
  const said = results.length === 0 ? texts.nothing : verdictText(results, groups.flat(), palette);
  const sum = (number: (result: LintResult) => number) =>
    results.reduce((all, result) => all + number(result), 0);
  const { language } = context;
  const counts: readonly (readonly [value: number, label: string])[] = [
    [results.length, texts.files[1]],
    [sum(({ rows }) => rows), texts.records[1]],
    [sum(({ errorCount }) => errorCount), `${texts.errors[1]} (${texts.places[1]})`],
    ...(context.quiet === true
      ? []
      : [[sum(({ warningCount }) => warningCount), `${texts.warnings[1]} (${texts.places[1]})`] as const]),
  ];
  return html`
<section class="verdict ${kind}" aria-labelledby="verdict">
<h2 id="verdict">${said}</h2>
<p>${page.verdicts[kind]}</p>
${context.quiet === true && html`<p>${page.quiet}</p>`}
<dl class="counts">${counts.map(([value, label]) => html`<div><dt>${label}</dt><dd>${count(value, language)}</dd></div>`)}</dl>
</section>`;
}

/** The first lines: what the page is, of which files, made by what and when. */
export function pageHeader({ results, context, page, texts }: Report): Markup {
  const { version, today = '', elapsedMs, language } = context;
  const names = results.map(({ filePath }) => filePath);
  const time = elapsedMs !== undefined && html` (${seconds(elapsedMs, language)})`;
  return html`
<a class="skip" href="#report">${page.skip}</a>
<header>
<h1>${page.title}</h1>
<p class="names">${names.length > 3 ? counted(names.length, texts.files, language) : names.join(', ')}</p>
<p class="made">${page.made(version, today)}${time}</p>
</header>`;
}

/** What could not be read and what was not checked: as plain to see as what was found. */
export function openPoints({ results, context, page }: Report): Markup {
  const failures = context.failures ?? [];
  const points = results.flatMap(({ filePath, summary }) =>
    summary.notChecked.map((text) => (results.length > 1 ? page.inFile(filePath, text) : text)),
  );
  const unread =
    failures.length > 0 &&
    html`<section class="points failed" aria-labelledby="not-read"><h2 id="not-read">${page.notRead}</h2>
<ul>${failures.map(({ message, hint }) => html`<li>${message}${hint === undefined ? null : html`<br>${hint}`}</li>`)}</ul></section>`;
  return html`${unread}${countedApart({ results, context, page })}
<section class="points" aria-labelledby="not-checked"><h2 id="not-checked">${page.notChecked}</h2>
${
  points.length === 0
    ? html`<p>${page.allChecked}</p>`
    : html`<p>${page.notCheckedLead}</p><ul>${[...new Set(points)].map((point) => html`<li>${point}</li>`)}</ul>`
}</section>`;
}

/** What was found and does not fail the run, for somebody said so: it is told all the same. */
function countedApart({
  results,
  context,
  page,
}: Pick<Report, 'results' | 'context' | 'page'>): Markup | null {
  const lines = results.flatMap(({ filePath, summary }) =>
    toleratedLines(summary, context.language).map(({ title, text }) =>
      results.length > 1 ? page.inFile(filePath, `${title} ${text}`) : `${title} ${text}`,
    ),
  );
  if (lines.length === 0) return null;
  return html`<section class="points" aria-labelledby="apart"><h2 id="apart">${page.countedApart}</h2>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`;
}

/** How bad it is: what could not be read weighs most. */
function verdictOf({ results, isUnread }: Report): 'failed' | 'errors' | 'warnings' | 'apart' | 'clear' {
  if (isUnread || results.length === 0) return 'failed';
  if (results.some(({ errorCount }) => errorCount > 0)) return 'errors';
  if (results.some(({ warningCount }) => warningCount > 0)) return 'warnings';
  return results.some(({ summary }) => (summary.tolerated ?? []).length > 0) ? 'apart' : 'clear';
}
