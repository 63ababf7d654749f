import { isAbsolute, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A path as a person in the folder would type it: relative if the file lies in it. */
export function shortPath(path: string, cwd: string): string {
  if (!isAbsolute(path)) return path;
  const short = relative(cwd, path);
  return short === '' || short === '..' || short.startsWith(`..${sep}`) || isAbsolute(short) ? path : short;
}

/** The same with `/` between its parts and no `./` before it, as reports for other tools have it. */
export function portablePath(path: string, cwd: string): string {
  const short = shortPath(path, cwd);
  return (sep === '/' ? short : short.replaceAll(sep, '/')).replace(/^(?:\.\/)+/, '');
}

/** The same as a URI reference (RFC 3986): relative to the folder, or `file:` outside of it. */
export function pathUri(path: string, cwd: string): string {
  const portable = portablePath(path, cwd);
  if (isAbsolute(portable)) return pathToFileURL(portable).href;
  return portable
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
