import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import { counted } from '../../formatters/numbers.ts';
import { buildIndex } from '../../suppression/index-file.ts';
import { isIndexFile } from '../../suppression/index-io.ts';
import type { ListKind } from '../../suppression/types.ts';
import { type IndexFlags, indexOptions, listsOf } from '../suppression/index-flags.ts';
import { SUPPRESSION_TEXTS } from '../suppression/texts.ts';

/** The options of `gdpr-lint suppression build`. */
export interface SuppressionBuildOptions extends IndexFlags {
  readonly output: string;
  readonly kind: ListKind;
  readonly register?: string;
}

/** Writes the index of lists. */
export async function suppressionBuildCommand(
  paths: readonly string[],
  options: SuppressionBuildOptions,
): Promise<void> {
  const { output, kind, register, lang } = options;
  await refuseOverwriting(output);
  const index = await indexOptions(output, options);
  const header = await buildIndex(listsOf(paths, options, kind, register), resolve(output), index);
  const texts = SUPPRESSION_TEXTS[lang];
  const entries = counted(header.entries, texts.entry, lang);
  process.stdout.write(`${texts.written(output, entries, counted(paths.length, texts.list, lang))}\n`);
  if (index.hmacKey === undefined) process.stderr.write(`gdpr-lint: ${texts.noKey}\n`);
}

/** An index may take the place of an index; anything else was named by mistake, and may be the only copy of the list. */
async function refuseOverwriting(output: string): Promise<void> {
  const there = await realpath(output).catch(() => null);
  if (there === null || (await isIndexFile(there))) return;
  throw new UserError(
    'output',
    `${output} is there already and is no suppression index: it is not replaced`,
    'Name another file.',
  );
}
