// npm run bench -- suppression     objection lists of 10 million entries: see suppression.mjs
// npm run bench [-- --runs 5] [-- --rows 1000000] [-- --write]
//
// Times gdpr-lint beside csv-parse and PapaParse merely parsing the same file, and beside a DuckDB query of eight
// comparable checks: whole processes, run in turn, medians. What it needs besides the project (PapaParse, DuckDB) it
// installs into a folder of its own. With --write the table goes to test/bench/RESULTS.md.
import { execFileSync, spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

if (process.argv[2] === 'suppression') {
  await import('./suppression.mjs');
  process.exit();
}

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    rows: { type: 'string', default: '1000000' },
    write: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const RUNS = Number(values.runs);
const ROWS = Number(values.rows);
const HERE = import.meta.dirname;
const ROOT = resolve(HERE, '../..');
const WORK = join(tmpdir(), 'gdpr-lint-bench');
const BINARY = join(ROOT, 'dist/bin/gdpr-lint.js');
const USAGE = join(HERE, 'usage.mjs');

mkdirSync(WORK, { recursive: true });
if (!existsSync(BINARY)) execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'inherit' });
if (!existsSync(join(WORK, 'node_modules/@duckdb/node-api'))) {
  writeFileSync(join(WORK, 'package.json'), '{"private": true, "type": "module"}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', 'papaparse@5', '@duckdb/node-api@1.5.6-r.1'], {
    cwd: WORK,
    stdio: 'inherit',
  });
}

/** Generates a file once; its name says what is in it. */
async function generated(name, args) {
  const path = join(WORK, name);
  if (existsSync(path)) return path;
  process.stderr.write(`generating ${name}\n`);
  const out = createWriteStream(path);
  const child = spawn(process.execPath, [join(HERE, 'generate.mjs'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.pipe(out);
  await new Promise((done, fail) => {
    out.on('finish', done);
    child.on('error', fail);
  });
  return path;
}

const list = await generated(`suppression-${ROWS}.csv`, [String(ROWS), 'suppression']);
const lint = (file, ...flags) => [
  BINARY,
  file,
  '--no-config',
  '--suppression',
  list,
  '--as-of',
  '2026-11-23',
  ...flags,
];
const parser = (name) => (file) => [join(HERE, 'contenders.mjs'), name, WORK, file, list];

const contenders = {
  'gdpr-lint': (file) => lint(file),
  'gdpr-lint, one thread': (file) => lint(file, '--concurrency', '1'),
  'csv-parse, parsing only': parser('csv-parse'),
  'PapaParse, parsing only': parser('papaparse'),
  'DuckDB, eight checks': parser('duckdb'),
};
const lintOnly = { 'gdpr-lint': contenders['gdpr-lint'] };

const cases = [
  [`${ROWS / 100} rows`, [String(ROWS / 100), 'realistic'], 'csv', contenders],
  [`${ROWS / 10} rows`, [String(ROWS / 10), 'realistic'], 'csv', contenders],
  [`${ROWS} rows, realistic`, [String(ROWS), 'realistic'], 'csv', contenders],
  [`${ROWS} rows, clean`, [String(ROWS), 'clean'], 'csv', contenders],
  [`${ROWS} rows, every one bad`, [String(ROWS), 'bad'], 'csv', contenders],
  [`${ROWS / 10} rows of 80 columns`, [String(ROWS / 10), 'wide'], 'csv', contenders],
  [`${ROWS / 10} records, JSON array`, [String(ROWS / 10), 'realistic', 'json'], 'json', lintOnly],
  [`${ROWS / 10} records, JSON Lines`, [String(ROWS / 10), 'realistic', 'ndjson'], 'ndjson', lintOnly],
];

/** One run of a node script, measured as a whole process. */
function measure(args) {
  return new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(process.execPath, ['--import', USAGE, ...args], {
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    });
    let usage = '';
    child.stdio[3].on('data', (data) => {
      usage += data;
    });
    child.on('error', fail);
    child.on('close', () => {
      const wall = (performance.now() - started) / 1000;
      const { cpu, rss } = JSON.parse(usage);
      done({ wall, cpu, rss });
    });
  });
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function compare(named) {
  const samples = new Map(Object.keys(named).map((name) => [name, []]));
  for (let round = 0; round < RUNS; round += 1) {
    for (const [name, args] of Object.entries(named)) samples.get(name).push(await measure(args));
  }
  return new Map(
    [...samples].map(([name, runs]) => [
      name,
      {
        wall: median(runs.map((run) => run.wall)),
        cpu: median(runs.map((run) => run.cpu)),
        rss: median(runs.map((run) => run.rss)),
      },
    ]),
  );
}

const lines = [
  '| file | what ran | wall, s | CPU, s | peak memory, MB | MB/s | × csv-parse |',
  '|---|---|---|---|---|---|---|',
];
for (const [title, args, extension, who] of cases) {
  if (values.only !== undefined && !title.includes(values.only)) continue;
  const file = await generated(`${args.join('-')}.${extension}`, args);
  const megabytes = statSync(file).size / 1e6;
  const results = await compare(
    Object.fromEntries(Object.entries(who).map(([name, command]) => [name, command(file)])),
  );
  const reference = results.get('csv-parse, parsing only');
  for (const [name, { wall, cpu, rss }] of results) {
    const ratio = reference === undefined ? '' : (wall / reference.wall).toFixed(2);
    lines.push(
      `| ${title}, ${megabytes.toFixed(0)} MB | ${name} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${(rss / 1e6).toFixed(0)} | ${(megabytes / wall).toFixed(0)} | ${ratio} |`,
    );
  }
}

const tiny = await generated('10-realistic.csv', ['10', 'realistic']);
const start = await compare({
  'node -e 0': ['-e', '0'],
  'gdpr-lint --version': [BINARY, '--version'],
  'gdpr-lint on ten rows': [BINARY, tiny, '--no-config'],
});
const empty = start.get('node -e 0');
lines.push('', '| start-up | wall, ms | × node -e 0 |', '|---|---|---|');
for (const [name, { wall }] of start)
  lines.push(`| ${name} | ${(wall * 1000).toFixed(0)} | ${(wall / empty.wall).toFixed(2)} |`);

lines.push('', ...(await import('./notes.mjs')).compareOnNotes(RUNS));

const [cpu] = cpus();
const machine = `${cpus().length} × ${cpu.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}; medians of ${RUNS} runs in turn.`;
const table = `${machine}\n\n${lines.join('\n')}\n`;
console.log(table);
if (values.write) {
  const results = join(HERE, 'RESULTS.md');
  const head = readFileSync(join(HERE, 'RESULTS.head.md'), 'utf8');
  const before = existsSync(results) ? readFileSync(results, 'utf8') : '';
  const lists = /<!-- suppression:start -->[\s\S]*<!-- suppression:end -->\n/.exec(before)?.[0];
  writeFileSync(results, `${head}\n${table}${lists === undefined ? '' : `\n${lists}`}`);
}
