import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The tests of the command line run the built binary: it is built once, from the sources as they stand. */
export default function setup(): void {
  const root = resolve(import.meta.dirname, '..');
  execFileSync(process.execPath, ['build.mjs', '--no-types'], { cwd: root, stdio: 'inherit' });
}
