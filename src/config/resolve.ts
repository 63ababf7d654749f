import { UserError } from '../errors.ts';
import { usualNature } from '../law/types.ts';
import type { Severity } from '../linter/finding.ts';
import type { ConfiguredRule } from '../linter/lint-table.ts';
import type { AnyRule } from '../linter/rule.ts';
import type { Campaign, Language, Settings } from '../linter/settings.ts';
import type { TableSeverities } from '../linter/table-issues.ts';
import { TABLE_MESSAGES } from '../linter/table-issues.ts';
import { didYouMean } from '../nearest.ts';
import type { ListConfig } from '../suppression/list-config.ts';
import { matchesGlob } from './glob.ts';
import type { LoadedConfig } from './loaded-config.ts';
import { listsOf, merged, type Settable } from './merge.ts';
import type { RuleSetting } from './schema.ts';

/** What the command line sets for all files. */
export interface RunOptions {
  readonly settings: Settable;
  readonly language: Language;
  readonly showValues: boolean;
  /** Today, `YYYY-MM-DD`: the day the law is asked for, unless set. */
  readonly today: string;
}

/** The configuration of one file, complete and valid. */
export interface ResolvedConfig {
  readonly settings: Settings;
  readonly rules: readonly ConfiguredRule[];
  readonly tableSeverities: TableSeverities;
  /** By rule, the share of the records (0 to 1) that may have errors of it without failing the run. */
  readonly budgets: Readonly<Record<string, number>>;
  readonly lists: readonly SuppressionEntry[];
}

/** An objection list as configured; its path is absolute, or meant from the working folder. */
export type SuppressionEntry = Omit<ListConfig, 'shown'>;

/** Whether a file is one that the configuration says not to lint. */
export function isIgnored(config: LoadedConfig, path: string): boolean {
  return config.ignores.some((glob) => matchesGlob(path, glob));
}

/**
 * The configuration for one file: presets, what is extended, the file's own settings, its overrides in order, and the
 * command line on top.
 *
 * @param path - absolute path of the file to lint
 * @throws UserError `config` for a rule that does not exist or options that do not validate
 */
export async function resolveConfig(
  config: LoadedConfig,
  path: string,
  run: RunOptions,
): Promise<ResolvedConfig> {
  let settings = config.settings;
  for (const { files, ...override } of config.overrides) {
    if (files.some((glob) => matchesGlob(path, glob))) settings = merged(settings, override);
  }
  settings = merged(settings, run.settings);
  const where = config.path ?? 'command line';
  const rules: ConfiguredRule[] = [];
  const tableSeverities: Record<string, Severity | 'off'> = {};
  for (const [name, setting] of Object.entries(settings.rules ?? {})) {
    const { severity, options } = parts(setting);
    if (name.startsWith('table/')) {
      const code = name.slice('table/'.length);
      if (!Object.hasOwn(TABLE_MESSAGES, code)) throw unknownRule(name, config.rules, where);
      tableSeverities[code] = severity;
      continue;
    }
    const rule = config.rules.get(name);
    if (rule === undefined) throw unknownRule(name, config.rules, where);
    if (severity !== 'off') rules.push({ rule, severity, options: await optionsOf(rule, options, where) });
  }
  return {
    settings: completed(settings, run),
    rules: inRegistryOrder(rules, config.rules),
    tableSeverities,
    budgets: budgetsOf(settings, config.rules, where),
    lists: listsOf(settings.suppression).map((list) => (typeof list === 'string' ? { path: list } : list)),
  };
}

const DEFAULT_JURISDICTION = 'FR';

function completed(settings: Settable, run: RunOptions): Settings {
  const campaign: Campaign = {
    ...settings.campaign,
    nature: settings.campaign?.nature ?? usualNature(settings.campaign?.sector),
    audience: settings.campaign?.audience ?? 'auto',
  };
  return {
    jurisdiction: settings.jurisdiction ?? DEFAULT_JURISDICTION,
    isJurisdictionAssumed: settings.jurisdiction === undefined,
    asOf: settings.asOf ?? run.today,
    campaign,
    sources: settings.sources ?? {},
    processors: settings.processors ?? {},
    columns: settings.columns ?? {},
    language: run.language,
    showValues: run.showValues,
  };
}

const SEVERITIES: Readonly<Record<string, Severity | 'off'>> = {
  off: 'off',
  warn: 1,
  error: 2,
  0: 'off',
  1: 1,
  2: 2,
};

function parts(setting: RuleSetting): { severity: Severity | 'off'; options: unknown } {
  const [level, options] = Array.isArray(setting) ? setting : [setting];
  return { severity: SEVERITIES[level] ?? 'off', options };
}

async function optionsOf(rule: AnyRule, options: unknown, where: string): Promise<unknown> {
  if (options === undefined) return rule.defaultOptions;
  const [{ z }, { validated }] = await Promise.all([import('zod'), import('./validate.ts')]);
  const schema = rule.schema?.(z) ?? z.strictObject({});
  return { ...rule.defaultOptions, ...validated(schema, options, where, ['rules', rule.name, 1]) };
}

function budgetsOf(
  { budgets = {} }: Settable,
  rules: ReadonlyMap<string, AnyRule>,
  where: string,
): Record<string, number> {
  const shares = Object.entries(budgets).map(([name, { maxShare }]) => {
    if (!rules.has(name))
      throw new UserError(
        'config',
        `${where}: budgets: there is no rule "${name}"${didYouMean(name, [...rules.keys()])}`,
        'gdpr-lint rules lists all.',
      );
    return [name, Number.parseFloat(maxShare) / 100] as const;
  });
  return Object.fromEntries(shares);
}

function unknownRule(name: string, rules: ReadonlyMap<string, AnyRule>, where: string): UserError {
  const known = [...rules.keys(), ...Object.keys(TABLE_MESSAGES).map((code) => `table/${code}`)];
  return new UserError(
    'config',
    `${where}: rules: there is no rule "${name}"${didYouMean(name, known)}`,
    'gdpr-lint rules lists all.',
  );
}

/** Findings at one place stand in the order of the method, not of the configuration. */
function inRegistryOrder(
  rules: readonly ConfiguredRule[],
  registry: ReadonlyMap<string, AnyRule>,
): ConfiguredRule[] {
  const order = [...registry.keys()];
  return [...rules].sort((a, b) => order.indexOf(a.rule.name) - order.indexOf(b.rule.name));
}
