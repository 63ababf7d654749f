import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { SECTORS } from '../law/types.ts';
import type { Language } from '../linter/settings.ts';
import { VERSION } from '../version.ts';
import { SHELLS } from './completion.ts';
import { inLanguage } from './french.ts';
import { collect, isoDate, languageOption, wholeNumber } from './option-values.ts';
import { addSuppressionCommands } from './suppression/commands.ts';

/** What stands below the help. */
export const EXAMPLES = `
Examples:
  gdpr-lint contacts.csv                          check an export with no set-up
  gdpr-lint exports/ --suppression objections.csv check a folder against the people who objected
  gdpr-lint leads.csv --channel email,phone --jurisdiction DE --as-of 2026-12-01
  gdpr-lint contacts.csv --format json -o report.json
  gdpr-lint contacts.csv --format stylish --format html=report.html
  gdpr-lint columns contacts.csv                  show how each column is understood
  gdpr-lint init contacts.csv                     write a configuration, with the sources that the file names
  gdpr-lint suppression build objections.csv -o objections.gdprsup   make an index without personal data
  gdpr-lint explain origin                        print what a rule checks, why, and how to mend it
  gdpr-lint contacts.csv --explain-row 42         say why record 42 may be contacted by which channel
  gdpr-lint law --country FR                      show what the law requires, with the articles
  curl -s https://crm.example/export | gdpr-lint - --stdin-filename contacts.csv

Exit codes: 0 no errors, 1 errors found (or more warnings than --max-warnings), 2 the check could not be done.
gdpr-lint shows what a file reveals and what it lacks. It is no legal advice, and never says "compliant".`;

