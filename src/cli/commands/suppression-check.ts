import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { BY_WORDS, formIn, LIST_WORDS } from '../../../rules/suppression-words.ts';
import { UserError } from '../../errors.ts';
import { printable } from '../../linter/mask.ts';
import type { Language } from '../../linter/settings.ts';
import { localDate } from '../../local-date.ts';
import { type AddressCheck, checkAddress } from '../../suppression/check-address.ts';
import { EXIT } from '../main.ts';
import { type KeyFlags, secretPlaces } from '../suppression/key-flags.ts';
import { SUPPRESSION_TEXTS } from '../suppression/texts.ts';

/** The options of `gdpr-lint suppression check`. */
export interface SuppressionCheckOptions extends KeyFlags {
  readonly jurisdiction: string;
  readonly format: 'text' | 'json';
  readonly lang: Language;
}

/** Tells whether one person or firm is on a list, without a word of who it is. */
export async function suppressionCheckCommand(
  index: string,
  argument: string,
  options: SuppressionCheckOptions,
): Promise<void> {
  const texts = SUPPRESSION_TEXTS[options.lang];
  if (argument !== '-') process.stderr.write(`gdpr-lint: ${texts.inHistory}\n`);
  const address = argument === '-' ? await addressOf(process.stdin, texts.ask) : argument;
  const check = await checkAddress(
    { path: resolve(index), shown: index, ...secretPlaces(options) },
    address,
    {
      country: options.jurisdiction.toUpperCase(),
      asOf: localDate(new Date()),
    },
  );
  process.exitCode = check.hit === null ? EXIT.clean : EXIT.findings;
  process.stdout.write(options.format === 'json' ? asJson(index, check) : asText(index, check, options.lang));
  if (check.hit === null && check.notHeld.length > 0) {
    const kinds = check.notHeld.map((key) => texts.keys[key][1]).join(', ');
    process.stderr.write(`gdpr-lint: ${index}: ${texts.notHeld(kinds)}\n`);
  }
}

function asJson(list: string, { hit, readAs, notHeld }: AddressCheck): string {
  const found =
    hit === null ? {} : { kind: hit.listKind, by: hit.by, form: hit.form, channels: hit.channels ?? 'all' };
  return `${JSON.stringify({ list, found: hit !== null, ...found, readAs, notHeld }, null, 2)}\n`;
}

function asText(list: string, { hit }: AddressCheck, lang: Language): string {
  const texts = SUPPRESSION_TEXTS[lang];
  if (hit === null) return `${texts.notFound(printable(list))}\n`;
  const form = hit.form === 'clear' || hit.form === 'index' ? '' : `, ${formIn(hit.form, lang)}`;
  const found = texts.found(
    `${LIST_WORDS[lang][hit.listKind]} ${printable(list)}`,
    `${BY_WORDS[lang][hit.by]}${form}`,
  );
  return `${found} ${texts.consequences[hit.listKind]}\n`;
}

/** Longer inputs are no address: a file was given by mistake. */
const LONGEST_INPUT = 10_000;

/** @throws UserError `usage` where standard input holds no address, or more than one */
async function addressOf(input: NodeJS.ReadStream, question: string): Promise<string> {
  if (input.isTTY) return asked(input, question);
  let text = '';
  input.setEncoding('utf8');
  for await (const piece of input) {
    text += String(piece);
    if (text.length > LONGEST_INPUT) break;
  }
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const [line] = lines;
  if (line === undefined || lines.length > 1) {
    throw new UserError(
      'usage',
      line === undefined
        ? 'standard input holds no address'
        : 'standard input holds more than one line: one person is looked up at a time',
      'For many people, check their file: gdpr-lint contacts.csv --suppression FILE.',
    );
  }
  return line;
}

/** Asks on a terminal; the question goes to standard error, so that the answer alone can be piped. */
async function asked(input: NodeJS.ReadStream, question: string): Promise<string> {
  const lines = createInterface({ input, output: process.stderr });
  try {
    return await new Promise<string>((done, fail) => {
      lines.once('close', () => fail(new UserError('usage', 'no address was given')));
      lines.question(question, done);
    });
  } finally {
    lines.close();
  }
}
