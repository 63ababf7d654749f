import type { LawReference } from '../../linter/finding.ts';
import { count } from '../numbers.ts';
import { html, type Markup } from './markup.ts';
import { linkedLaw } from './problems.ts';
import type { Report } from './report.ts';

/** The texts that the findings rest on, the most cited first. */
export function lawSection(report: Report): Markup | null {
  const { page, texts, context } = report;
  const cited = citations(report);
  if (cited.length === 0) return null;
  const rows = cited.map(
    ({ law, places }) => html`<tr><th scope="row">${linkedLaw([law])}</th><td>${page.bases[law.basis]}</td>
<td class="number">${count(places, context.language)}</td></tr>`,
  );
  return html`
<section aria-labelledby="law"><h2 id="law">${page.citations}</h2><p>${page.citationsLead}</p>
<div class="scroll" role="group" aria-labelledby="law" tabindex="0"><table class="law">
<thead><tr><th scope="col">${page.law}</th><th scope="col">${page.basis}</th><th scope="col" class="number">${texts.places[1]}</th></tr></thead>
<tbody>${rows}</tbody></table></div></section>`;
}

interface Cited {
  readonly law: LawReference;
  places: number;
}

function citations({ results }: Report): readonly Cited[] {
  const cited = new Map<string, Cited>();
  for (const { messages } of results) {
    for (const { law, count: places } of messages) {
      for (const reference of law) {
        const known = cited.get(reference.article) ?? { law: reference, places: 0 };
        known.places += places;
        cited.set(reference.article, known);
      }
    }
  }
  return [...cited.values()].sort((a, b) => b.places - a.places);
}
