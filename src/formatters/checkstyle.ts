import type { LintResult } from '../linter/finding.ts';
import { portablePath } from './paths.ts';
import { safeText } from './safe-text.ts';
import type { FormatContext, Formatter } from './types.ts';
import { element, xmlDocument } from './xml.ts';

function format(results: readonly LintResult[], { cwd }: FormatContext): string {
  const files = results.map(({ filePath, messages }) =>
    element(
      'file',
      { name: portablePath(filePath, cwd) },
      messages.map(({ line, column, severity, message, ruleId }) =>
        element('error', {
          line,
          ...(column === 0 ? {} : { column }),
          severity: severity === 2 ? 'error' : 'warning',
          message: safeText(message),
          source: `gdpr-lint.${ruleId}`,
        }),
      ),
    ),
  );
  return xmlDocument(element('checkstyle', { version: '4.3' }, files));
}

/** Checkstyle's XML, which most build servers read. */
const checkstyle: Formatter = {
  name: 'checkstyle',
  description: {
    en: "Checkstyle's XML, for build servers.",
    fr: "Le XML de Checkstyle, pour les serveurs d'intégration.",
  },
  format,
};

export default checkstyle;
