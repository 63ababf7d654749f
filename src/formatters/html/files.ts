import { FIELD_CATEGORY } from '../../columns/fields.ts';
import type { ColumnDetails, FileDetails } from '../../linter/file-details.ts';
import type { LintResult } from '../../linter/finding.ts';
import { count, counted, share } from '../numbers.ts';
import { FIELD_LABELS } from './field-labels.ts';
import { html, type Markup } from './markup.ts';
import type { Report } from './report.ts';

/** Each file: which bytes it was, how it is written, and what its columns were taken for. */
export function filesSection(report: Report): Markup {
  const { results, details, page } = report;
  return html`
<section aria-labelledby="files"><h2 id="files">${page.files}</h2>
${results.map((result, at) => fileArticle(result, details[at], at, report))}</section>`;
}

function fileArticle(
  result: LintResult,
  details: FileDetails | undefined,
  at: number,
  { page, texts, context }: Report,
): Markup {
  const { language } = context;
  const { dialect, summary } = result;
  const size =
    result.kind === 'template'
      ? texts.template
      : `${counted(result.rows, texts.records, language)}, ${counted(result.columns, texts.columns, language)}`;
  const delimiter =
    dialect.delimiter === null ? '' : ` ${dialect.delimiter === '\t' ? texts.tab : `'${dialect.delimiter}'`}`;
  const countries = summary.countries.map(
    ({ country, records }) => `${country} (${count(records, language)})`,
  );
  const facts: readonly (readonly [term: string, value: string | null])[] = [
    [page.size, details?.bytes == null ? size : `${size}, ${page.bytes(count(details.bytes, language))}`],
    [page.sha256, details === undefined ? null : (details.sha256 ?? page.noHash)],
    [page.written, `${dialect.format.toUpperCase()}${delimiter}, ${dialect.encoding}`],
    [page.asOf, summary.asOf],
    [page.jurisdiction, summary.jurisdiction],
    [page.countries, countries.length === 0 ? null : countries.join(', ')],
  ];
  return html`
<article aria-labelledby="file-${at}"><h3 id="file-${at}">${result.filePath}</h3>
${result.fatalErrorCount > 0 && html`<p class="failed"><strong>${texts.notReadToEnd}</strong></p>`}
<dl class="facts">${facts.map(([term, value]) => value !== null && html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
${details !== undefined && details.columns.length > 0 && columnMap(details.columns, at, { page, context })}</article>`;
}

function columnMap(
  columns: readonly ColumnDetails[],
  at: number,
  { page, context }: Pick<Report, 'page' | 'context'>,
): Markup {
  const rows = columns.map(
    (column) => html`<tr><th scope="row">${column.name}</th><td>${meaning(column, { page, context })}</td>
<td>${column.field !== null && (column.isConfigured ? page.configured : share(Math.round(column.confidence * 100), 100, context.language).replace(/[.,]0/, ''))}</td></tr>`,
  );
  return html`<h4 id="columns-${at}">${page.columnMap}</h4><p>${page.columnMapLead}</p>
<div class="scroll" role="group" aria-labelledby="columns-${at}" tabindex="0"><table>
<thead><tr><th scope="col">${page.column}</th><th scope="col">${page.understoodAs}</th><th scope="col">${page.sure}</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function meaning({ field }: ColumnDetails, { page, context }: Pick<Report, 'page' | 'context'>): Markup {
  if (field === null) return html`<em>${page.notUnderstood}</em>`;
  const category = FIELD_CATEGORY[field];
  const said = category?.startsWith('sensitive:') ? page.sensitive : page.excessive;
  return html`${FIELD_LABELS[field][context.language]} <code>${field}</code>${category !== undefined && html`<br><strong class="flag">${said}</strong>`}`;
}
