import type { LawReference } from '../../linter/finding.ts';
import type { FindingGroup } from '../groups.ts';
import { count } from '../numbers.ts';
import { otherPlaces } from '../places.ts';
import { html, type Markup, raw } from './markup.ts';
import type { Report } from './report.ts';

/** More problems than somebody reads, and few enough for a browser to show at once. */
const MOST_SHOWN = 300;

/** Each problem once, per file: what a reader who does not work on the rows needs. */
export function problemsSection(report: Report): Markup {
  const { results, groups, page } = report;
  const none = groups.every((each) => each.length === 0);
  const tables = results.map(({ filePath }, at) => fileProblems(filePath, groups[at] ?? [], at, report));
  return html`
<section aria-labelledby="problems"><h2 id="problems">${page.problems}</h2>
<p>${none ? page.noProblem : page.problemsLead}</p>${tables}</section>`;
}

function fileProblems(
  filePath: string,
  groups: readonly FindingGroup[],
  at: number,
  report: Report,
): Markup | null {
  if (groups.length === 0) return null;
  const { texts, page, results, context } = report;
  const left = groups.slice(MOST_SHOWN);
  const more = texts.moreProblems(
    count(left.length, context.language),
    left.length === 1,
    count(
      left.reduce((sum, { places }) => sum + places, 0),
      context.language,
    ),
  );
  return html`
${results.length > 1 && html`<h3 id="problems-${at}">${filePath}</h3>`}
<div class="scroll" role="group" aria-labelledby="${results.length > 1 ? `problems-${at}` : 'problems'}" tabindex="0"><table class="stack" role="table">
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${texts.severity}</th><th scope="col" role="columnheader">${texts.place}</th><th scope="col" role="columnheader" class="wide">${texts.message}</th><th scope="col" role="columnheader">${texts.rule}</th><th scope="col" role="columnheader" class="number">${texts.places[1]}</th><th scope="col" role="columnheader">${page.law}</th></tr></thead>
<tbody role="rowgroup">${groups.slice(0, MOST_SHOWN).map((group) => problemRow(group, report))}</tbody></table></div>
${left.length > 0 && html`<p>${more}</p>`}`;
}

function problemRow(group: FindingGroup, { texts, context }: Report): Markup {
  const { first, places } = group;
  const { language } = context;
  const weight = first.severity === 2 ? 'error' : 'warning';
  const word = first.severity === 2 ? texts.errors[0] : texts.warnings[0];
  const others = otherPlaces(group, texts, language);
  return html`<tr role="row"><td role="cell"><span class="weight ${weight}">${word}</span>${first.fatal === true && html` (${texts.fatal})`}</td>
<td role="cell" class="place">${first.line === 0 ? '–' : `${first.line}:${first.column}`}</td>
<td role="cell" class="wide">${first.message}${others !== '' && html`<br><small>${others}</small>`}</td>
<td role="cell" class="rule"><code>${first.ruleId}</code></td><td role="cell" class="number" data-label="${texts.places[1]}">${count(places, language)}</td>
<td role="cell">${linkedLaw(first.law)}</td></tr>`;
}

/** Articles, each linked to its text where that is on the web. */
export function linkedLaw(law: readonly LawReference[]): readonly Markup[] {
  return law.map(
    ({ article, url }, at) =>
      html`${at > 0 && raw(', ')}${/^https?:\/\//.test(url) ? html`<a href="${url}">${article}</a>` : article}`,
  );
}
