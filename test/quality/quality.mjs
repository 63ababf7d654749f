// npm run quality
//
// Prints precision, recall and F1 of every detector on every labelled set, by language or by kind, one row each, and
// marks what differs from the stored figures. `UPDATE_QUALITY=1 npx vitest run test/quality` stores them.
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const HERE = import.meta.dirname;
const work = resolve(HERE, `../../dist.quality.${process.pid}.tmp`);

async function load(name) {
  const outfile = join(work, `${name}.mjs`);
  await build({
    entryPoints: [join(HERE, `${name}.ts`)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
    packages: 'external',
  });
  return import(pathToFileURL(outfile).href);
}

try {
  const { readSuites } = await load('suites');
  const { measureSuites } = await load('measure');
  const { renderTable } = await load('render');
  const figures = measureSuites(readSuites(resolve(HERE, '..')));
  process.stdout.write(`${renderTable(figures)}\n`);
  const stored = JSON.parse(readFileSync(join(HERE, 'figures.json'), 'utf8'));
  if (JSON.stringify(stored) !== JSON.stringify(figures))
    process.stdout.write('\nThese are not the stored figures: see test/quality/figures.json.\n');
} finally {
  rmSync(work, { recursive: true, force: true });
}
