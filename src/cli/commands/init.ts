import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { SEARCH_PLACES } from '../../config/discover.ts';
import { configSchema } from '../../config/schema.ts';
import { validated } from '../../config/validate.ts';
import { UserError } from '../../errors.ts';
import { type Answers, answersOf, type InitCommandOptions } from '../init/answers.ts';
import { NO_SURVEY, survey } from '../init/survey.ts';
import { configText } from '../init/write-config.ts';
import { EXIT } from '../main.ts';
import { writeWhole } from '../write-whole.ts';

const DONE = {
  en: (path: string) =>
    `${path} written. Read it, complete what it asks for, then run gdpr-lint on your files.\n`,
  fr: (path: string) =>
    `${path} est écrit. Relisez-le, complétez ce qu'il demande, puis lancez gdpr-lint sur vos fichiers.\n`,
} as const;

/** Asks a few questions and writes a commented configuration. */
export async function initCommand(files: readonly string[], options: InitCommandOptions): Promise<void> {
  const cwd = process.cwd();
  const path = targetOf(options, cwd);
  const seen = files.length === 0 ? NO_SURVEY : await survey(files, cwd);
  const answers = await answersFor(options);
  if (answers === null) return;
  checkAnswers(answers);
  const lists = answers.suppression.map((list) => pathFrom(dirname(path), resolve(cwd, list)));
  const text = configText({ ...answers, suppression: lists }, seen, options.lang);
  await write(path, text);
  process.stdout.write(DONE[options.lang](relative(cwd, path) || path));
}

function targetOf({ output, force }: InitCommandOptions, cwd: string): string {
  const path = resolve(cwd, output);
  if (!/\.ya?ml$/i.test(path)) {
    throw new UserError(
      'usage',
      `${output}: the configuration is written as YAML, which has room for comments`,
      'Name a file that ends in .yaml.',
    );
  }
  const folder = dirname(path);
  const there = SEARCH_PLACES.filter((name) => name !== 'package.json' && existsSync(join(folder, name)));
  const other = there.find((name) => name !== basename(path));
  if (other !== undefined) {
    throw new UserError(
      'usage',
      `${join(relative(cwd, folder), other)} is there already: two configurations in one folder would hide one another`,
      'Edit it, or remove it first.',
    );
  }
  if (existsSync(path) && force !== true) {
    throw new UserError(
      'usage',
      `${output} is there already, and is not replaced`,
      'Edit it, name another file (-o), or say --force.',
    );
  }
  return path;
}

/** @returns null where the user broke off */
async function answersFor(options: InitCommandOptions): Promise<Answers | null> {
  if (options.yes === true) return answersOf(options);
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new UserError(
      'usage',
      'there is no terminal to ask questions in',
      'Say --yes for the defaults, and answer by flags: --controller, --jurisdiction, --audience, --channel, --offer, --suppression, --preset.',
    );
  }
  const { ask } = await import('../init/questions.ts');
  try {
    return await ask(options);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error;
    process.exitCode = EXIT.interrupted;
    return null;
  }
}

function checkAnswers({ jurisdiction, audience, channels }: Answers): void {
  validated(
    configSchema,
    { jurisdiction, campaign: { audience, ...(channels.length === 0 ? {} : { channels }) } },
    'command line',
  );
}

function pathFrom(folder: string, path: string): string {
  return relative(folder, path).replaceAll('\\', '/');
}

async function write(path: string, text: string): Promise<void> {
  try {
    await writeWhole(path, (temporary) => writeFile(temporary, text));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'write error';
    throw new UserError('output', `${path} can't be written: ${reason}`, 'Check the folder.', {
      cause: error,
    });
  }
}
