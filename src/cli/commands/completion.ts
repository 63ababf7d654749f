import type { Command } from 'commander';
import { builtInRules } from '../../../rules/index.ts';
import { builtInFormats } from '../../formatters/registry.ts';
import { commandModels } from '../command-model.ts';
import { completionScript, type Shell } from '../completion.ts';

/** Prints the completion script of a shell. */
export function completionCommand(shell: Shell, program: Command): void {
  const known = { '--format': builtInFormats(), rule: builtInRules.map(({ name }) => name) };
  process.stdout.write(completionScript(shell, commandModels(program, known)));
}
