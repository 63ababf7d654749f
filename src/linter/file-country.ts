import { languageOfHeaders } from '../columns/header-language.ts';
import { fitsPlan, nationalDigits } from '../detect/phone-fit.ts';
import { fitsCountry, readPostalCode } from '../detect/postal-code.ts';
import { COUNTRIES } from '../law/countries.ts';
import { COUNTRIES_OF_LANGUAGE } from './country-languages.ts';
import { recordCountry } from './record-country.ts';
import type { Column, RecordView, TableContext } from './rule.ts';

/** What a file as a whole tells its country by. */
export type CountryClue = 'records' | 'language' | 'phones' | 'postal-codes';

/** What a file as a whole says of the country of the records that don't tell theirs. */
export interface FileCountry {
  /** ISO 3166-1 alpha-2; null where the file does not tell one. */
  readonly country: string | null;
  /** What tells it. */
  readonly clues: readonly CountryClue[];
  /** What speaks against the jurisdiction that the configuration names, or that is taken where it names none. */
  readonly against: readonly CountryClue[];
  /** Records of the sample, and those of them that don't tell their country. */
  readonly records: number;
  readonly silent: number;
}

const POSSIBLE: readonly string[] = COUNTRIES.flatMap(({ code }) => (code === 'EU' ? [] : [code]));
/** So many values tell something of a file. */
const ENOUGH = 3;
/** Some of the records may have moved abroad, some of the numbers be wrong. */
const NEARLY_ALL = 0.9;
const MOST = 0.8;
const HALF = 0.5;
const SOME = 0.05;

/**
 * Tells the country of a file from a sample of its records: the one that nearly all records which tell one have, else the
 * one that the language of the headers, the numbers written the national way and the postal codes leave over.
 */
export function fileCountry(context: TableContext): FileCountry {
  const { jurisdiction } = context.settings;
  const { top, telling, records } = countriesOfSample(context);
  const limits = limitsOf(context);
  const against = limits.flatMap(({ clue, countries }) => (countries.includes(jurisdiction) ? [] : [clue]));
  const told = { against, records, silent: records - telling };
  const left = POSSIBLE.filter((country) => limits.every(({ countries }) => countries.includes(country)));
  if (telling >= Math.max(ENOUGH, records * SOME)) {
    // Headers may be in a language of the sender's; where only they speak against it, most records must speak for it.
    const isForeign = limits.every(({ clue }) => clue === 'language') && telling >= records * HALF;
    const isLikely = top !== null && (left.includes(top) || isForeign);
    return isLikely ? { ...told, country: top, clues: ['records'] } : { ...told, country: null, clues: [] };
  }
  const isOpen = limits.length === 0 || left.includes(jurisdiction);
  const country = isOpen ? null : likeliest(left, limits);
  return { ...told, country, clues: country === null ? [] : limits.map(({ clue }) => clue) };
}

/** Countries that a clue leaves possible, the likeliest first. */
interface Limit {
  readonly clue: CountryClue;
  readonly countries: readonly string[];
}

function likeliest(left: readonly string[], limits: readonly Limit[]): string | null {
  const [only, ...others] = left;
  if (only !== undefined && others.length === 0) return only;
  const main = limits.find(({ clue }) => clue === 'language')?.countries[0];
  return main !== undefined && left.includes(main) ? main : null;
}

function limitsOf(context: TableContext): readonly Limit[] {
  const language = languageOfHeaders(context.columns.map(({ header }) => header));
  const spoken = language === null ? undefined : COUNTRIES_OF_LANGUAGE[language];
  const phones = fitting(
    sampled(context, [...context.columnsOf('phone'), ...context.columnsOf('mobile')]).flatMap(
      (cell) => nationalDigits(cell) ?? [],
    ),
    fitsPlan,
  );
  const codes = fitting(
    sampled(context, context.columnsOf('postalCode')).flatMap((cell) => readPostalCode(cell)?.code ?? []),
    (code, country) => fitsCountry(code, country) === 'whole',
  );
  return [
    ...(spoken === undefined ? [] : [{ clue: 'language' as const, countries: spoken }]),
    ...(phones === null ? [] : [{ clue: 'phones' as const, countries: phones }]),
    ...(codes === null ? [] : [{ clue: 'postal-codes' as const, countries: codes }]),
  ];
}

function sampled(context: TableContext, columns: readonly Column[]): readonly string[] {
  return columns.flatMap((column) => context.sampleOf(column)).filter((cell) => cell !== '');
}

/** The countries that most of the values fit; null where there are too few to say, or they fit none. */
function fitting(
  values: readonly string[],
  fits: (value: string, country: string) => boolean,
): readonly string[] | null {
  if (values.length < ENOUGH) return null;
  const countries = POSSIBLE.filter(
    (country) => values.filter((value) => fits(value, country)).length >= values.length * MOST,
  );
  return countries.length === 0 ? null : countries;
}

/** The country that nearly all records of the sample have which tell one, and how many do. */
function countriesOfSample(context: TableContext) {
  const tell = context.use(recordCountry);
  const samples = new Map<Column, readonly string[]>();
  let at = 0;
  const record: RecordView = {
    get row() {
      return at + 1;
    },
    cell: (column) => {
      let cells = samples.get(column);
      if (cells === undefined) {
        cells = context.sampleOf(column);
        samples.set(column, cells);
      }
      return cells[at] ?? '';
    },
  };
  const [first] = context.columns;
  const records = first === undefined ? 0 : context.sampleOf(first).length;
  const counts = new Map<string, number>();
  let telling = 0;
  for (at = 0; at < records; at += 1) {
    const country = tell(record)?.value;
    if (country === undefined) continue;
    telling += 1;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return { top: most !== undefined && most[1] >= telling * NEARLY_ALL ? most[0] : null, telling, records };
}
