import type { Config } from './schema.ts';

/** The part of a configuration that can be overridden for some files. */
export type Settable = Omit<Config, '$schema' | 'extends' | 'plugins' | 'ignores' | 'overrides'>;

/**
 * Lays one configuration over another: single values replace, tables are joined by key, objection lists add up
 * (an objection is never dropped by naming a further list).
 */
export function merged(base: Settable, over: Settable): Settable {
  const lists = [...listsOf(base.suppression), ...listsOf(over.suppression)];
  return {
    ...base,
    ...defined(over),
    ...joined('campaign', base, over),
    ...joined('sources', base, over),
    ...joined('processors', base, over),
    ...joined('columns', base, over),
    ...joined('rules', base, over),
    ...joined('budgets', base, over),
    ...(lists.length > 0 ? { suppression: lists } : {}),
  };
}

type Lists = Exclude<NonNullable<Config['suppression']>, string>;

/** Objection lists as a list, whatever the way of writing them. */
export function listsOf(suppression: Config['suppression']): Lists {
  if (suppression === undefined) return [];
  return typeof suppression === 'string' ? [suppression] : suppression;
}

function joined<Key extends 'campaign' | 'sources' | 'processors' | 'columns' | 'rules' | 'budgets'>(
  key: Key,
  base: Settable,
  over: Settable,
): Settable {
  if (base[key] === undefined && over[key] === undefined) return {};
  return { [key]: { ...base[key], ...defined(over[key] ?? {}) } };
}

function defined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
