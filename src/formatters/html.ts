import { createHash } from 'node:crypto';
import type { LintResult } from '../linter/finding.ts';
import { charts } from './html/charts.ts';
import { clientScript } from './html/client.ts';
import { configurationSection } from './html/configuration.ts';
import { filesSection } from './html/files.ts';
import { findingsSection } from './html/findings.ts';
import { findingsData } from './html/findings-data.ts';
import { lawSection } from './html/law.ts';
import { html, raw } from './html/markup.ts';
import { openPoints, overview, pageHeader } from './html/overview.ts';
import { problemsSection } from './html/problems.ts';
import { reportOf } from './html/report.ts';
import { stepsSection } from './html/steps.ts';
import { STYLE } from './html/style.ts';
import type { FormatContext, Formatter } from './types.ts';

function* parts(results: readonly LintResult[], context: FormatContext): Generator<string> {
  const report = reportOf(results, context);
  const { page } = report;
  const script = clientScript();
  const [first, ...others] = report.results;
  const named = first === undefined || others.length > 0 ? '' : `: ${first.filePath}`;
  const sections = [
    overview(report),
    openPoints(report),
    stepsSection(report),
    charts(report),
    problemsSection(report),
    filesSection(report),
    lawSection(report),
    configurationSection(report),
    findingsSection(report),
  ];
  const body = html`<!doctype html>
<html lang="${context.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(STYLE, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${page.title}${named}</title>
<style>${raw(STYLE)}</style>
</head>
<body>${pageHeader(report)}
<main id="report" tabindex="-1">${sections}
</main>
<footer><section><p>${page.disclaimer}</p><p>${page.made(context.version, context.today ?? '')}</p></section></footer>
<script type="application/json" id="data">`;
  yield body.markup;
  yield* findingsData(report);
  yield `</script>\n<script>${script}</script>\n</body>\n</html>\n`;
}

/** Nothing is loaded, sent or run but the style and the script that stand in the page (CSP 3). */
function policy(style: string, script: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;
}

/** A page for the data protection officer, in one file that loads nothing. */
const page: Formatter = {
  name: 'html',
  description: {
    en: 'A page for the data protection officer, in one file.',
    fr: 'Une page pour le délégué à la protection des données, en un seul fichier.',
  },
  format: (...input) => [...parts(...input)].join(''),
  parts,
  needsDetails: true,
};

export default page;
