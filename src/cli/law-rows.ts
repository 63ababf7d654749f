import { AUDIENCES, CHANNELS, lawMatrix, type MatrixRow, RELATIONSHIPS } from '../law/matrix.ts';
import type { LawAnswer } from '../law/question.ts';
import type { Audience, Channel, LawCountry, Relationship, Sector } from '../law/types.ts';

/** Whom an answer is for: an audience, with both relationships or one of them. */
export interface Addressee {
  readonly audience: Audience;
  readonly relationship: Relationship | 'any';
}

/** What a country requires by one channel of those for whom it requires the same. */
export interface LawRow {
  readonly channel: Channel;
  /** In the order of tables; everybody is all of them. */
  readonly addressees: readonly Addressee[];
  readonly answer: LawAnswer;
}

/**
 * A country's matrix in as few rows as hold it: audiences and relationships with the same answer share one.
 *
 * @param date - ISO date, `YYYY-MM-DD`
 */
export function lawRows(country: LawCountry, date: string, sector: Sector | undefined): readonly LawRow[] {
  const matrix = lawMatrix(country, date, sector);
  return CHANNELS.flatMap((channel) => rowsOf(matrix.filter((row) => row.channel === channel)));
}

function rowsOf(rows: readonly MatrixRow[]): readonly LawRow[] {
  const groups = new Map<string, MatrixRow[]>();
  for (const row of rows) {
    const key = JSON.stringify({ ...row.answer, audience: '' });
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ channel: first.channel, addressees: addresseesOf(group), answer: first.answer }];
  });
}

function addresseesOf(rows: readonly MatrixRow[]): readonly Addressee[] {
  return AUDIENCES.flatMap((audience): readonly Addressee[] => {
    const found = RELATIONSHIPS.filter((relationship) =>
      rows.some((row) => row.audience === audience && row.relationship === relationship),
    );
    if (found.length === RELATIONSHIPS.length) return [{ audience, relationship: 'any' }];
    return found.map((relationship) => ({ audience, relationship }));
  });
}
