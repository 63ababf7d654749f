import type { CommandModel, OptionModel } from './command-model.ts';

/** The shells that a completion can be written for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** The script that completes the command line in a shell: to be sourced, or put where the shell looks for it. */
export function completionScript(shell: Shell, commands: readonly CommandModel[]): string {
  // A command below another shares its options: a shell completes the first word only.
  const merged = commands.map((command) => ({
    ...command,
    options: [...command.options, ...command.commands.flatMap(({ options }) => options)].filter(isFirst),
  }));
  return { bash, zsh, fish }[shell](merged);
}

function isFirst(option: OptionModel, at: number, all: readonly OptionModel[]): boolean {
  return all.findIndex(({ names }) => names.join() === option.names.join()) === at;
}

function bash(commands: readonly CommandModel[]): string {
  const names = subcommands(commands);
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(({ value }) => value !== null)
      .map((option) => {
        const patterns = option.names.map((each) => `${name}:${each}`).join('|');
        const reply = option.choices.length === 0 ? 'compgen -f' : `compgen -W '${option.choices.join(' ')}'`;
        return `    ${patterns}) mapfile -t COMPREPLY < <(${reply} -- "$current"); return ;;`;
      }),
  );
  const flags = commands.map(
    ({ name, options }) =>
      `      '${name}') mapfile -t COMPREPLY < <(compgen -W '${options.flatMap((option) => option.names).join(' ')}' -- "$current") ;;`,
  );
  const first = commands
    .filter(({ name, choices }) => name !== '' && choices.length > 0)
    .map(({ name, choices }) => `    '${name}') compgen -W '${choices.join(' ')}' -- "$current" ;;`);
  return `# Completion of gdpr-lint for bash: source <(gdpr-lint completion bash)
_gdpr_lint() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=
  [[ $COMP_CWORD -gt 1 && ' ${names.join(' ')} ' == *" \${COMP_WORDS[1]} "* ]] && command=\${COMP_WORDS[1]}
  case $command:$previous in
${values.join('\n')}
  esac
  if [[ $current == -* ]]; then
    case $command in
${flags.join('\n')}
    esac
    return
  fi
  mapfile -t COMPREPLY < <(case $command in
${first.join('\n')}
    '') [[ $COMP_CWORD -eq 1 ]] && compgen -W '${names.join(' ')}' -- "$current"; compgen -f -- "$current" ;;
    *) compgen -f -- "$current" ;;
  esac)
}
complete -o filenames -F _gdpr_lint gdpr-lint
`;
}

function zsh(commands: readonly CommandModel[]): string {
  const cases = commands.map((command) => {
    const specs = command.options.map(zshOption);
    const rest =
      command.name === ''
        ? `'1: :_gdpr_lint_first' '*: :_files'`
        : command.choices.length > 0
          ? `'1: :(${command.choices.join(' ')})'`
          : `'*: :_files'`;
    const pattern = command.name === '' ? '*' : command.name;
    const shift = command.name === '' ? '' : 'shift words; (( CURRENT-- ))\n      ';
    return { pattern, body: `      ${shift}_arguments -s ${[...specs, rest].join(' \\\n        ')} ;;` };
  });
  // What fits everything comes last.
  const ordered = [...cases.slice(1), ...cases.slice(0, 1)].map(
    ({ pattern, body }) => `    ${pattern})\n${body}`,
  );
  const described = commands.slice(1).map(({ name, description }) => `    '${name}:${quoted(description)}'`);
  return `#compdef gdpr-lint
# Completion of gdpr-lint for zsh: source <(gdpr-lint completion zsh)
_gdpr_lint_first() {
  local -a commands=(
${described.join('\n')}
  )
  _describe command commands
  _files
}
_gdpr_lint() {
  case $words[2] in
${ordered.join('\n')}
  esac
}
if [[ $funcstack[1] == _gdpr_lint ]]; then _gdpr_lint "$@"; else compdef _gdpr_lint gdpr-lint; fi
`;
}

function zshOption({ names, value, choices, description }: OptionModel): string {
  const said = quoted(description).replace(/[[\]:]/g, '\\$&');
  const action = choices.length > 0 ? `(${choices.join(' ')})` : '_files';
  const taken = value === null ? '' : `:${value.replace(/[[\]:]/g, '\\$&')}:${action}`;
  const named = names.length === 1 ? `'*${names[0]}` : `'*'{${names.join(',')}}'`;
  return `${named}[${said}]${taken}'`;
}

function fish(commands: readonly CommandModel[]): string {
  const names = subcommands(commands).join(' ');
  const lines = commands.flatMap(({ name, description, options, choices }) => {
    const when =
      name === '' ? `'not __fish_seen_subcommand_from ${names}'` : `'__fish_seen_subcommand_from ${name}'`;
    const own =
      name === ''
        ? []
        : [`complete -c gdpr-lint -n __fish_use_subcommand -a ${name} -d '${fishQuoted(description)}'`];
    const first =
      name === '' || choices.length === 0
        ? []
        : [`complete -c gdpr-lint -n ${when} -f -a '${choices.join(' ')}'`];
    return [
      ...own,
      ...first,
      ...options.map((option) => `complete -c gdpr-lint -n ${when} ${fishOption(option)}`),
    ];
  });
  return `# Completion of gdpr-lint for fish: gdpr-lint completion fish | source\n${lines.join('\n')}\n`;
}

function fishOption({ names, value, choices, description }: OptionModel): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const taken = value === null ? '' : choices.length > 0 ? ` -x -a '${choices.join(' ')}'` : ' -r -F';
  return `${flags.join(' ')}${taken} -d '${fishQuoted(description)}'`;
}

function subcommands(commands: readonly CommandModel[]): readonly string[] {
  return commands.map(({ name }) => name).filter((name) => name !== '');
}

/** Text in single quotes, for bash and zsh. */
function quoted(text: string): string {
  return text.replaceAll("'", "'\\''");
}

function fishQuoted(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
}
