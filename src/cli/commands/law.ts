import { countryCode } from '../../detect/country-name.ts';
import { UserError } from '../../errors.ts';
import { ageOfConsent, retention } from '../../law/consent.ts';
import { COUNTRIES, lawOf } from '../../law/countries.ts';
import { lawMatrix } from '../../law/matrix.ts';
import type { LawCountry, Sector } from '../../law/types.ts';
import type { Language } from '../../linter/settings.ts';
import { localDate } from '../../local-date.ts';
import { didYouMean } from '../../nearest.ts';
import { lawMarkdown } from '../law-markdown.ts';
import { lawRows } from '../law-rows.ts';
import { type CountryTable, lawText } from '../law-text.ts';

/** The options of `gdpr-lint law`. */
export interface LawCommandOptions {
  readonly country?: readonly string[];
  readonly asOf?: string;
  readonly sector?: Sector;
  readonly format: 'table' | 'json' | 'markdown';
  readonly lang: Language;
}

/**
 * Prints what the law requires, by country, channel, audience and relationship, with the article it rests on.
 *
 * @throws UserError `usage` for a country that is none
 */
export function lawCommand(options: LawCommandOptions): void {
  const date = options.asOf ?? localDate(new Date());
  const asked = options.country?.map(read) ?? COUNTRIES.map(({ code }) => ({ country: code }));
  process.stdout.write(printed(asked, date, options));
}

interface Asked {
  readonly country: LawCountry;
  readonly insteadOf?: string;
}

function printed(asked: readonly Asked[], date: string, { sector, format, lang }: LawCommandOptions): string {
  if (format === 'json') {
    const countries = asked.map(({ country, insteadOf }) => ({
      country,
      ...(insteadOf === undefined ? {} : { insteadOf }),
      name: COUNTRIES.find(({ code }) => code === country)?.name,
      date,
      ...(sector === undefined ? {} : { sector }),
      rows: lawMatrix(country, date, sector),
      ageOfConsent: ageOfConsent(country),
      retention: retention(country),
    }));
    return `${JSON.stringify(countries, null, 2)}\n`;
  }
  const tables: CountryTable[] = asked.map((each) => ({
    ...each,
    date,
    rows: lawRows(each.country, date, sector),
  }));
  return format === 'markdown' ? lawMarkdown(tables, lang) : lawText(tables, lang);
}

/** A country by its code or its name; one whose law is not encoded gets the Union's default. */
function read(text: string): Asked {
  if (text.toUpperCase() === 'EU') return { country: 'EU' };
  const code = countryCode(text);
  if (code === null) {
    const names = COUNTRIES.flatMap(({ code: each, name }) => [each, name.en, name.fr]);
    throw new UserError(
      'usage',
      `--country "${text}" is no country${didYouMean(text, names)}`,
      `Encoded are ${COUNTRIES.map(({ code: each }) => each).join(', ')}; EU is the default for all others.`,
    );
  }
  const { law, fallback } = lawOf(code);
  return fallback ? { country: law.country, insteadOf: code } : { country: law.country };
}
