import type { ConfigurationDetails, FileDetails, RuleDetails } from '../../linter/file-details.ts';
import type { LintResult } from '../../linter/finding.ts';
import { type FindingGroup, groupFindings } from '../groups.ts';
import { portablePath } from '../paths.ts';
import { TEXTS, type Texts } from '../texts.ts';
import type { FormatContext } from '../types.ts';
import { PAGE_TEXTS, type PageTexts } from './texts.ts';

/** What all parts of the page are made from. */
export interface Report {
  /** Their paths as the page shows them. */
  readonly results: readonly LintResult[];
  readonly context: FormatContext;
  readonly texts: Texts;
  readonly page: PageTexts;
  /** The problems of each result, in the same order. */
  readonly groups: readonly (readonly FindingGroup[])[];
  /** What is known of the file of each result, in the same order. */
  readonly details: readonly (FileDetails | undefined)[];
  /** The different configurations that were in force, with the files that each held for. */
  readonly configurations: readonly {
    readonly details: ConfigurationDetails;
    readonly files: readonly string[];
  }[];
  /** The rules that were on for any file, by name; of the context where no details are known. */
  readonly rules: ReadonlyMap<string, Pick<RuleDetails, 'step' | 'law'>>;
  /** Whether some file could not be read, or not to its end. */
  readonly isUnread: boolean;
}

/** Works out once what several parts of the page show. */
export function reportOf(results: readonly LintResult[], context: FormatContext): Report {
  const details = results.map(({ filePath }) => context.details?.get(filePath));
  const named = results.map((result) => ({
    ...result,
    filePath: portablePath(result.filePath, context.cwd),
  }));
  const configurations = configurationsOf(named, details);
  return {
    results: named,
    details,
    context,
    texts: TEXTS[context.language],
    page: PAGE_TEXTS[context.language],
    groups: results.map((result) => groupFindings(result.messages)),
    configurations,
    rules:
      configurations.length === 0
        ? new Map([...context.rules].map(([name, { step, law = [] }]) => [name, { step, law }]))
        : new Map(configurations.flatMap(({ details }) => details.rules.map((rule) => [rule.name, rule]))),
    isUnread:
      (context.failures ?? []).length > 0 || results.some(({ fatalErrorCount }) => fatalErrorCount > 0),
  };
}

function configurationsOf(
  results: readonly LintResult[],
  details: Report['details'],
): Report['configurations'] {
  const found = new Map<string, { details: ConfigurationDetails; files: string[] }>();
  for (const [at, { filePath }] of results.entries()) {
    const configuration = details[at]?.configuration;
    if (configuration === undefined) continue;
    const key = JSON.stringify(configuration);
    const known = found.get(key) ?? { details: configuration, files: [] };
    if (!known.files.includes(filePath)) known.files.push(filePath);
    found.set(key, known);
  }
  return [...found.values()];
}
