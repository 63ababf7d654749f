import { pathToFileURL } from 'node:url';
import { UserError } from '../errors.ts';

/** Loads a JavaScript or TypeScript module and gives its default export, or the module where it has none. */
export async function importModule(path: string): Promise<unknown> {
  const { createJiti } = await import('jiti');
  return createJiti(pathToFileURL(path).href).import(path, { default: true });
}

/**
 * Loads a package or a path as seen from a file.
 *
 * @param names - tried in this order: `gdpr-lint-plugin-acme`, `acme`
 * @param from - absolute path of the file that names it
 * @throws UserError `config` where none of the names leads anywhere, `plugin` where the module throws
 */
export async function importFrom(
  names: readonly string[],
  from: string,
): Promise<{ readonly value: unknown; readonly path: string }> {
  const { createJiti } = await import('jiti');
  const jiti = createJiti(pathToFileURL(from).href);
  for (const name of names) {
    const url = jiti.esmResolve(name, { try: true });
    if (url === undefined) continue;
    try {
      return { value: await jiti.import(url, { default: true }), path: url.replace(/^file:\/\//, '') };
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      throw new UserError('plugin', `${name} (named in ${from}) can't be loaded: ${reason}`, undefined, {
        cause: error,
      });
    }
  }
  const wanted = names.map((name) => `"${name}"`).join(' or ');
  throw new UserError('config', `${from}: can't find ${wanted}`, 'Install it, or correct its name or path.');
}
