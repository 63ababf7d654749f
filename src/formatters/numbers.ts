import type { Language } from '../linter/settings.ts';

/** What stands between groups of three digits: a comma, or CLDR's narrow no-break space. */
const GROUP: Readonly<Record<Language, string>> = { en: ',', fr: '\u202f' };

/** A whole number with the thousands separators of the language. Intl's formatter takes longer to load than a small file to lint. */
export function count(value: number, language: Language): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, GROUP[language]);
}

/** A number and its noun; in French zero is singular. */
export function counted(
  value: number,
  noun: readonly [one: string, many: string],
  language: Language,
): string {
  const singular = language === 'fr' ? value < 2 : value === 1;
  return `${count(value, language)} ${singular ? noun[0] : noun[1]}`;
}

/**
 * A duration in seconds, as precise as it is short.
 *
 * @param elapsedMs - in milliseconds
 */
export function seconds(elapsedMs: number, language: Language): string {
  const value = Math.max(elapsedMs / 1000, 0.1);
  if (value >= 10) return `${count(Math.round(value), language)} s`;
  const shown = value.toFixed(1);
  return `${language === 'fr' ? shown.replace('.', ',') : shown} s`;
}

/** A share in per cent; what is not nothing is never shown as 0. */
export function share(part: number, whole: number, language: Language): string {
  if (whole === 0) return '';
  const percent = (part / whole) * 100;
  const shown = part > 0 && percent < 0.1 ? '< 0.1' : percent.toFixed(1);
  return language === 'fr' ? `${shown.replace('.', ',')} %` : `${shown}%`;
}
