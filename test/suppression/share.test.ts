import { createHash, createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/suppression/index-file.ts';
import { loadSuppressionLists } from '../../src/suppression/load.ts';
import { openSharedLists, shareLists } from '../../src/suppression/share.ts';
import type { SuppressionLists } from '../../src/suppression/types.ts';
import { listFile, newPath, OPTIONS } from './list-files.ts';

const MARIE = 'marie.dupont@acme.example';
const KEY = 'a key of this test';
const keyFile = newPath('key');
writeFileSync(keyFile, KEY);

/** As a worker thread gets it. */
function passedOn(lists: SuppressionLists): SuppressionLists {
  const shared = shareLists(lists);
  if (shared === null) throw new Error('not shared');
  return openSharedLists(structuredClone(shared));
}

const clear = () => listFile('list.csv', `email,phone\n${MARIE},01 99 00 12 34\n`);
const hmac = createHmac('sha256', KEY).update(MARIE).digest('hex');

describe('lists that another thread is given', () => {
  test.each([
    ['in clear writing', async () => clear()],
    ['of digests', async () => listFile('list.txt', `${createHash('sha256').update(MARIE).digest('hex')}\n`)],
    ['of keyed digests', async () => listFile('list.txt', `${hmac}\n`, { hmacKeyFile: keyFile })],
    [
      'as an index',
      async () => {
        const path = newPath('list.gdprsup');
        await buildIndex([clear()], path, { country: 'FR' });
        return { path, shown: 'list.gdprsup' };
      },
    ],
    [
      'as an index with a key',
      async () => {
        const path = newPath('list.gdprsup');
        await buildIndex([clear()], path, { country: 'FR', hmacKey: Buffer.from(KEY) });
        return { path, shown: 'list.gdprsup', hmacKeyFile: keyFile };
      },
    ],
  ])('%s give the same answers', async (_title, write) => {
    const lists = await loadSuppressionLists([await write()], OPTIONS);
    const other = passedOn(lists);
    expect(other.lists).toEqual(lists.lists);
    for (const address of [MARIE, ' Marie.Dupont+x@ACME.example', 'marie.durand@acme.example'])
      expect(other.findEmail(address)).toEqual(lists.findEmail(address));
    expect(other.findEmail(MARIE)).not.toBeNull();
    expect(other.findPhone('+33 1 99 00 12 34', 'FR')).toEqual(lists.findPhone('+33 1 99 00 12 34', 'FR'));
    expect(other.findPhone('01 99 00 12 35', 'FR')).toBeNull();
  });

  test('share the memory of the fingerprints', async () => {
    const shared = shareLists(await loadSuppressionLists([clear()], OPTIONS));
    expect(shared?.held[0]?.set.chunks[0]?.buffer).toBeInstanceOf(SharedArrayBuffer);
  });
});
