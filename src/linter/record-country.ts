import { citiesNamed, type NamedCities } from '../detect/city.ts';
import { countryCode } from '../detect/country-name.ts';
import { countryWithoutPlus } from '../detect/phone-fit.ts';
import { countryOfAddress, countryOfPlace } from '../detect/place-country.ts';
import { type PostalCode, readPostalCode } from '../detect/postal-code.ts';
import { countryOfDomain, countryOfPhone, countryOfVat } from './country-hints.ts';
import { type Found, found } from './evidence.ts';
import type { RecordView, TableContext } from './rule.ts';

type Tell = (record: RecordView) => Found<string> | null;

/**
 * Reads the country of each record from what the record itself says: its country column, else the calling code of a
 * number, else its postal code and city, else its VAT number, else (a weak hint) the domain of its address or web site.
 *
 * @returns for a record its country as an ISO 3166-1 code, with the evidence; null where it tells none
 */
export function recordCountry(context: TableContext): Tell {
  const tells = [byColumn, byPhone, byAddress, byVatNumber, byEmailDomain, byWebsite].flatMap(
    (make) => make(context) ?? [],
  );
  return (record) => {
    for (const tell of tells) {
      const country = tell(record);
      if (country !== null) return country;
    }
    return null;
  };
}

function byColumn(context: TableContext): Tell | null {
  const columns = context.columnsOf('country');
  if (columns.length === 0) return null;
  const readers = columns.map((column) =>
    context.perCell(column, (cell) => (cell === '' ? null : found(countryCode(cell), 'column'))),
  );
  return (record) => {
    for (const read of readers) {
      const country = read(record);
      if (country !== null) return country;
    }
    return null;
  };
}

/** A bracket, a quote against formulas or a short label may stand before the plus. */
const LATEST_PLUS = 6;
const LONGEST_CODE = 8;
const FEWEST_WITHOUT_PLUS = 11;

function byPhone(context: TableContext): Tell | null {
  const columns = [...context.columnsOf('phone'), ...context.columnsOf('mobile')];
  if (columns.length === 0) return null;
  const byPrefix = context.perValue((prefix: string) => found(countryOfPhone(prefix), 'phone'));
  return (record) => {
    for (const column of columns) {
      const cell = record.cell(column);
      if (cell === '') continue;
      const plus = plusOf(cell);
      if (plus >= 0) {
        const country = byPrefix(cell.slice(plus, plus + LONGEST_CODE));
        if (country !== null) return country;
        continue;
      }
      const number = cell.trimStart();
      if (number.startsWith('00')) {
        const country = byPrefix(number.slice(0, LONGEST_CODE));
        if (country !== null) return country;
      } else if (number.length >= FEWEST_WITHOUT_PLUS && !number.startsWith('0')) {
        const country = found(countryWithoutPlus(number), 'phone');
        if (country !== null) return country;
      }
    }
    return null;
  };
}

/** Where a number's plus is; -1 where there is none, or a digit before it (`3,36E+10`). */
function plusOf(cell: string): number {
  const plus = cell.indexOf('+');
  if (plus > LATEST_PLUS) return -1;
  for (let at = 0; at < plus; at += 1) {
    const sign = cell.charCodeAt(at);
    if (sign >= 48 && sign <= 57) return -1;
  }
  return plus;
}

/** What a cell for cities says: the countries that it is in, by the postal code beside it. */
interface CityCell {
  readonly cell: string;
  readonly named: NamedCities;
  readonly byCode: Map<PostalCode | null, Found<string> | null>;
}

const MOST_CODES = 1000;

function byAddress(context: TableContext): Tell | null {
  const codes = context.columnsOf('postalCode');
  const cities = context.columnsOf('city');
  const lines = context.columnsOf('addressLine');
  if (codes.length + cities.length + lines.length === 0) return null;
  const told = context.perValue(
    (country: string): Found<string> => ({ value: country, evidence: 'address' }),
  );
  const inOneCell = (cell: string): Found<string> | null => {
    const country = cell === '' ? null : countryOfAddress(cell);
    return country === null ? null : told(country);
  };
  const cityOf = (cell: string): CityCell => ({ cell, named: citiesNamed(cell), byCode: new Map() });
  const nowhere = cityOf('');
  const codeCells = codes.map((column) =>
    context.perCell(column, (cell) => (cell === '' ? null : { code: readPostalCode(cell) })),
  );
  const cityCells = cities.map((column) =>
    context.perCell(column, (cell) => (cell === '' ? null : cityOf(cell))),
  );
  const lineCells = lines.map((column) => context.perCell(column, inOneCell));
  /** Few codes and cities stand together, in many records. */
  const placed = ({ cell, named, byCode }: CityCell, code: PostalCode | null, isCode: boolean) => {
    const known = byCode.get(code);
    if (known !== undefined) return known;
    const country = countryOfPlace(code, named);
    const found = country !== null ? told(country) : isCode ? null : inOneCell(cell);
    if (byCode.size >= MOST_CODES) byCode.clear();
    // A code that cannot be read is not the same as none.
    if (code !== null || !isCode) byCode.set(code, found);
    return found;
  };
  return (record) => {
    const code = firstOf(record, codeCells);
    const city = firstOf(record, cityCells);
    if (code !== null || city !== null) {
      const country = placed(city ?? nowhere, code?.code ?? null, code !== null);
      if (country !== null) return country;
    }
    return firstOf(record, lineCells);
  };
}

/** The first of a record's cells that says something. */
function firstOf<Result>(
  record: RecordView,
  readers: readonly ((record: RecordView) => Result | null)[],
): Result | null {
  for (const read of readers) {
    const result = read(record);
    if (result !== null) return result;
  }
  return null;
}

function byVatNumber(context: TableContext): Tell | null {
  const columns = context.columnsOf('companyId');
  if (columns.length === 0) return null;
  const read = context.perValue((start: string) => found(countryOfVat(start), 'vat-number'));
  return (record) => {
    for (const column of columns) {
      const cell = record.cell(column);
      const first = cell.charCodeAt(0);
      const country = first > 57 ? read(cell) : null;
      if (country !== null) return country;
    }
    return null;
  };
}

function byEmailDomain(context: TableContext): Tell | null {
  const columns = context.columnsOf('email');
  if (columns.length === 0) return null;
  const byDomain = context.perValue((domain: string) => found(countryOfDomain(domain), 'email-domain'));
  return (record) => {
    for (const column of columns) {
      const cell = record.cell(column);
      const dot = cell.lastIndexOf('.');
      const country = dot > 0 ? byDomain(cell.slice(dot + 1)) : null;
      if (country !== null) return country;
    }
    return null;
  };
}

function byWebsite(context: TableContext): Tell | null {
  const columns = [...context.columnsOf('companyDomain'), ...context.columnsOf('website')];
  if (columns.length === 0) return null;
  const byDomain = context.perValue((domain: string) => found(countryOfDomain(domain), 'website'));
  return (record) => {
    for (const column of columns) {
      const host = hostOf(record.cell(column));
      const dot = host.lastIndexOf('.');
      const country = dot > 0 ? byDomain(host.slice(dot + 1)) : null;
      if (country !== null) return country;
    }
    return null;
  };
}

function hostOf(cell: string): string {
  const scheme = cell.indexOf('://');
  const start = scheme < 0 ? 0 : scheme + 3;
  const path = cell.indexOf('/', start);
  return path < 0 ? cell.slice(start) : cell.slice(start, path);
}
