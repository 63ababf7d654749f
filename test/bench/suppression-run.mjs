// One contender of suppression.mjs, in a process of its own:
//   node --expose-gc suppression-run.mjs NAME LIST ENTRIES LOOK_UPS MODULE_OR_PACKAGES
// Loads the list, looks up as many addresses, every second one on it, and prints what that took.
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { askedAddress } from './suppression-addresses.mjs';

const [name, list, entryCount, lookUpCount, place] = process.argv.slice(2);
const entries = Number(entryCount);
const lookUps = Number(lookUpCount);
const before = rss();
const heldBefore = held();
const started = performance.now();

/** What JavaScript holds in memory: objects, and buffers outside of its heap, in bytes. */
function held() {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Resident memory without garbage, in bytes. */
function rss() {
  global.gc();
  return process.memoryUsage.rss();
}

function timeLookUps(has) {
  let found = 0;
  const start = performance.now();
  for (let index = 0; index < lookUps; index += 1) if (has(askedAddress(index, entries))) found += 1;
  return { found, lookUp: (performance.now() - start) / lookUps };
}

async function loadedByGdprLint() {
  const { loadSuppressionLists } = await import(pathToFileURL(place).href);
  const lists = await loadSuppressionLists([{ path: list, shown: list }], {
    country: 'FR',
    asOf: '2026-11-23',
  });
  return (address) => lists.findEmail(address) !== null;
}

async function loadedBySet() {
  const set = new Set();
  let pending = '';
  for await (const chunk of createReadStream(list, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const lines = (pending + chunk).split('\n');
    pending = lines.pop() ?? '';
    for (const line of lines) set.add(line.trim().toLowerCase());
  }
  return (address) => set.has(address.trim().toLowerCase());
}

async function runDuckDb() {
  const require = createRequire(join(place, 'package.json'));
  const { DuckDBInstance } = await import(pathToFileURL(require.resolve('@duckdb/node-api')).href);
  const asked = join(place, `asked-${entries}.csv`);
  const base = rss();
  const start = performance.now();
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `CREATE TABLE s AS SELECT DISTINCT lower(trim(email)) AS email FROM read_csv('${list}', header = true, all_varchar = true)`,
  );
  const load = (performance.now() - start) / 1000;
  const resident = rss() - base;
  const joined = performance.now();
  const result = await connection.run(
    `SELECT count(*) FROM read_csv('${asked}', header = true, all_varchar = true) f JOIN s ON lower(trim(f.email)) = s.email`,
  );
  const [[found]] = await result.getRows();
  return { load, resident, found: Number(found), lookUp: (performance.now() - joined) / lookUps };
}

if (name === 'duckdb') {
  console.log(JSON.stringify({ ...(await runDuckDb()), peak: process.resourceUsage().maxRSS * 1024 }));
} else {
  const has = name === 'set' ? await loadedBySet() : await loadedByGdprLint();
  const load = (performance.now() - started) / 1000;
  const resident = rss() - before;
  const memory = held() - heldBefore;
  // The best of four: the first compiles the code, and other processes disturb.
  const rounds = Array.from({ length: 4 }, () => timeLookUps(has));
  const [result] = rounds.sort((one, other) => one.lookUp - other.lookUp);
  console.log(
    JSON.stringify({ load, resident, memory, ...result, peak: process.resourceUsage().maxRSS * 1024 }),
  );
}
