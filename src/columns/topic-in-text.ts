import { findSensitive } from '../detect/sensitive/index.ts';
import type { StatementCategory } from '../detect/sensitive/types.ts';
import type { Field } from './fields.ts';
import { normaliseHeader } from './normalise-header.ts';

const FIELD_OF: Readonly<Partial<Record<StatementCategory, Field>>> = {
  biometric_genetic: 'biometricGenetic',
  criminal: 'criminalRecord',
  ethnicity: 'ethnicity',
  health: 'health',
  politics: 'politicalOpinion',
  religion: 'religion',
  sexuality: 'sexualOrientation',
  union: 'unionMembership',
};

/**
 * The topic of GDPR 9 or 10 that a header states in words which no table of headers has, but which notes would state
 * it with: the name of an illness, a party, a union.
 *
 * @param header as the file has it
 * @returns null where it states none
 */
export function topicInText(header: string): Field | null {
  const text = header.includes(' ') ? header : normaliseHeader(header).tokens.join(' ');
  for (const { category } of findSensitive(text)) {
    const field = FIELD_OF[category];
    if (field !== undefined) return field;
  }
  return null;
}
