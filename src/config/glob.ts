import picomatch from 'picomatch';

/** Whether an absolute path matches an absolute glob; dot files included. */
export function matchesGlob(path: string, glob: string): boolean {
  return picomatch.isMatch(path.replaceAll('\\', '/'), glob, { dot: true });
}
