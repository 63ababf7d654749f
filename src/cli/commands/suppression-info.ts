import { resolve } from 'node:path';
import { count, counted } from '../../formatters/numbers.ts';
import { printable } from '../../linter/mask.ts';
import type { Language } from '../../linter/settings.ts';
import { type IndexHeader, indexInfo } from '../../suppression/index-file.ts';
import type { SuppressionKey } from '../../suppression/types.ts';
import { SUPPRESSION_TEXTS } from '../suppression/texts.ts';

/** The options of `gdpr-lint suppression info`. */
export interface SuppressionInfoOptions {
  readonly format: 'text' | 'json';
  readonly lang: Language;
}

/** Tells what an index says of itself. A damaged one is an error: its numbers would be worth nothing. */
export async function suppressionInfoCommand(
  index: string,
  { format, lang }: SuppressionInfoOptions,
): Promise<void> {
  const header = await indexInfo(resolve(index), index);
  process.stdout.write(format === 'json' ? asJson(index, header) : asText(index, header, lang));
}

function asJson(file: string, header: IndexHeader): string {
  const { salt, keyProof, ...told } = header;
  return `${JSON.stringify({ file, checksum: 'correct', ...told }, null, 2)}\n`;
}

const KEYS: readonly SuppressionKey[] = ['email', 'phone', 'domain', 'company-id', 'linkedin', 'postal'];

function asText(file: string, header: IndexHeader, lang: Language): string {
  const texts = SUPPRESSION_TEXTS[lang];
  const { labels } = texts;
  const kinds = KEYS.flatMap((key) => {
    const held = header.counts[key] ?? 0;
    return held === 0 ? [] : [counted(held, texts.keys[key], lang)];
  });
  const digests = header.digests.map(
    ({ algorithm, of, entries }) => `${algorithm} ${texts.subjects[of]} ${count(entries, lang)}`,
  );
  const rows: (readonly [label: string, value: string])[] = [
    [labels.kind, texts.kinds[header.kind]],
    ...(header.register === null ? [] : [[labels.register, header.register] as const]),
    [labels.entries, [count(header.entries, lang), ...kinds].join(' · ')],
    ...(digests.length === 0 ? [] : [[labels.digests, digests.join(' · ')] as const]),
    [labels.made, day(header.created)],
    [labels.changed, day(header.updated)],
    [labels.protection, header.hash === 'hmac-sha256' ? texts.keyed : texts.salted],
    [labels.checksum, texts.intact],
    ...header.sources.map(({ name, date, entries, added }, at) => {
      const parts = [
        name,
        ...(date === null ? [] : [texts.issued(date)]),
        counted(entries, texts.entry, lang),
        texts.addedOn(day(added)),
      ];
      return [at === 0 ? labels.lists : '', parts.join(' · ')] as const;
    }),
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  const lines = rows.map(([label, value]) => `  ${label.padEnd(width)}  ${printable(value)}`);
  return `${printable(file)}\n${lines.join('\n')}\n`;
}

function day(moment: string): string {
  return moment.slice(0, 10);
}
