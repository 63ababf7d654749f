import { addMonths } from '../src/law/dates.ts';
import type { ProcessorContract } from '../src/linter/settings.ts';
import { DURATION_MONTHS } from './duration-words.ts';

/**
 * The day a contract ends, `YYYY-MM-DD`: as declared, else the signature and a duration that is nothing but a number of
 * months or years (`P2Y`, `12 months`, `3 ans`). Null where neither says: a contract that renews itself ends on no day.
 */
export function contractEnd({ end, signed, duration }: ProcessorContract): string | null {
  if (end !== undefined) return end;
  if (signed === undefined || duration === undefined) return null;
  const months = monthsOf(duration);
  return months === null ? null : addMonths(signed, months);
}

function monthsOf(duration: string): number | null {
  const text = duration.normalize('NFD').replace(/\p{M}/gu, '').trim();
  const iso = /^P(?:(\d{1,3})Y)?(?:(\d{1,3})M)?$/.exec(text);
  if (iso !== null && text !== 'P') return Number(iso[1] ?? 0) * 12 + Number(iso[2] ?? 0);
  const words = /^(\d{1,3}) ?([a-z]+)$/.exec(text.toLowerCase());
  const unit = DURATION_MONTHS[words?.[2] ?? ''];
  return unit === undefined ? null : Number(words?.[1]) * unit;
}
