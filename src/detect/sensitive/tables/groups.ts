/**
 * The contexts that turn an entry on or off. `before` and `after` are how many words away, on either side, a context
 * is still heard; `across` says how strong a pause it is heard over: 0 none, 1 a comma, 2 a full stop.
 * `weight` is added to the entry's own (strengths.ts): positive turns on, negative off.
 */
export interface GroupShape {
  readonly weight: number;
  readonly before: number;
  readonly after: number;
  readonly across: 0 | 1 | 2;
  /** Heard even where a nearer context says the opposite: it is about the subject (`le marché est déprimé`). */
  readonly always?: true;
}

export const GROUPS = {
  // Someone is meant.
  be: { weight: 2, before: 3, after: 0, across: 0 },
  client: { weight: 1, before: 4, after: 2, across: 1 },
  person: { weight: 1.5, before: 4, after: 4, across: 1 },
  // The kind of statement.
  accused: { weight: 2, before: 4, after: 0, across: 0 },
  attend: { weight: 2, before: 5, after: 2, across: 0 },
  busy: { weight: 2, before: 6, after: 6, across: 1 },
  contempt: { weight: 2, before: 3, after: 3, across: 0 },
  member: { weight: 2, before: 4, after: 2, across: 0 },
  origin: { weight: 2, before: 3, after: 2, across: 0 },
  practice: { weight: 2, before: 2, after: 3, across: 0 },
  school: { weight: 2, before: 5, after: 5, across: 1 },
  since: { weight: 1.5, before: 3, after: 2, across: 0 },
  suffer: { weight: 2, before: 4, after: 1, across: 0 },
  take: { weight: 2, before: 3, after: 1, across: 0 },
  visit: { weight: 2, before: 3, after: 0, across: 0 },
  young: { weight: 2, before: 4, after: 3, across: 1 },
  // Something else is meant.
  denial: { weight: -6, before: 2, after: 0, across: 0, always: true },
  duration: { weight: -3, before: 2, after: 2, across: 0, always: true },
  event: { weight: -2, before: 5, after: 2, across: 0 },
  field: { weight: -2, before: 6, after: 0, across: 1 },
  job: { weight: -2, before: 5, after: 3, across: 0 },
  negation: { weight: -2.5, before: 3, after: 0, across: 0 },
  // Employees, patients or buyers in general, or what a firm deals in.
  others: { weight: -6, before: 6, after: 4, across: 0, always: true },
  org: { weight: -2, before: 4, after: 2, across: 0 },
  street: { weight: -5, before: 3, after: 0, across: 0, always: true },
  streetEnd: { weight: -5, before: 0, after: 2, across: 0, always: true },
  thing: { weight: -8, before: 4, after: 3, across: 0, always: true },
  trade: { weight: -2, before: 5, after: 4, across: 0 },
  // Told by the shape of the text rather than by its words; `civility` by both.
  civility: { weight: -5, before: 1, after: 0, across: 2, always: true },
  lone: { weight: 1.5, before: 0, after: 0, across: 0 },
  name: { weight: -2, before: 0, after: 0, across: 0 },
  place: { weight: -5, before: 0, after: 0, across: 0 },
} as const satisfies Readonly<Record<string, GroupShape>>;

export type Group = keyof typeof GROUPS;
