import type { Command } from 'commander';

/** An option, as completions and the manual page tell it. */
export interface OptionModel {
  /** `-f`, `--format`. */
  readonly names: readonly string[];
  /** What stands for its value (`file`); null where it takes none. */
  readonly value: string | null;
  /** The values that it can have, where they are known. */
  readonly choices: readonly string[];
  readonly description: string;
  /** The heading that it stands under; empty for none. */
  readonly group: string;
}

/** A command with its options: the program itself has the name ''. */
export interface CommandModel {
  readonly name: string;
  readonly description: string;
  /** How it is called, behind its name. */
  readonly usage: string;
  /** The values that its first argument can have, where they are known. */
  readonly choices: readonly string[];
  readonly options: readonly OptionModel[];
  /** The commands below it. */
  readonly commands: readonly CommandModel[];
}

/** Values that commander does not know of, by option or argument. */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

const HELP: OptionModel = {
  names: ['-h', '--help'],
  value: null,
  choices: [],
  description: 'print the help',
  group: '',
};

/** The commands of a program: itself first, without those below it. */
export function commandModels(program: Command, known: KnownValues): CommandModel[] {
  const own = { ...modelOf(program, known), name: '', commands: [], choices: [] };
  return [own, ...program.commands.map((command) => modelOf(command, known))];
}

function modelOf(command: Command, known: KnownValues): CommandModel {
  const [first] = command.registeredArguments;
  return {
    name: command.name(),
    description: command.description(),
    usage: command.usage(),
    choices: first?.argChoices ?? known[first?.name() ?? ''] ?? command.commands.map((below) => below.name()),
    commands: command.commands.map((below) => modelOf(below, known)),
    options: [
      ...command.options
        .filter((option) => !option.hidden)
        .map((option) => ({
          names: [option.short, option.long].filter((name) => name !== undefined && name !== null),
          value: /[<[]([^>\]]+)[>\]]/.exec(option.flags)?.[1] ?? null,
          choices: option.argChoices ?? (command.parent === null ? (known[option.long ?? ''] ?? []) : []),
          description: option.description,
          group: option.helpGroupHeading ?? '',
        })),
      HELP,
    ],
  };
}
