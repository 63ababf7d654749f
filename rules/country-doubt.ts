import { fileCountry } from '../src/linter/file-country.ts';
import type { RuleContext } from '../src/linter/rule.ts';
import type { CONSENT_MESSAGES } from './consent/messages.ts';

/** Says where the law of a country was applied for what the file as a whole tells, or in spite of it. */
export function doubtCountry(context: RuleContext<unknown, typeof CONSENT_MESSAGES>): void {
  const { jurisdiction, isJurisdictionAssumed } = context.settings;
  const { country, clues, against, records, silent } = context.use(fileCountry);
  if (silent === 0) return;
  if (isJurisdictionAssumed === true && country !== null) {
    if (country === jurisdiction) return;
    const data = { country, clues, jurisdiction, records, silent };
    context.report({ messageId: 'countryAssumed', data, atMost: 'warn' });
    return;
  }
  // People have headers in a language of their own for files from abroad; numbers and codes are of their country.
  const doubts = against.filter((clue) => clue !== 'language');
  if (doubts.length === 0) return;
  const data = { country: jurisdiction, clues: doubts };
  context.report({ messageId: 'jurisdictionDoubtful', data, atMost: 'warn' });
}
