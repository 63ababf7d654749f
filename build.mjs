// Builds the package into dist/: one bundle per entry with shared chunks, so that the binary loads few files and only
// what its command needs; then the declarations and the configuration's JSON Schema.
import { execFileSync } from 'node:child_process';
import { chmodSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';

// A build that fails leaves the last one as it was.
const fresh = `dist.${process.pid}.tmp`;

await build({
  entryPoints: [
    'bin/gdpr-lint.ts',
    'src/index.ts',
    'src/detect.ts',
    'src/testing.ts',
    'src/config/schema.ts',
  ],
  outdir: fresh,
  outbase: '.',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  legalComments: 'none',
  logLevel: 'warning',
});
chmodSync(`${fresh}/bin/gdpr-lint.js`, 0o755);
rmSync('dist', { recursive: true, force: true });
renameSync(fresh, 'dist');

if (process.argv.includes('--no-types')) process.exit(0);

const tsc = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace('package.json', 'bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });

const [{ z }, { configSchema }] = await Promise.all([import('zod'), import('./dist/src/config/schema.js')]);
const schema = {
  $id: 'https://unpkg.com/gdpr-lint/dist/schema.json',
  ...z.toJSONSchema(configSchema, { io: 'input' }),
};
writeFileSync('dist/schema.json', `${JSON.stringify(schema, null, 2)}\n`);
