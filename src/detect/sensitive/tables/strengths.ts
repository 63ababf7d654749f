import type { Strength } from './format.ts';
import type { Group } from './groups.ts';

/** What an entry weighs before its contexts are counted, and the groups that it listens to unless its heading says otherwise. */
export interface StrengthShape {
  readonly weight: number;
  readonly groups: readonly Group[];
}

/** A statement counts from this weight on. */
export const THRESHOLD = 1;

export const STRENGTHS: Readonly<Record<Strength, StrengthShape>> = {
  state: { weight: 3, groups: ['denial', 'others'] },
  trait: {
    weight: 2,
    groups: [
      'be',
      'client',
      'person',
      'civility',
      'denial',
      'event',
      'field',
      'org',
      'others',
      'place',
      'street',
      'streetEnd',
      'trade',
    ],
  },
  topic: {
    weight: 2,
    groups: [
      'be',
      'person',
      'suffer',
      'civility',
      'denial',
      'event',
      'field',
      'job',
      'org',
      'others',
      'place',
      'street',
      'streetEnd',
      'trade',
    ],
  },
  weak: {
    weight: 0,
    groups: [
      'be',
      'client',
      'person',
      'civility',
      'denial',
      'event',
      'field',
      'job',
      'name',
      'negation',
      'org',
      'others',
      'place',
      'street',
      'streetEnd',
      'thing',
      'trade',
    ],
  },
};
