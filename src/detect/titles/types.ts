/** What a person does in an organisation. The last three say that the person has no profession to be addressed at. */
export const JOB_FUNCTIONS = [
  'engineering',
  'it',
  'data',
  'product',
  'design',
  'marketing',
  'communication',
  'sales',
  'customer_service',
  'finance',
  'legal',
  'hr',
  'operations',
  'supply_chain',
  'purchasing',
  'manufacturing',
  'quality_hse',
  'research',
  'executive',
  'administration',
  'healthcare',
  'education',
  'real_estate',
  'construction',
  'hospitality',
  'retail',
  'public_sector',
  'security',
  'student',
  'retired',
  'unemployed',
  'none',
] as const;
export type JobFunction = (typeof JOB_FUNCTIONS)[number];

/** How high a person stands, from the one who owns the firm down. `none` where nothing is said. */
export const SENIORITIES = [
  'owner',
  'c_level',
  'director',
  'manager',
  'senior',
  'staff',
  'junior',
  'none',
] as const;
export type Seniority = (typeof SENIORITIES)[number];

/** Phrases by what they tell, one a line. */
type Phrases<Key extends string> = Readonly<Partial<Record<Key, string>>>;

/**
 * The vocabulary of one language. A phrase is written in lower case and without accents and matches whatever
 * linking words stand between its own; after `=` it matches to the letter, accents and linking words included.
 */
export interface TitleTable {
  /** Names of occupations: they tell the function whatever stands around them. */
  readonly role?: Phrases<JobFunction>;
  /** Names of occupations that any other occupation and any department with a rank outweigh. */
  readonly soft?: Phrases<JobFunction>;
  /** Departments and fields: they tell the function of a rank (`director of …`), and less on their own. */
  readonly domain?: Phrases<JobFunction>;
  /** What a rank means where no field is named. */
  readonly hint?: Phrases<JobFunction>;
  /** Phrases that count only where they are the whole of a part of the title. */
  readonly alone?: Phrases<JobFunction>;
  /** Phrases that count only at the beginning of a part of the title. */
  readonly opening?: Phrases<JobFunction>;
  /** Statements that the person does not work: they outweigh the occupation they are made with. */
  readonly status?: Phrases<JobFunction>;
  /** Ranks that can carry a field (`head of`, `specialist`). */
  readonly head?: Phrases<Seniority>;
  /** Words that only raise or lower a rank. */
  readonly modifier?: Phrases<Seniority>;
}
