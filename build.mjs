// Builds the package into dist/: one bundle per entry with shared chunks, so that the binary loads few files and only
// what its command needs; then the declarations and the configuration's JSON Schema.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

// A build that fails leaves the last one as it was.
const fresh = `dist.${process.pid}.tmp`;

/** What the package is built from, hashed: results that another build has found are not believed. */
function sourcesHash() {
  const hash = createHash('sha256');
  for (const folder of ['bin', 'rules', 'src']) {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name));
    for (const name of names.sort()) hash.update(`${name} `).update(readFileSync(name));
  }
  return hash.digest('hex').slice(0, 32);
}

const shared = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  legalComments: 'none',
  logLevel: 'warning',
  define: { SOURCES_HASH: JSON.stringify(sourcesHash()) },
};

/** Has the package read at its start what the build has worked out once, in place of working it out each time. */
const stored = {
  name: 'stored',
  setup({ onResolve }) {
    onResolve({ filter: /\/get-[a-z-]+\.ts$/ }, ({ path, resolveDir }) => {
      const inPackage = join(resolveDir, dirname(path), basename(path).replace('get-', 'get-stored-'));
      return existsSync(inPackage) ? { path: inPackage } : undefined;
    });
  },
};

const bundles = { ...shared, outdir: fresh, outbase: '.', splitting: true, plugins: [stored] };
// The binary apart from the library: what it shares with other entries would be cut into many small files.
await build({
  ...bundles,
  chunkNames: 'chunks/bin-[name]-[hash]',
  entryPoints: ['bin/gdpr-lint.ts', 'src/threads/worker.ts'],
});
await build({
  ...bundles,
  chunkNames: 'chunks/[name]-[hash]',
  entryPoints: ['src/index.ts', 'src/detect.ts', 'src/testing.ts', 'src/config/schema.ts'],
});

await build({ ...shared, entryPoints: ['src/stored-data.ts'], outfile: `${fresh}/stored-data.mjs` });
const { storedData } = await import(resolve(fresh, 'stored-data.mjs'));
mkdirSync(`${fresh}/data`);
for (const [name, bytes] of storedData()) writeFileSync(`${fresh}/data/${name}`, bytes);
rmSync(`${fresh}/stored-data.mjs`);

// The pages of the rules, for `gdpr-lint explain`.
mkdirSync(`${fresh}/rules`, { recursive: true });
for (const page of readdirSync('rules').filter((name) => name.endsWith('.md'))) {
  copyFileSync(`rules/${page}`, `${fresh}/rules/${page}`);
}

await build({ ...shared, entryPoints: ['src/cli/man-page.ts'], outfile: `${fresh}/man-page.mjs` });
const { manPage } = await import(resolve(fresh, 'man-page.mjs'));
mkdirSync(`${fresh}/man`);
writeFileSync(`${fresh}/man/gdpr-lint.1`, manPage());
rmSync(`${fresh}/man-page.mjs`);

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
