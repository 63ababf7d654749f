import { VERSION } from '../version.ts';
import { type CommandModel, commandModels, type OptionModel } from './command-model.ts';
import { createProgram, EXAMPLES } from './program.ts';

/** The manual page, in the man macros of roff: the build writes it. */
export function manPage(): string {
  const [program, ...commands] = commandModels(createProgram(), {});
  if (program === undefined) return '';
  const { examples, exits, notes } = examplesOf(EXAMPLES);
  return [
    `.TH GDPR\\-LINT 1 "" "gdpr\\-lint ${escaped(VERSION)}" "User Commands"`,
    '.SH NAME',
    'gdpr\\-lint \\- the linter for prospect files',
    '.SH SYNOPSIS',
    `.B gdpr\\-lint\n${escaped(program.usage)}`,
    ...commands.map(({ name, usage }) => `.br\n.B gdpr\\-lint ${escaped(name)}\n${escaped(usage)}`),
    '.SH DESCRIPTION',
    escaped(program.description),
    `.PP\n${escaped(notes)}`,
    '.SH OPTIONS',
    ...groups(program),
    '.SH COMMANDS',
    ...commands.flatMap((command) => commandEntry(command, '')),
    '.SH EXIT STATUS',
    ...exits.map(([code, meaning]) => `.TP\n.B ${code}\n${escaped(meaning)}`),
    '.SH FILES',
    '.TP\n.I .gdprlintrc.json\nor .yaml, .js, .ts, gdprlint.config.*, or "gdprlint" in package.json: the configuration, beside or above the data.',
    '.SH EXAMPLES',
    ...examples.map(([command, meaning]) => `.TP\n.B ${escaped(command)}\n${escaped(meaning)}`),
    '',
  ].join('\n');
}

function commandEntry(command: CommandModel, above: string): readonly string[] {
  const name = `${above}${command.name}`;
  return [
    `.SS gdpr\\-lint ${escaped(`${name} ${command.usage}`)}`,
    escaped(command.description),
    ...command.options.map(optionEntry),
    ...command.commands.flatMap((below) => commandEntry(below, `${name} `)),
  ];
}

function groups({ options }: CommandModel): readonly string[] {
  const headings = [...new Set(options.map(({ group }) => group))];
  return headings.flatMap((heading) => [
    ...(heading === '' ? [] : [`.SS ${escaped(heading.replace(/:$/, ''))}`]),
    ...options.filter(({ group }) => group === heading).map(optionEntry),
  ]);
}

function optionEntry({ names, value, choices, description }: OptionModel): string {
  const shown = names.map((name) => `\\fB${escaped(name)}\\fR`).join(', ');
  const taken = value === null ? '' : ` \\fI${escaped(value)}\\fR`;
  const values = choices.length === 0 ? '' : ` (${choices.join(', ')})`;
  return `.TP\n${shown}${taken}\n${escaped(description + values)}`;
}

interface Parts {
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  readonly exits: readonly (readonly [code: string, meaning: string])[];
  readonly notes: string;
}

/** The parts of the text below the help: what is not said there is not said here either. */
function examplesOf(text: string): Parts {
  const lines = text.split('\n').map((line) => line.trim());
  const exits = lines.find((line) => line.startsWith('Exit codes:')) ?? '';
  return {
    examples: lines
      .filter((line) => /^(?:gdpr-lint|curl) (?!shows)/.test(line))
      .map((line) => {
        const [command = '', ...meaning] = line.split(/ {2,}/);
        return [command, meaning.join(' ')];
      }),
    exits: exits
      .replace('Exit codes: ', '')
      .split(/, (?=\d )/)
      .map((each) => [each.slice(0, 1), each.slice(2).replace(/\.$/, '')]),
    notes: lines.slice(lines.indexOf(exits) + 1).join(' '),
  };
}

/** Text that roff takes for text. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(['.])/gm, '\\&$1');
}
