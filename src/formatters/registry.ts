import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import { FORMATTERS } from './built-in.ts';
import type { Format, Formatter } from './types.ts';

const PREFIX = 'gdpr-lint-formatter-';

/**
 * Finds a format by its name.
 *
 * @param name - a built-in format; a package, in full or without `gdpr-lint-formatter-`; or a path that starts with
 * `./`, `../` or `/`
 * @param cwd - absolute path of the folder that packages and paths are looked up from
 * @throws UserError `usage` for a format that does not exist, `plugin` for one that is none or fails to load
 */
export async function loadFormatter(name: string, cwd: string): Promise<Formatter> {
  const load = Object.hasOwn(FORMATTERS, name) ? FORMATTERS[name] : undefined;
  if (load !== undefined) return (await load()).default;
  const formatter = formatterIn(await importFirst(name, cwd), name);
  if (formatter !== null) return formatter;
  throw new UserError(
    'plugin',
    `${name} is no formatter: its default export is neither a function nor an object with a function "format"`,
    'Export (results, context) => string as default.',
  );
}

/** The names of the built-in formats, sorted. */
export function builtInFormats(): readonly string[] {
  return Object.keys(FORMATTERS);
}

/** The output of a formatter, in pieces where it is made so: a large report can be longer than a string may be. */
export function formatted(formatter: Formatter, ...input: Parameters<Format>): Iterable<string> {
  return formatter.parts?.(...input) ?? [formatter.format(...input)];
}

/** Loads the package or path that a name may mean, written in JavaScript or TypeScript. */
async function importFirst(name: string, cwd: string): Promise<unknown> {
  const { createJiti } = await import('jiti');
  const jiti = createJiti(pathToFileURL(join(cwd, 'formatter.js')).href);
  for (const candidate of candidates(name)) {
    const url = jiti.esmResolve(candidate, { try: true });
    if (url === undefined) continue;
    try {
      return await jiti.import(url, { default: true });
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      throw new UserError('plugin', `the formatter ${candidate} can't be loaded: ${reason}`, undefined, {
        cause: error,
      });
    }
  }
  throw unknownFormat(name);
}

function candidates(name: string): readonly string[] {
  if (/^(?:\.{0,2}[/\\]|[A-Za-z]:[/\\])/.test(name)) return [name];
  if (!name.startsWith('@')) return name.startsWith(PREFIX) ? [name] : [PREFIX + name, name];
  const slash = name.indexOf('/');
  if (slash < 0) return [`${name}/gdpr-lint-formatter`];
  return [`${name.slice(0, slash + 1)}${PREFIX}${name.slice(slash + 1)}`, name];
}

function formatterIn(value: unknown, name: string): Formatter | null {
  const description = { en: name, fr: name };
  if (isFormat(value)) return { name, description, format: value };
  if (typeof value !== 'object' || value === null) return null;
  if ('format' in value && isFormat(value.format)) {
    const { format } = value;
    const needsDetails = 'needsDetails' in value && value.needsDetails === true;
    return { name, description, format: (...input) => format.apply(value, input), needsDetails };
  }
  return 'default' in value ? formatterIn(value.default, name) : null;
}

/** What a custom function gives back can't be known before it is called. */
function isFormat(value: unknown): value is Format {
  return typeof value === 'function';
}

function unknownFormat(name: string): UserError {
  const names = builtInFormats();
  return new UserError(
    'usage',
    `there is no format "${name}"${didYouMean(name, names)}`,
    `Built in: ${names.join(', ')}. Others are the package ${PREFIX}NAME or a path such as ./my-format.js.`,
  );
}
