import { STEPS, type Step } from '../../linter/finding.ts';
import { STEP_LABELS } from '../labels.ts';
import { count, counted } from '../numbers.ts';
import { html, type Markup } from './markup.ts';
import type { Report } from './report.ts';
import type { PageTexts } from './texts.ts';

/** What became of one step, or of the reading of the files (null). */
export interface StepState {
  readonly step: Step | null;
  readonly rules: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  /** Findings that do not fail the run: known before, or excepted. */
  readonly apart: number;
  /** What was not checked, in words. */
  readonly unchecked: readonly string[];
  readonly state: keyof PageTexts['states'];
}

/** The state of the reading and of each step, in order. A finding that says that something was not checked is no finding. */
export function stepStates(report: Report): StepState[] {
  const steps: readonly (Step | null)[] = [null, ...STEPS];
  const stepOf = (ruleId: string) =>
    ruleId.startsWith('table/')
      ? null
      : (report.rules.get(ruleId)?.step ?? report.context.rules.get(ruleId)?.step);
  const building = new Map(
    steps.map((step) => [step, { errors: 0, warnings: 0, apart: 0, unchecked: new Set<string>() }]),
  );
  for (const { messages, summary } of report.results) {
    const open = new Set(summary.notChecked);
    for (const { ruleId, errors, warnings } of summary.tolerated ?? []) {
      const found = building.get(stepOf(ruleId) ?? null);
      if (found !== undefined) found.apart += errors + warnings;
    }
    for (const finding of messages) {
      const found = building.get(stepOf(finding.ruleId) ?? null);
      if (found === undefined) continue;
      if (open.has(finding.message)) found.unchecked.add(finding.message);
      else if (finding.severity === 2) found.errors += finding.count;
      else found.warnings += finding.count;
    }
  }
  return steps.map((step) => {
    const { errors = 0, warnings = 0, apart = 0, unchecked = new Set<string>() } = building.get(step) ?? {};
    const rules = [...report.rules].filter(([, rule]) => rule.step === step).map(([name]) => name);
    const counts = { errors, warnings, apart, unchecked: [...unchecked] };
    return { step, rules, ...counts, state: stateOf({ step, rules, ...counts }, report) };
  });
}

function stateOf(found: Omit<StepState, 'state'>, { isUnread, context }: Report): StepState['state'] {
  if (found.step !== null && found.rules.length === 0) return 'off';
  if (found.errors + found.warnings > 0) return 'findings';
  if (found.apart > 0) return 'apart';
  if (found.unchecked.length > 0) return 'incomplete';
  if (isUnread) return 'unread';
  return context.quiet === true ? 'clear-of-errors' : 'clear';
}

/** The five steps with their state, and the reading that all of them rest on. */
export function stepsSection(report: Report): Markup {
  const { page, texts } = report;
  let number = 0;
  const rows = stepStates(report).map((state) => {
    if (state.step !== null) number += 1;
    return stepRow(state, number, report);
  });
  return html`
<section aria-labelledby="steps"><h2 id="steps">${page.steps}</h2>
<div class="scroll" role="group" aria-labelledby="steps" tabindex="0"><table>
<thead><tr><th scope="col">${page.step}</th><th scope="col">${page.state}</th><th scope="col">${texts.rule}</th></tr></thead>
<tbody>${rows}</tbody></table></div></section>`;
}

function stepRow(found: StepState, number: number, report: Report): Markup {
  const { page, texts, context } = report;
  const { language } = context;
  const { step, errors, warnings, apart, state, unchecked } = found;
  const name = step === null ? page.reading : `${number}. ${STEP_LABELS[step][language]}`;
  const counts = [
    ...(errors > 0 ? [counted(errors, texts.errors, language)] : []),
    ...(warnings > 0 ? [counted(warnings, texts.warnings, language)] : []),
    ...(apart > 0 ? [`${page.states.apart}${page.colon}${count(apart, language)}`] : []),
  ];
  const notes =
    state === 'incomplete' ? unchecked : unchecked.length === 0 ? [] : [page.states.incomplete, ...unchecked];
  const rules = found.rules.map(
    (rule) =>
      html`<li><code class="rule">${rule}</code> ${context.rules.get(rule)?.description[language] ?? ''}</li>`,
  );
  return html`<tr><th scope="row">${name}</th>
<td><span class="state ${state}">${page.states[state]}</span>${counts.length > 0 && html`<br>${counts.join(', ')}`}${notes.map((note) => html`<br><small>${note}</small>`)}</td>
<td>${step === null ? page.readingOf : rules.length === 0 ? '–' : html`<ul>${rules}</ul>`}</td></tr>`;
}
