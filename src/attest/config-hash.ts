import { dirname, relative } from 'node:path';
import type { ResolvedConfig } from '../config/resolve.ts';
import { hashOf } from './canonical.ts';

/**
 * SHA-256 of the configuration that was in force for a file, however it was written: settings, rules with severities
 * and options, how each objection list is to be read. Language and the way values are shown do not belong to it; the
 * lists' content is identified apart. Paths count from the configuration's folder, so that all machines agree.
 *
 * @param configPath - absolute path of the configuration, or null where there is none
 * @param cwd - absolute path, that paths count from where there is no configuration
 */
export function configHash(config: ResolvedConfig, configPath: string | null, cwd: string): string {
  const from = configPath === null ? cwd : dirname(configPath);
  const portable = (path: string): string => relative(from, path).replaceAll('\\', '/');
  const { language: _, showValues: __, ...settings } = config.settings;
  const templates = settings.campaign.templates?.map((each) =>
    typeof each === 'string' ? { path: portable(each) } : { ...each, path: portable(each.path) },
  );
  return hashOf({
    ...settings,
    campaign: { ...settings.campaign, templates },
    rules: config.rules.map(({ rule, severity, options }) => ({ name: rule.name, severity, options })),
    table: config.tableSeverities,
    budgets: config.budgets,
    suppression: config.lists.map(({ name, kind, register, date, maxAge, allowEmpty }) => ({
      name,
      kind,
      register,
      date,
      maxAge,
      allowEmpty,
    })),
  });
}
