import type { Language } from '../linter/settings.ts';

const formats = new Map<Language, Intl.NumberFormat>();

/** A whole number with the thousands separators of the language. */
export function count(value: number, language: Language): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(value);
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
  const digits = value < 10 ? 1 : 0;
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${format.format(value)} s`;
}

/** A share in per cent; what is not nothing is never shown as 0. */
export function share(part: number, whole: number, language: Language): string {
  if (whole === 0) return '';
  const percent = (part / whole) * 100;
  const shown = part > 0 && percent < 0.1 ? '< 0.1' : percent.toFixed(1);
  return language === 'fr' ? `${shown.replace('.', ',')} %` : `${shown}%`;
}
