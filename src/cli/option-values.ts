import { InvalidArgumentError, Option } from 'commander';
import { languageOf } from './language.ts';

/** `--lang`, by default the language of the environment. */
export function languageOption(): Option {
  return new Option('--lang <language>', 'language of the messages')
    .choices(['en', 'fr'])
    .default(languageOf(process.env), 'from the environment');
}

/** Gathers the values of a repeatable option. */
export function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** A day that exists, as YYYY-MM-DD. */
export function isoDate(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(value) ||
    Number.isNaN(date.getTime()) ||
    date.toISOString().slice(0, 10) !== value
  ) {
    throw new InvalidArgumentError('Write a day as YYYY-MM-DD.');
  }
  return value;
}

/** A number from 0 up. */
export function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Write a whole number.');
  return Number(value);
}
