/** A city of a country whose law is known. */
export interface City {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** How its postal codes begin, where that is known. */
  readonly codes: readonly string[];
  /** Whether its name alone tells the country: a large city without a namesake of some size abroad. */
  readonly alone: boolean;
}

/** Cities by their names as they are looked for. */
export interface CitiesByName {
  get(name: string): readonly City[] | undefined;
}
