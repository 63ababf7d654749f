import { readHeader } from './compose.ts';
import { FIELD_CATEGORY, type Field, type HeaderCategory } from './fields.ts';
import { settleOpen } from './settle-open.ts';
import { profileColumn } from './value-profile.ts';
import { vendorColumns } from './vendor-exports.ts';

const NO_VALUES = profileColumn([], 0);
const NO_NEIGHBOURS = { fields: new Set<Field>(), before: null, after: null, isFirst: false };

function fieldOf(header: string): Field | null {
  const known = vendorColumns([header])(header);
  if (known) return known.field;
  const { field, open, language } = readHeader(header);
  if (field) return field;
  return open === null ? null : settleOpen(open, NO_VALUES, NO_NEIGHBOURS, language).field;
}

/**
 * Says what a header alone reveals: its field, and whether the data under it is of a kind that GDPR 9 or 10
 * protects, or that prospecting never needs (GDPR 5(1)(c)).
 *
 * @param header as the file has it
 * @returns the field, null where the header does not tell, and the category, `ok` where nothing speaks against it
 */
export function classifyHeader(header: string): { field: Field | null; category: HeaderCategory } {
  const field = fieldOf(header);
  return { field, category: field === null ? 'ok' : (FIELD_CATEGORY[field] ?? 'ok') };
}
