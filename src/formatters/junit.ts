import type { Finding, LintResult } from '../linter/finding.ts';
import { portablePath } from './paths.ts';
import { safeText } from './safe-text.ts';
import { toleratedLines } from './tolerated.ts';
import type { FormatContext, Formatter } from './types.ts';
import { element, textElement, xmlDocument } from './xml.ts';

function format(results: readonly LintResult[], context: FormatContext): string {
  const suites = results.map((result) => suite(result, context));
  const sum = (count: (suite: Suite) => number) => suites.reduce((all, each) => all + count(each), 0);
  const root = {
    name: 'gdpr-lint',
    tests: sum((each) => each.cases.length),
    failures: sum((each) => each.failures),
    errors: sum((each) => each.errors),
    time: context.elapsedMs === undefined ? undefined : (context.elapsedMs / 1000).toFixed(3),
  };
  return xmlDocument(element('testsuites', root, suites.map(written)));
}

interface Suite {
  readonly name: string;
  /** What is counted apart from the tests. */
  readonly properties: readonly string[];
  readonly cases: readonly string[];
  readonly failures: number;
  readonly errors: number;
}

/** A test that failed for each finding, one that passed for each rule that found nothing. */
function suite(
  { filePath, kind, messages, fatalErrorCount, summary }: LintResult,
  { cwd, rules, language }: FormatContext,
): Suite {
  const name = portablePath(filePath, cwd);
  const failed = new Set(messages.map(({ ruleId }) => ruleId));
  const ran = [...rules].filter(([, rule]) => kind !== 'template' || rule.checkTemplate !== undefined);
  const passed = fatalErrorCount > 0 ? [] : ran.map(([name]) => name).filter((name) => !failed.has(name));
  const errors = messages.filter(({ fatal }) => fatal).length;
  return {
    name,
    properties: [
      ...toleratedLines(summary, language).map(({ kind, title, text }) => property(kind, `${title} ${text}`)),
      ...summary.notChecked.map((text) => property('not-checked', text)),
    ],
    cases: [
      ...messages.map((message) => failedCase(message, name)),
      ...passed.map((rule) => element('testcase', { name: rule, classname: name })),
    ],
    failures: messages.length - errors,
    errors,
  };
}

function property(name: string, value: string): string {
  return element('property', { name: `gdpr-lint.${name}`, value: safeText(value) });
}

function written({ name, properties, cases, failures, errors }: Suite): string {
  const apart = properties.length > 0 ? [element('properties', {}, properties)] : [];
  return element('testsuite', { name, tests: cases.length, failures, errors }, [...apart, ...cases]);
}

function failedCase(finding: Finding, file: string): string {
  const { ruleId, line, column, severity, fatal, law } = finding;
  const message = safeText(finding.message);
  const articles = law.map(({ article, url }) => `\n${safeText(article)}: ${safeText(url)}`).join('');
  const outcome = textElement(
    fatal ? 'error' : 'failure',
    { message, type: severity === 2 ? 'error' : 'warning' },
    `${safeText(file)}:${line}:${column} ${message}${articles}`,
  );
  return element('testcase', { name: `${ruleId} ${line}:${column}`, classname: file }, [outcome]);
}

/** JUnit's XML as Jenkins and GitLab read it: a suite per file. */
const junit: Formatter = {
  name: 'junit',
  description: {
    en: "JUnit's XML: a failed test per finding, a passed one per rule without any.",
    fr: 'Le XML de JUnit : un test en échec par constat, un test réussi par règle sans constat.',
  },
  format,
};

export default junit;
