import { type Command, Option } from 'commander';
import { isoDate, languageOption, wholeNumber } from '../option-values.ts';

const CHECK_HELP = `
The address is read from standard input, so that it stands in no shell history and no list of processes:
  gdpr-lint suppression check objections.gdprsup < address.txt
On a terminal it is asked for.

Exit codes: 0 not on the list, 1 on the list, 2 the list could not be asked.`;

const BUILD_HELP = `
The index holds fingerprints only, and is written whole or not at all, for its user alone. Without a key, whoever has
it can try addresses one by one: give a key wherever it leaves the place where the list is kept.

Examples:
  gdpr-lint suppression build objections.csv calls.txt -o objections.gdprsup --hmac-key-env INDEX_KEY
  gdpr-lint contacts.csv --suppression objections.gdprsup --hmac-key-env INDEX_KEY`;

/** Adds `gdpr-lint suppression build | add | check | info`. */
export function addSuppressionCommands(program: Command): void {
  const suppression = program
    .command('suppression')
    .description('make, extend and ask the index of an objection list');
  withListOptions(
    suppression
      .command('build')
      .description('write an index of objection lists, without personal data')
      .argument('<lists...>', 'lists: CSV, text, JSON, JSON Lines; in clear or hashed')
      .requiredOption('-o, --output <file>', 'the index, such as objections.gdprsup'),
  )
    .addOption(
      new Option('--kind <kind>', 'what the lists are')
        .choices(['objections', 'unsubscribes', 'bounces', 'register'])
        .default('objections'),
    )
    .option('--register <name>', 'public register that the lists are an extract of')
    .addHelpText('after', BUILD_HELP)
    .action(async (lists: string[], options) => {
      const { suppressionBuildCommand } = await import('../commands/suppression-build.ts');
      await suppressionBuildCommand(lists, options);
    });
  withListOptions(
    suppression
      .command('add')
      .description('add lists to an index')
      .argument('<index>', 'the index')
      .argument('<lists...>', 'lists of the kind that the index holds'),
  ).action(async (index: string, lists: string[], options) => {
    const { suppressionAddCommand } = await import('../commands/suppression-add.ts');
    await suppressionAddCommand(index, lists, options);
  });
  suppression
    .command('check')
    .description('tell whether one person or firm is on a list; read from standard input')
    .argument('<index>', 'index, or list')
    .argument(
      '[address]',
      'e-mail address, phone number, domain, company number or LinkedIn address; "-" is standard input',
      '-',
    )
    .option('--hmac-key-file <file>', 'file with the key of the index')
    .option('--hmac-key-env <name>', 'environment variable with that key')
    .option('--salt-file <file>', 'file with the salt of a list hashed with one')
    .option('--salt-env <name>', 'environment variable with that salt')
    .option('--jurisdiction <country>', 'country whose national way of writing phone numbers is meant', 'FR')
    .addOption(new Option('-f, --format <name>', 'text or json').choices(['text', 'json']).default('text'))
    .addOption(languageOption())
    .addHelpText('after', CHECK_HELP)
    .action(async (index: string, address: string, options) => {
      const { suppressionCheckCommand } = await import('../commands/suppression-check.ts');
      await suppressionCheckCommand(index, address, options);
    });
  suppression
    .command('info')
    .description('tell what an index holds, of what kind and date; needs no key')
    .argument('<index>', 'the index')
    .addOption(new Option('-f, --format <name>', 'text or json').choices(['text', 'json']).default('text'))
    .addOption(languageOption())
    .action(async (index: string, options) => {
      const { suppressionInfoCommand } = await import('../commands/suppression-info.ts');
      await suppressionInfoCommand(index, options);
    });
}

/** The options of what reads lists into an index. */
function withListOptions(command: Command): Command {
  return command
    .option('--hmac-key-file <file>', 'file with the key of the index, and of lists hashed with HMAC')
    .option('--hmac-key-env <name>', 'environment variable with that key')
    .option('--salt-file <file>', 'file with the salt that the lists were hashed with')
    .option('--salt-env <name>', 'environment variable with that salt')
    .option('--name <name>', 'name of the list in findings (default: its file)')
    .option('--date <date>', 'day of issue of the lists, YYYY-MM-DD', isoDate)
    .option('--max-age <days>', 'refuse lists that are older', wholeNumber)
    .option('--allow-empty', 'accept a list without entries')
    .option('--jurisdiction <country>', 'country whose national way of writing phone numbers is meant', 'FR')
    .addOption(languageOption());
}
