import type { Finding, LintResult } from '../linter/finding.ts';
import type { FormatContext } from './types.ts';

/** What was not checked in a file, sorted by what can be done about it. */
export interface OpenPoints {
  /** Settings whose absence kept a rule from checking, each once, with the rules that ask for it. */
  readonly settings: readonly { readonly setting: string; readonly rules: readonly string[] }[];
  /** Findings that say no more than that such a setting is absent. */
  readonly settingFindings: ReadonlySet<Finding>;
  /** Rules of the other findings that say that something was not checked, and what they say. */
  readonly told: readonly string[];
  readonly toldTexts: readonly string[];
  /** What is told by no finding that is shown. */
  readonly untold: readonly string[];
}

/** Sorts what was not checked. A finding that is an error is always shown by itself. */
export function openPoints({ messages, summary }: LintResult, context: FormatContext): OpenPoints {
  const rulesOf = new Map<string, Set<string>>();
  const add = (setting: string, rule: string): void => {
    const rules = rulesOf.get(setting) ?? new Set<string>();
    rulesOf.set(setting, rules.add(rule));
  };
  const open = new Set(summary.notChecked);
  const settingFindings = new Set<Finding>();
  const told = new Set<string>();
  const said = new Set<string>();
  const toldTexts = new Set<string>();
  for (const finding of messages) {
    const { message, ruleId, messageId, severity } = finding;
    if (!open.has(message)) continue;
    said.add(message);
    const setting = context.rules.get(ruleId)?.messages?.[messageId]?.setting;
    if (setting === undefined || severity === 2) {
      told.add(ruleId);
      toldTexts.add(message);
    } else {
      settingFindings.add(finding);
      add(setting, ruleId);
    }
  }
  const untold: string[] = [];
  for (const text of summary.notChecked) {
    if (said.has(text)) continue;
    const known = settingOf(text, context);
    if (known === null) untold.push(text);
    else add(known.setting, known.rule);
  }
  const settings = [...rulesOf].map(([setting, rules]) => ({ setting, rules: [...rules] }));
  return { settings, settingFindings, told: [...told], toldTexts: [...toldTexts], untold };
}

/** The setting that a text asks for, where no finding is shown that would tell: where warnings are left out. */
function settingOf(
  text: string,
  { rules, language }: FormatContext,
): { readonly setting: string; readonly rule: string } | null {
  for (const [rule, { messages = {} }] of rules) {
    for (const { setting, [language]: say } of Object.values(messages)) {
      if (setting !== undefined && say.length === 0 && say({}) === text) return { setting, rule };
    }
  }
  return null;
}
