import type { Channel } from '../../law/types.ts';
import type { BlockReason } from '../../linter/finding.ts';
import { CHANNEL_LABELS, REASON_LABELS } from '../labels.ts';
import { count } from '../numbers.ts';
import { countByRule } from '../rule-counts.ts';
import { type BarPart, bar } from './bars.ts';
import { html, type Markup } from './markup.ts';
import type { Report } from './report.ts';

/** The charts: findings by rule, records by channel, and why records are blocked. Each is a table with bars in it. */
export function charts(report: Report): Markup {
  return html`<div class="charts">${rulesChart(report)}${channelsChart(report)}${reasonsChart(report)}</div>`;
}

/** The title of a column of numbers, and which part of the bar shows it. */
type Head = readonly [title: string, kind?: BarPart['kind']];

interface Row {
  readonly name: string;
  readonly numbers: readonly number[];
  readonly parts: readonly BarPart[];
}

function chart(
  { page, context: { language } }: Report,
  id: string,
  words: { readonly title: string; readonly lead?: string; readonly heads: readonly Head[] },
  rows: readonly Row[],
  whole: (row: Row) => number,
): Markup | null {
  if (rows.length === 0) return null;
  return html`
<section aria-labelledby="${id}"><h2 id="${id}">${words.title}</h2>
${words.lead !== undefined && html`<p>${words.lead}</p>`}
<div class="scroll" role="group" aria-labelledby="${id}" tabindex="0"><table class="chart">
<thead><tr>${words.heads.map(([title, kind], at) => html`<th scope="col" class="${at > 0 ? 'number' : ''}">${kind === undefined ? title : html`<span class="swatch ${kind}">${title}</span>`}</th>`)}<th scope="col" class="bar">${page.share}</th></tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr><th scope="row">${row.name}</th>${row.numbers.map(
        (number) => html`<td class="number">${count(number, language)}</td>`,
      )}<td class="bar">${bar(row.parts, whole(row))}</td></tr>`,
  )}</tbody></table></div></section>`;
}

function rulesChart(report: Report): Markup | null {
  const { page, texts } = report;
  const rows = countByRule(report.results).map(({ ruleId, errors, warnings }) => ({
    name: ruleId,
    numbers: [errors, warnings],
    parts: [
      { value: errors, kind: 'error' },
      { value: warnings, kind: 'warning' },
    ] as const,
  }));
  const most = Math.max(...rows.map(({ numbers: [errors = 0, warnings = 0] }) => errors + warnings));
  const heads: Head[] = [[texts.rule], [texts.errors[1], 'error'], [texts.warnings[1], 'warning']];
  return chart(report, 'by-rule', { title: page.byRule, lead: page.byRuleLead, heads }, rows, () => most);
}

function channelsChart(report: Report): Markup | null {
  const { page, context } = report;
  const sums = new Map<Channel, { reachable: number; allowed: number }>();
  for (const { summary } of report.results) {
    for (const { channel, reachable, allowed } of summary.channels) {
      const sum = sums.get(channel) ?? { reachable: 0, allowed: 0 };
      sums.set(channel, { reachable: sum.reachable + reachable, allowed: sum.allowed + allowed });
    }
  }
  const rows = [...sums].map(([channel, { reachable, allowed }]) => ({
    name: CHANNEL_LABELS[channel][context.language],
    numbers: [reachable, allowed, reachable - allowed],
    parts: [
      { value: reachable - allowed, kind: 'blocked' },
      { value: allowed, kind: 'open' },
    ] as const,
  }));
  const heads: Head[] = [[page.channel], [page.reachable], [page.allowed, 'open'], [page.blocked, 'blocked']];
  const words = { title: page.byChannel, lead: page.byChannelLead, heads };
  return chart(report, 'by-channel', words, rows, ({ numbers: [reachable = 0] }) => reachable);
}

function reasonsChart(report: Report): Markup | null {
  const { page, texts, context } = report;
  const sums = new Map<BlockReason, number>();
  for (const { summary } of report.results) {
    for (const { reason, records } of summary.blocked) sums.set(reason, (sums.get(reason) ?? 0) + records);
  }
  const sorted = [...sums].sort((a, b) => b[1] - a[1]);
  const rows = sorted.map(([reason, records]) => ({
    name: REASON_LABELS[reason][context.language],
    numbers: [records],
    parts: [{ value: records, kind: 'blocked' }] as const,
  }));
  const most = sorted[0]?.[1] ?? 0;
  return chart(
    report,
    'by-reason',
    { title: page.byReason, heads: [[page.reason], [texts.records[1], 'blocked']] },
    rows,
    () => most,
  );
}
