import { parentPort } from 'node:worker_threads';
import { builtInRules } from '../../rules/index.ts';
import { lintPart } from '../linter/lint-table.ts';
import { adoptFingerprintSeed } from '../suppression/fingerprint.ts';
import { openSharedLists } from '../suppression/share.ts';
import { type ByteSource, fileSource } from '../table/bytes.ts';
import { openTable } from '../table/open.ts';
import type { PartJob, PartMessage } from './messages.ts';

const rules = new Map(builtInRules.map((rule) => [rule.name, rule]));

function say(message: PartMessage): void {
  parentPort?.postMessage(message);
}

/** A source that tells how far it was read. */
function counted(source: ByteSource): ByteSource {
  const { openPart } = source;
  if (openPart === undefined) return source;
  return {
    ...source,
    async *openPart(part) {
      for await (const chunk of openPart(part)) {
        say({ kind: 'progress', bytes: chunk.length });
        yield chunk;
      }
    },
  };
}

async function work(job: PartJob): Promise<void> {
  adoptFingerprintSeed(job.seed);
  const { path, shown, size, part, encoding, delimiter } = job;
  const source = counted(fileSource(path, shown, size));
  const result = await lintPart(
    {
      filePath: shown,
      table: await openTable(source, { encoding, delimiter, part }),
      settings: job.settings,
      rules: job.rules.flatMap(({ name, severity, options }) => {
        const rule = rules.get(name);
        return rule === undefined ? [] : [{ rule, severity, options }];
      }),
      suppression: job.suppression === null ? null : openSharedLists(job.suppression),
      tableSeverities: job.tableSeverities,
      detailCap: job.detailCap,
    },
    job.understanding,
  );
  say({ kind: 'result', result });
}

parentPort?.once('message', (job: PartJob) => {
  // A rejection ends the thread; whoever waits for it reads the part itself, and meets the error there.
  void work(job);
});
