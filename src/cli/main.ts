import { CommanderError } from 'commander';
import { UserError } from '../errors.ts';
import { printable } from '../linter/mask.ts';
import type { Language } from '../linter/settings.ts';
import { inLanguage } from './french.ts';
import { languageAsked } from './language.ts';
import { createProgram } from './program.ts';

/** The exit codes: no errors, errors found, job not done; and the shell's code for Ctrl-C. */
export const EXIT = { clean: 0, findings: 1, failure: 2, interrupted: 130 } as const;

/**
 * Runs the command line and sets the exit code. Errors that the user can mend are one line and a hint; all others
 * are bugs and keep their stack.
 */
export async function main(argv: readonly string[]): Promise<void> {
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
  // A reader that has seen enough (`| head`) ends the run without noise, with the code that was found.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  const language = languageAsked(argv, process.env);
  try {
    await createProgram(language).parseAsync([...argv]);
  } catch (error) {
    process.exitCode = EXIT.failure;
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) process.exitCode = EXIT.clean;
      return;
    }
    if (error instanceof UserError) printUserError(error, language);
    // A bug: with its stack, and not with the code that means "errors found".
    else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
}

/** Prints an error on standard error: what happened, and what to do. */
export function printUserError({ message, hint }: UserError, language: Language): void {
  const advice = hint === undefined ? '' : `\n  ${inLanguage(hint, language)}`;
  process.stderr.write(`gdpr-lint: ${inLanguage(printable(message), language)}${advice}\n`);
}
