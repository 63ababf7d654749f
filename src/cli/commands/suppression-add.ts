import { resolve } from 'node:path';
import { counted } from '../../formatters/numbers.ts';
import { addToIndex, indexInfo } from '../../suppression/index-file.ts';
import { type IndexFlags, indexOptions, listsOf } from '../suppression/index-flags.ts';
import { SUPPRESSION_TEXTS } from '../suppression/texts.ts';

/** Adds lists to an index. */
export async function suppressionAddCommand(
  index: string,
  paths: readonly string[],
  options: IndexFlags,
): Promise<void> {
  const path = resolve(index);
  const before = await indexInfo(path, index);
  const lists = listsOf(paths, options, before.kind, before.register ?? undefined);
  const after = await addToIndex(path, index, lists, await indexOptions(index, options));
  const texts = SUPPRESSION_TEXTS[options.lang];
  const [added, all] = [after.entries - before.entries, after.entries].map((entries) =>
    counted(entries, texts.entry, options.lang),
  );
  process.stdout.write(`${texts.added(index, added ?? '', all ?? '')}\n`);
}