/** Builds the command line: `lint` is the default command. The language is that of its errors. */
export function createProgram(language: Language = 'en'): Command {
  const program = new Command('gdpr-lint')
    .description('The linter for prospect files: checks contact lists against the GDPR and e-privacy rules.')
    .version(VERSION, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .showHelpAfterError('(gdpr-lint --help lists the options)')
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(inLanguage(text, language)) })
    .argument('[files...]', 'files, folders or globs (CSV, JSON, JSON Lines); "-" is standard input')
    .optionsGroup('Configuration:')
    .option('-c, --config <file>', 'use this configuration and search for none')
    .option('--no-config', 'use the built-in configuration only')
    .option('--rule <setting>', 'set a rule, such as "origin: warn" (repeatable)', collect)
    .option(
      '--suppression <file>',
      'check against this objection list or index as well (repeatable)',
      collect,
    )
    .option('--hmac-key-file <file>', 'file with the key of the lists and indexes that --suppression names')
    .option('--hmac-key-env <name>', 'environment variable with that key')
    .option('--salt-file <file>', 'file with the salt that those lists were hashed with')
    .option('--salt-env <name>', 'environment variable with that salt')
    .option(
      '--channel <list>',
      'channels of the campaign: email, sms, phone, automated-call, fax, post, social',
      splitList,
    )
    .option('--jurisdiction <country>', 'country whose law applies where a record has none, such as FR')
    .option('--as-of <date>', 'day the law is asked for, YYYY-MM-DD (default: today)', isoDate)
    .optionsGroup('Input:')
    .option('--encoding <name>', 'encoding of the files (default: detected)')
    .option('--delimiter <char>', 'delimiter of CSV files; "tab" for a tab (default: detected)', delimiter)
    .option('--stdin-filename <name>', 'name that standard input is known by')
    .option(
      '--concurrency <count>',
      'threads that read a large file side by side: a number, or auto (default: auto)',
      threadCount,
    )
    .optionsGroup('Output:')
    .option(
      '-f, --format <name[=file]>',
      'stylish (default), compact, summary, json, ndjson, csv, markdown, html, sarif, github, gitlab, junit, checkstyle; or a path or package; with "=file" written there (repeatable)',
      collect,
    )
    .option('-o, --output-file <file>', 'write the report to a file, instead of standard output')
    .option('--clean <file>', 'write the records without errors to a file, as they are')
    .option('--rejects <file>', 'write the other records to a file, each with its reasons')
    .option('--drop-columns', 'leave sensitive and excessive columns out of the clean file')
    .option('--in-place', 'put the clean file in place of the input, of which a copy is kept')
    .option('--attest <file>', 'write a record of the check: which content, by which rules, lists and law')
    .option('--baseline <file>', 'count the findings that this file knows, and fail for new ones only')
    .option('--update-baseline', 'write all findings to the baseline')
    .option('--prune-baseline', 'take what is not found any more out of the baseline')
    .option('--changed-since <file>', 'check only the records that this earlier export does not have')
    .option('--cache', 'check nothing again that has not changed: content, configuration, lists, law, day')
    .option('--cache-location <path>', 'file or folder for the cache (default: .gdprlintcache)')
    .option('--quiet', 'report errors only')
    .option('--max-warnings <n>', 'exit 1 for more warnings than this', wholeNumber)
    .option(
      '--max-details <n>',
      'occurrences of one message that are listed with their place; all are counted',
      wholeNumber,
    )
    .option('--explain-row <n>', 'explain why record N may be contacted by which channel', wholeNumber)
    .option('--stats', 'print what the time went into to standard error')
    .option('--show-values', 'show personal data in clear (default: masked)')
    .addOption(languageOption())
    .option('--color', 'colour the output')
    .option('--no-color', 'do not colour the output')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options) => {
      const { lintCommand } = await import('./commands/lint.ts');
      await lintCommand(files, options);
    });
  program
    .command('columns')
    .description('show how each column of a file is understood')
    .argument('<file>', 'file to look at')
    .addOption(new Option('-f, --format <name>', 'table or json').choices(['table', 'json']).default('table'))
    .option('-c, --config <file>', 'use this configuration')
    .option('--no-config', 'use no configuration')
    .option('--encoding <name>', 'encoding of the file (default: detected)')
    .option('--delimiter <char>', 'delimiter of the file; "tab" for a tab (default: detected)', delimiter)
    .addOption(languageOption())
    .action(async (file: string, options) => {
      const { columnsCommand } = await import('./commands/columns.ts');
      await columnsCommand(file, options);
    });
  program
    .command('init')
    .description('ask a few questions and write a commented configuration')
    .argument('[files...]', 'files whose sources and processors are to be proposed')
    .option('-o, --output <file>', 'where to write it', '.gdprlintrc.yaml')
    .addOption(new Option('--preset <name>', 'configuration to start from').choices(PRESET_CHOICES))
    .option('--controller <name>', 'who decides on the campaign')
    .option('--jurisdiction <country>', 'country whose law applies where a record has none, such as FR')
    .addOption(
      new Option('--audience <who>', 'whom the campaign is for').choices([
        'auto',
        'consumer',
        'professional',
      ]),
    )
    .option('--channel <list>', 'channels of the campaign, such as email,phone', splitList)
    .option('--offer <sentence>', 'what is offered')
    .option('--suppression <file>', 'objection list (repeatable)', collect)
    .option('-y, --yes', 'ask nothing: defaults for what no flag answers')
    .option('--force', 'replace a configuration that is there')
    .addOption(languageOption())
    .action(async (files: string[], options) => {
      const { initCommand } = await import('./commands/init.ts');
      await initCommand(files, options);
    });
  program
    .command('rules')
    .description('list the rules, with their step, severity and articles')
    .addOption(new Option('-f, --format <name>', 'table or json').choices(['table', 'json']).default('table'))
    .addOption(languageOption())
    .action(async (options) => {
      const { rulesCommand } = await import('./commands/rules.ts');
      await rulesCommand(options);
    });
  program
    .command('explain')
    .description('print the page of a rule: what it checks, why, and how to mend it')
    .argument('<rule>', 'name of the rule, such as origin')
    .addOption(
      new Option('-f, --format <name>', 'text or markdown').choices(['text', 'markdown']).default('text'),
    )
    .addOption(languageOption())
    .option('--color', 'colour the output')
    .option('--no-color', 'do not colour the output')
    .action(async (rule: string, options) => {
      const { explainCommand } = await import('./commands/explain.ts');
      await explainCommand(rule, options);
    });
  program
    .command('law')
    .description('show what the law requires, by country, channel and audience, with the articles')
    .option(
      '--country <list>',
      'countries by code or name, such as FR,DE (default: all that are known)',
      splitList,
    )
    .option('--as-of <date>', 'day the law is asked for, YYYY-MM-DD (default: today)', isoDate)
    .addOption(new Option('--sector <name>', 'business whose own rules are wanted').choices(SECTORS))
    .addOption(
      new Option('-f, --format <name>', 'table, json or markdown')
        .choices(['table', 'json', 'markdown'])
        .default('table'),
    )
    .addOption(languageOption())
    .action(async (options) => {
      const { lawCommand } = await import('./commands/law.ts');
      lawCommand(options);
    });
  program
    .command('attest')
    .description('verify a record that --attest wrote')
    .command('verify')
    .description('say whether a file is one that was checked, and whether errors were found')
    .argument('<record>', 'the record that --attest wrote')
    .argument('<files...>', 'the files to verify')
    .option('--allow-tolerated', 'let errors pass that a baseline knows or a budget allows')
    .addOption(languageOption())
    .action(async (record: string, files: string[], options) => {
      const { attestVerifyCommand } = await import('./commands/attest.ts');
      await attestVerifyCommand(record, files, options);
    });
  addSuppressionCommands(program);
  program
    .command('completion')
    .description('print the script that completes the command line in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .action(async (shell) => {
      const { completionCommand } = await import('./commands/completion.ts');
      completionCommand(shell, program);
    });
  return program;
}

/** The presets, named here so that printing the help loads nothing. */
const PRESET_CHOICES = [
  'gdpr-lint:recommended',
  'gdpr-lint:strict',
  'gdpr-lint:b2b-email',
  'gdpr-lint:b2c',
] as const;

function splitList(value: string): string[] {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function threadCount(value: string): number | 'auto' {
  if (value === 'auto') return 'auto';
  const count = wholeNumber(value);
  if (count < 1 || count > 64) throw new InvalidArgumentError('Write a number from 1 to 64, or "auto".');
  return count;
}

const NAMED_DELIMITERS: Readonly<Record<string, string>> = {
  tab: '\t',
  '\\t': '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
  space: ' ',
};

function delimiter(value: string): string {
  const char = NAMED_DELIMITERS[value] ?? value;
  if (char === '') throw new InvalidArgumentError('Write the character itself, or "tab".');
  return char;
}
