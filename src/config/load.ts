import { dirname, isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import type { AnyRule } from '../linter/rule.ts';
import { importFrom } from './import-module.ts';
import type { LoadedConfig } from './loaded-config.ts';
import { merged, type Settable } from './merge.ts';
import { DEFAULT_PRESET, preset } from './presets.ts';
import { type Config, configSchema } from './schema.ts';
import { validated } from './validate.ts';

/** What plug-ins export: rules by name, without the plug-in's own name before them. */
const pluginSchema = z.object({
  name: z.string().min(1).optional(),
  rules: z.record(
    z.string(),
    z.looseObject({
      check: z.custom((value) => typeof value === 'function', 'a rule has a function "check"'),
    }),
  ),
});

/**
 * Completes a configuration that was found: validates it, follows `extends`, loads `plugins`.
 *
 * @throws UserError `config` or `plugin`
 */
export async function loadConfig(
  value: unknown,
  path: string,
  builtIn: ReadonlyMap<string, AnyRule>,
): Promise<LoadedConfig> {
  const rules = new Map(builtIn);
  const loaded = await layer(value, path, rules, []);
  return { ...loaded, path, rules };
}

type Layer = Omit<LoadedConfig, 'path' | 'rules'>;

async function layer(
  value: unknown,
  path: string,
  rules: Map<string, AnyRule>,
  above: readonly string[],
): Promise<Layer> {
  if (above.includes(path)) {
    throw new UserError('config', `${path}: extends leads back to itself: ${[...above, path].join(' → ')}`);
  }
  const config = validated(configSchema, value, path);
  for (const plugin of config.plugins ?? []) await addPlugin(plugin, path, rules);
  let settings: Settable = {};
  const overrides: LoadedConfig['overrides'][number][] = [];
  const ignores: string[] = [];
  const bases = config.extends ?? (above.length === 0 ? DEFAULT_PRESET : []);
  for (const name of typeof bases === 'string' ? [bases] : bases) {
    const base = await extended(name, path, rules, [...above, path]);
    settings = merged(settings, base.settings);
    overrides.push(...base.overrides);
    ignores.push(...base.ignores);
  }
  const own = anchored(ownSettings(config), path);
  return {
    settings: merged(settings, own),
    overrides: [
      ...overrides,
      ...(config.overrides ?? []).map(({ files, ...rest }) => ({
        ...anchored(rest, path),
        files: files.map((glob) => anchoredGlob(glob, path)),
      })),
    ],
    ignores: [...ignores, ...(config.ignores ?? []).map((glob) => anchoredGlob(glob, path))],
  };
}

async function extended(
  name: string,
  from: string,
  rules: Map<string, AnyRule>,
  above: readonly string[],
): Promise<Layer> {
  if (name.startsWith('gdpr-lint:')) return { settings: preset(name, rules), overrides: [], ignores: [] };
  const isPath = name.startsWith('.') || isAbsolute(name);
  const names = isPath ? [resolve(dirname(from), name)] : [prefixed(name, 'gdpr-lint-config'), name];
  const { value, path } = await importFrom(names, from);
  return layer(value, path, rules, above);
}

async function addPlugin(name: string, from: string, rules: Map<string, AnyRule>): Promise<void> {
  const isPath = name.startsWith('.') || isAbsolute(name);
  const names = isPath ? [resolve(dirname(from), name)] : [prefixed(name, 'gdpr-lint-plugin'), name];
  const { value, path } = await importFrom(names, from);
  const plugin = validated(pluginSchema, value, `plug-in ${path}`);
  const prefix = plugin.name ?? (isPath ? undefined : name.replace(/^(@[^/]+\/)?gdpr-lint-plugin-/, '$1'));
  for (const [key, rule] of Object.entries(plugin.rules as unknown as Record<string, AnyRule>)) {
    const ruleName = rule.name.includes('/') || prefix === undefined ? rule.name : `${prefix}/${key}`;
    if (!ruleName.includes('/')) {
      throw new UserError(
        'plugin',
        `plug-in ${path}: rule "${ruleName}" needs a prefix`,
        'Export a "name" beside "rules", or name the rule "prefix/rule".',
      );
    }
    rules.set(ruleName, { ...rule, name: ruleName });
  }
}

/** `acme` → `gdpr-lint-plugin-acme`, `@acme` → `@acme/gdpr-lint-plugin`, `@acme/x` → `@acme/gdpr-lint-plugin-x`. */
function prefixed(name: string, prefix: string): string {
  if (!name.startsWith('@')) return name.startsWith(prefix) ? name : `${prefix}-${name}`;
  const [scope, rest] = name.split('/');
  if (rest === undefined) return `${scope}/${prefix}`;
  return rest.startsWith(prefix) ? name : `${scope}/${prefix}-${rest}`;
}

function ownSettings(config: Config): Settable {
  const { $schema, extends: bases, plugins, ignores, overrides, ...settings } = config;
  return settings;
}

/** Paths in a configuration are meant from the configuration's own folder. */
function anchored(settings: Settable, configPath: string): Settable {
  const folder = dirname(configPath);
  return { ...settings, ...anchoredLists(settings, folder), ...anchoredTemplates(settings, folder) };
}

function anchoredTemplates({ campaign }: Settable, folder: string): Settable {
  if (campaign?.templates === undefined) return {};
  const templates = campaign.templates.map((template) => {
    const entry = typeof template === 'string' ? { path: template } : template;
    return { ...entry, path: resolve(folder, entry.path) };
  });
  return { campaign: { ...campaign, templates } };
}

function anchoredLists({ suppression }: Settable, folder: string): Settable {
  if (suppression === undefined) return {};
  const lists = typeof suppression === 'string' ? [suppression] : suppression;
  return {
    suppression: lists.map((list) => {
      const entry = typeof list === 'string' ? { path: list } : list;
      const key = entry.hmacKeyFile === undefined ? {} : { hmacKeyFile: resolve(folder, entry.hmacKeyFile) };
      const salt = entry.saltFile === undefined ? {} : { saltFile: resolve(folder, entry.saltFile) };
      return { ...entry, ...key, ...salt, name: entry.name ?? entry.path, path: resolve(folder, entry.path) };
    }),
  };
}

/** A glob without a slash is meant for files in any folder, as in .gitignore. */
function anchoredGlob(glob: string, configPath: string): string {
  const folder = dirname(configPath).replaceAll('\\', '/');
  if (isAbsolute(glob)) return glob;
  return glob.includes('/') ? `${folder}/${glob.replace(/^\.\//, '')}` : `${folder}/**/${glob}`;
}
