// npm run bench -- suppression [--entries 10000,1000000,10000000] [--write]
//
// Loads objection lists of several sizes, from CSV and from an index, and looks up a million addresses, beside a plain
// JavaScript Set and a join in DuckDB: a process each. With --write the table takes its place in test/bench/RESULTS.md.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { addressAt, askedAddress } from './suppression-addresses.mjs';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== 'suppression'),
  options: {
    entries: { type: 'string', default: '10000,1000000,10000000' },
    lookups: { type: 'string', default: '1000000' },
    write: { type: 'boolean', default: false },
  },
});
const HERE = import.meta.dirname;
const ROOT = resolve(HERE, '../..');
const WORK = join(tmpdir(), 'gdpr-lint-bench');
const RESULTS = join(HERE, 'RESULTS.md');
const BUNDLES = join(ROOT, 'node_modules/.cache/gdpr-lint-bench');

mkdirSync(WORK, { recursive: true });
if (!existsSync(join(WORK, 'node_modules/@duckdb/node-api'))) {
  writeFileSync(join(WORK, 'package.json'), '{"private": true, "type": "module"}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', 'papaparse@5', '@duckdb/node-api@1.5.6-r.1'], {
    cwd: WORK,
    stdio: 'inherit',
  });
}

/** The parts that are timed, without the command line around them. */
await build({
  entryPoints: {
    load: join(ROOT, 'src/suppression/load.ts'),
    index: join(ROOT, 'src/suppression/index-file.ts'),
  },
  outdir: BUNDLES,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  logLevel: 'warning',
});

/** Writes a list of addresses once; its name says what is in it. */
async function written(name, count, addressOf) {
  const path = join(WORK, name);
  if (existsSync(path)) return path;
  const out = createWriteStream(path);
  out.write('email\n');
  const lines = [];
  for (let number = 0; number < count; number += 1) {
    lines.push(addressOf(number));
    if (lines.length < 10_000 && number < count - 1) continue;
    if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
    lines.length = 0;
  }
  out.end();
  await once(out, 'finish');
  return path;
}

async function indexOf(list, entries) {
  const { buildIndex } = await import(join(BUNDLES, 'index.mjs'));
  const path = join(WORK, `objections-${entries}.gdprsup`);
  const started = performance.now();
  await buildIndex([{ path: list, shown: list }], path, { country: 'FR' });
  return { path, seconds: (performance.now() - started) / 1000 };
}

function run(name, list, entries, place) {
  const output = execFileSync(
    process.execPath,
    [
      '--expose-gc',
      '--max-old-space-size=8192',
      join(HERE, 'suppression-run.mjs'),
      name,
      list,
      String(entries),
      values.lookups,
      place,
    ],
    { encoding: 'utf8' },
  );
  const result = JSON.parse(output);
  if (result.found !== Number(values.lookups) / 2) throw new Error(`${name} found ${result.found}`);
  return result;
}

const megabytes = (bytes) => (bytes === undefined ? '' : (bytes / 1e6).toFixed(1));

const rows = [
  '| entries | what | load, s | the list, MB | bytes an entry | resident, MB | peak, MB | a look-up, µs |',
  '|---|---|---|---|---|---|---|---|',
];
const notes = [];
/** By what was run: entries and bytes of each size. */
const sizes = new Map();
for (const entries of values.entries.split(',').map(Number)) {
  const list = await written(`objections-${entries}.csv`, entries, addressAt);
  await written(`asked-${entries}.csv`, Number(values.lookups), (index) => askedAddress(index, entries));
  const index = await indexOf(list, entries);
  notes.push(
    `The index of ${entries.toLocaleString('en')} entries was made in ${index.seconds.toFixed(1)} s and has ${(statSync(index.path).size / 1e6).toFixed(1)} MB (the list: ${(statSync(list).size / 1e6).toFixed(1)} MB).`,
  );
  for (const [what, name, file, place] of [
    ['gdpr-lint, from CSV', 'gdpr-lint', list, join(BUNDLES, 'load.mjs')],
    ['gdpr-lint, from the index', 'gdpr-lint', index.path, join(BUNDLES, 'load.mjs')],
    ['JavaScript Set', 'set', list, WORK],
    ['DuckDB join', 'duckdb', list, WORK],
  ]) {
    const { load, memory, resident, peak, lookUp } = run(name, file, entries, place);
    if (memory !== undefined) sizes.set(what, [...(sizes.get(what) ?? []), { entries, memory }]);
    rows.push(
      `| ${entries.toLocaleString('en')} | ${what} | ${load.toFixed(2)} | ${megabytes(memory)} | ${memory === undefined ? '' : (memory / entries).toFixed(1)} | ${megabytes(resident)} | ${(peak / 1e6).toFixed(0)} | ${(lookUp * 1000).toFixed(2)} |`,
    );
    process.stderr.write(`${rows.at(-1)}\n`);
  }
}

for (const [what, measured] of sizes) {
  const [smaller, larger] = measured.slice(-2);
  if (larger === undefined) continue;
  const bytes = (larger.memory - smaller.memory) / (larger.entries - smaller.entries);
  notes.push(
    `${what}: from ${smaller.entries.toLocaleString('en')} to ${larger.entries.toLocaleString('en')} entries, each further one takes ${bytes.toFixed(1)} bytes.`,
  );
}

const START = '<!-- suppression:start -->';
const END = '<!-- suppression:end -->';
const [cpu] = cpus();
const section = `${START}
## Objection lists (\`npm run bench -- suppression --write\`)

${cpus().length} × ${cpu.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}; one run each, the best of four
rounds of look-ups. The list is what it adds to the objects and buffers of the process after a collection of garbage:
the entries, a directory of at most 256 KB and a filter of at most 2 MB, and the code that reads. Resident is what it adds
to the process as the system sees it: with the memory that reading has left with the allocator. A look-up reads an address,
normalises it and asks; half of the ${Number(values.lookups).toLocaleString('en')} that are asked are on the list. The index's look-up computes a SHA-256 for
each; DuckDB reads them from a CSV file.

${rows.join('\n')}

${notes.map((note) => `- ${note}`).join('\n')}
${END}
`;
console.log(section);
if (values.write) {
  const before = readFileSync(RESULTS, 'utf8');
  const from = before.indexOf(START);
  const kept = from < 0 ? `${before.trimEnd()}\n\n` : before.slice(0, from);
  const behind = from < 0 ? '' : before.slice(before.indexOf(END) + END.length).replace(/^\n/, '');
  writeFileSync(RESULTS, `${kept}${section}${behind}`);
}
