import type { LintResult } from '../linter/finding.ts';
import { STEP_LABELS } from './labels.ts';
import { TEXTS } from './texts.ts';
import type { FormatContext, RuleInfo } from './types.ts';

/** What is known of a rule; nothing of those that only the results name. */
type Known = Partial<Pick<RuleInfo, 'step'>> & Omit<RuleInfo, 'step'>;

/** A rule as SARIF describes it (3.49, reportingDescriptor). */
export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri?: string;
  readonly properties: { readonly tags: readonly string[] };
}

/** The rules of the run, and those that only the results know, such as the table's own; sorted. */
export function sarifRules(results: readonly LintResult[], context: FormatContext): SarifRule[] {
  const rules = new Map<string, Known | undefined>(context.rules);
  for (const { messages } of results) {
    for (const { ruleId, law } of messages) {
      if (rules.has(ruleId)) continue;
      const description = { en: TEXTS.en.malformed, fr: TEXTS.fr.malformed };
      rules.set(ruleId, ruleId.startsWith('table/') ? { description, law } : undefined);
    }
  }
  return [...rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, info]) => describe(id, info, context));
}

/** GitHub shows no rule without its descriptions and help; one that is not known has its name. */
function describe(id: string, info: Known | undefined, { language }: FormatContext): SarifRule {
  const description = info?.description[language] ?? id;
  const law = info?.law ?? [];
  const title = TEXTS[language].lawBehind;
  const plain = law.map(({ article, url }) => `${article} ${url}`).join('\n');
  const linked = law.map(({ article, url }) => `- [${article}](${url})`).join('\n');
  const helpUri = info?.helpUri ?? law[0]?.url;
  return {
    id,
    shortDescription: { text: description },
    fullDescription: { text: description },
    help: {
      text: law.length === 0 ? description : `${description}\n\n${title}\n${plain}`,
      markdown: law.length === 0 ? description : `${description}\n\n**${title}**\n\n${linked}`,
    },
    ...(helpUri === undefined ? {} : { helpUri }),
    properties: { tags: ['gdpr', ...(info?.step === undefined ? [] : [STEP_LABELS[info.step].en])] },
  };
}
