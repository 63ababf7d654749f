import type { Entry } from './tables/format.ts';
import type { Group } from './tables/groups.ts';
import { GROUPS } from './tables/groups.ts';
import { STRENGTHS } from './tables/strengths.ts';
import type { StatementCategory, TextLanguage } from './types.ts';

/** What a matched entry stands for. */
export type Meaning =
  | {
      readonly kind: 'statement';
      readonly categories: readonly StatementCategory[];
      readonly weight: number;
      /** Bit set of the groups that are listened to; see {@link groupBit}. */
      readonly groups: number;
      readonly guarded: boolean;
      readonly lang: TextLanguage | null;
    }
  | {
      readonly kind: 'context';
      readonly group: Group;
      /** The bit of the group. */
      readonly bit: number;
      readonly lang: TextLanguage | null;
    }
  | { readonly kind: 'ok' };

export type Statement = Extract<Meaning, { kind: 'statement' }>;

const GROUP_BITS: ReadonlyMap<string, number> = new Map(
  Object.keys(GROUPS).map((name, index) => [name, 1 << index]),
);

/** The bit that stands for a group in a bit set. */
export const groupBit = (group: Group): number => GROUP_BITS.get(group) ?? 0;

/** What an entry means; undefined for words that are only to be known. */
export function meaningOf(entry: Entry): Meaning | undefined {
  const { heading, lang } = entry;
  if (heading.kind === 'context')
    return { kind: 'context', group: heading.group, bit: groupBit(heading.group), lang };
  if (heading.kind === 'ok') return { kind: 'ok' };
  if (heading.kind !== 'statement') return undefined;
  const shape = STRENGTHS[heading.strength];
  const heard = [...shape.groups, ...heading.on, ...heading.off].filter(
    (group) => !heading.without.includes(group),
  );
  return {
    kind: 'statement',
    categories: heading.categories,
    weight: shape.weight,
    groups: heard.reduce((bits, group) => bits | groupBit(group), 0),
    guarded: heading.guarded,
    lang,
  };
}
