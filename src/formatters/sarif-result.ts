import type { Finding, LintResult } from '../linter/finding.ts';
import { fingerprints } from './fingerprint.ts';
import { pathUri } from './paths.ts';
import { safeText } from './safe-text.ts';
import type { FormatContext } from './types.ts';

/** Facts that hold, masked, the characters that a finding points at. */
const SNIPPET_FACTS = ['words', 'value', 'address', 'source'] as const;

/** The findings of a file as SARIF's results (3.27). */
export function* sarifResults(
  result: LintResult,
  artifactIndex: number,
  ruleIndexes: ReadonlyMap<string, number>,
  { cwd }: FormatContext,
): Generator<object> {
  const artifactLocation = { uri: pathUri(result.filePath, cwd), index: artifactIndex };
  const prints = fingerprints(result, cwd);
  for (const [at, finding] of result.messages.entries()) {
    const print = prints[at] ?? '';
    yield {
      ruleId: finding.ruleId,
      ruleIndex: ruleIndexes.get(finding.ruleId) ?? -1,
      level: finding.severity === 2 ? 'error' : 'warning',
      message: { text: safeText(finding.message) || finding.ruleId },
      locations: [
        {
          physicalLocation: { artifactLocation, ...region(finding) },
          ...(finding.header === null ? {} : { logicalLocations: [column(finding, finding.header)] }),
        },
      ],
      occurrenceCount: finding.count,
      // GitHub follows findings from run to run by primaryLocationLineHash only.
      partialFingerprints: { primaryLocationLineHash: print, 'gdprLint/v1': print },
      properties: {
        messageId: finding.messageId,
        row: finding.row,
        data: finding.data,
        law: finding.law,
        ...(finding.pointer === undefined ? {} : { pointer: finding.pointer }),
      },
    };
  }
}

/** What concerns the whole file has no region. */
function region(finding: Finding): object {
  const { line, column, endLine, endColumn } = finding;
  if (line === 0) return {};
  const text = SNIPPET_FACTS.map((fact) => finding.data[fact]).find((value) => typeof value === 'string');
  const hasEnd = endLine > line || (endLine === line && endColumn >= column);
  return {
    region: {
      startLine: line,
      ...(column === 0 ? {} : { startColumn: column }),
      ...(hasEnd && column > 0 && endColumn > 0 ? { endLine, endColumn } : {}),
      ...(text === undefined || text === '' ? {} : { snippet: { text } }),
    },
  };
}

function column({ field, pointer }: Finding, header: string): object {
  return {
    name: header,
    ...(pointer === undefined ? {} : { fullyQualifiedName: pointer }),
    kind: pointer === undefined ? 'column' : 'property',
    ...(field === null ? {} : { properties: { field } }),
  };
}
