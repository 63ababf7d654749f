import type { FileSummary, Tolerated } from '../linter/finding.ts';
import type { Language } from '../linter/settings.ts';
import { count, share } from './numbers.ts';
import { TEXTS } from './texts.ts';

type ToleratedKind = Tolerated['by'] | 'within-budget' | 'over-budget';

/**
 * What was found and does not fail the run, and the budgets of rules, in words: a title and the rules, a line for each
 * cause.
 */
export function toleratedLines(
  summary: FileSummary,
  language: Language,
): readonly { readonly kind: ToleratedKind; readonly title: string; readonly text: string }[] {
  const texts = TEXTS[language];
  const lines = (['exception', 'baseline'] as const).flatMap((by) => {
    const rules = (summary.tolerated ?? []).filter((each) => each.by === by);
    if (rules.length === 0) return [];
    const title = by === 'exception' ? texts.excepted : texts.known;
    return [{ kind: by, title, text: rules.map((each) => counts(each, language)).join(' · ') }];
  });
  const budgets = (summary.budgets ?? []).map(({ ruleId, records, maxShare, isOver }) => ({
    kind: isOver ? ('over-budget' as const) : ('within-budget' as const),
    title: isOver ? texts.overBudget : texts.withinBudget,
    text: texts.budget(
      ruleId,
      count(records, language),
      share(records, summary.records, language),
      percent(maxShare, language),
    ),
  }));
  return [...lines, ...budgets];
}

function counts({ ruleId, errors, warnings }: Tolerated, language: Language): string {
  return `${ruleId} ${count(errors + warnings, language)}`;
}

/** A share as it was configured: with as many digits as it needs. */
function percent(value: number, language: Language): string {
  const shown = String(Number((value * 100).toPrecision(12)));
  return language === 'fr' ? `${shown.replace('.', ',')} %` : `${shown}%`;
}
