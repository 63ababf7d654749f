import type { z } from 'zod';
import { UserError } from '../errors.ts';
import { didYouMean } from '../nearest.ts';

type Issue = z.core.$ZodIssue;

/**
 * Validates a part of a configuration.
 *
 * @param where - the file or flag it stands in
 * @param prefix - path of the part within it
 * @throws UserError `config` that names the path, the problem and, for a wrong key or value, the nearest valid one
 */
export function validated<Output>(
  schema: z.ZodType<Output>,
  value: unknown,
  where: string,
  prefix: readonly PropertyKey[] = [],
): Output {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap((issue) => describe(issue, schema, value, prefix));
  throw new UserError(
    'config',
    `${where}: ${problems.join('; ')}`,
    'See the schema: https://www.npmjs.com/package/gdpr-lint',
  );
}

function describe(issue: Issue, schema: z.ZodType, value: unknown, prefix: readonly PropertyKey[]): string[] {
  const path = pathOf([...prefix, ...issue.path]);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, issue.path);
      return issue.keys.map(
        (key) => `${pathOf([...prefix, ...issue.path, key])} is not a setting${didYouMean(key, known)}`,
      );
    }
    case 'invalid_value': {
      const given = at(value, issue.path);
      const values = issue.values.map(String);
      const shown = values.length <= 16 ? `: one of ${values.join(', ')}` : '';
      return [`${path} has no value "${String(given)}"${didYouMean(String(given), values)}${shown}`];
    }
    case 'invalid_union': {
      const branches = branchesOf(issue);
      const nearest = [...branches].sort((one, other) => depth(other) - depth(one))[0] ?? [];
      if (depth(nearest) > 0) {
        const inner = nearest.map((child) => ({ ...child, path: [...issue.path, ...child.path] }) as Issue);
        return inner.flatMap((child) => describe(child, schema, value, prefix));
      }
      const values = branches.flat().flatMap((child) => (child.code === 'invalid_value' ? child.values : []));
      const given = at(value, issue.path);
      if (typeof given === 'string' && values.length > 0) {
        const names = values.filter((name): name is string => typeof name === 'string');
        return [`${path} has no value "${given}"${didYouMean(given, names)}: one of ${names.join(', ')}`];
      }
      const expected = branches
        .flat()
        .map((child) => ('expected' in child ? String(child.expected) : child.message));
      return [`${path} is not valid: expected ${[...new Set(expected)].join(' or ')}`];
    }
    default:
      return [`${path} is not valid: ${issue.message}`];
  }
}

/** What each alternative of a union objects to; those of a union within it stand beside them. */
function branchesOf(union: Extract<Issue, { code: 'invalid_union' }>): readonly (readonly Issue[])[] {
  return union.errors.flatMap((issues) => {
    const [only] = issues;
    return issues.length === 1 && only?.code === 'invalid_union' && only.path.length === 0
      ? branchesOf(only)
      : [issues];
  });
}

function depth(issues: readonly Issue[]): number {
  return Math.max(
    0,
    ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)),
  );
}

/** `campaign.channels[0]`; the whole value where the path is empty. */
function pathOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the configuration';
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      const name = String(step);
      if (!/^[\w$-]+$/.test(name)) return `["${name}"]`;
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Reflect.get(here, step);
  }
  return here;
}

/** The keys that the schema knows at a path, wherever it leads through options, arrays, unions and records. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let candidates = unwrapped(schema);
  for (const step of path) {
    candidates = candidates.flatMap((candidate) => {
      const def = definition(candidate);
      if (def.shape !== undefined) return unwrapped(def.shape[String(step)]);
      return unwrapped(def.element ?? def.valueType);
    });
  }
  return [...new Set(candidates.flatMap((candidate) => Object.keys(definition(candidate).shape ?? {})))];
}

interface Definition {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

function definition(schema: z.ZodType): Definition {
  return schema.def as Definition;
}

function unwrapped(schema: z.ZodType | undefined): z.ZodType[] {
  if (schema === undefined) return [];
  const { innerType, options } = definition(schema);
  if (innerType !== undefined) return unwrapped(innerType);
  return options === undefined ? [schema] : options.flatMap(unwrapped);
}
