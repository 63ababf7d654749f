import type { Finding, LintResult } from '../linter/finding.ts';
import { safeJson } from './escape-json.ts';
import { fingerprints } from './fingerprint.ts';
import { portablePath } from './paths.ts';
import type { FormatContext, Formatter } from './types.ts';

function format(results: readonly LintResult[], { cwd }: FormatContext): string {
  const issues = results.flatMap((result) => {
    const path = portablePath(result.filePath, cwd);
    const prints = fingerprints(result, cwd);
    return result.messages.map((message, at) => ({
      description: message.message,
      check_name: message.ruleId,
      fingerprint: prints[at] ?? '',
      severity: severityOf(message),
      location: { path, lines: { begin: Math.max(1, message.line) } },
    }));
  });
  return `${safeJson(issues, 2)}\n`;
}

function severityOf({ severity, fatal }: Finding): 'blocker' | 'major' | 'minor' {
  if (fatal === true) return 'blocker';
  return severity === 2 ? 'major' : 'minor';
}

/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const gitlab: Formatter = {
  name: 'gitlab',
  description: {
    en: 'Code Quality report for merge requests on GitLab.',
    fr: 'Rapport Code Quality pour les merge requests de GitLab.',
  },
  format,
};

export default gitlab;
