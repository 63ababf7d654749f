/** What a declaration says, lower case, and whether it is marked as important. */
export interface Value {
  readonly text: string;
  readonly isImportant: boolean;
}

const IMPORTANT = /\s*!\s*important\s*$/;

/** The declarations of a style by property, lower case; of two of the same weight the last counts. */
export function declarations(style: string): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const written = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    const value = { text: written.replace(IMPORTANT, ''), isImportant: IMPORTANT.test(written) };
    const property = declaration.slice(0, colon).trim().toLowerCase();
    if (value.isImportant || found.get(property)?.isImportant !== true) found.set(property, value);
  }
  return found;
}
