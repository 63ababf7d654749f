import { UserError } from '../errors.ts';
import type { ListConfig } from './list-config.ts';

const DAY = 86_400_000;

/**
 * Holds a list's age against the one that is allowed.
 *
 * @param made - when it was made as far as its file tells, in milliseconds; counts where no date is configured
 * @param asOf - ISO date of the day from which age is counted
 * @throws UserError `suppression` where the list is too old, or a date is none
 */
export function checkAge(config: ListConfig, made: number, asOf: string): void {
  const { date, maxAge, shown } = config;
  if (maxAge === undefined) return;
  const issued = date === undefined ? made : Date.parse(date);
  const today = Date.parse(asOf);
  if (Number.isNaN(issued) || Number.isNaN(today)) {
    throw new UserError(
      'suppression',
      `the date of the suppression list ${shown} is none`,
      'Write it as 2026-01-31.',
    );
  }
  const age = Math.floor(today / DAY) - Math.floor(issued / DAY);
  if (age <= maxAge) return;
  throw new UserError(
    'suppression',
    `the suppression list ${shown} is ${age} days old; maxAge allows ${maxAge}`,
    'Fetch the current list, and set its date.',
  );
}
