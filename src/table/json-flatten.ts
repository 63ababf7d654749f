/** A step into a value: a key, or a position in an array. */
export type JsonPath = readonly (string | number)[];

/** Called with each cell that a record has. `key` is the dotted header. */
export type CellVisitor = (key: string, path: JsonPath, value: string) => void;

const DEEPEST = 8;

/**
 * Visits the cells of a record: nested objects become dotted headers (`address.city`), lists of plain values one
 * cell with its values joined by `; `, lists of objects numbered headers (`emails.0.value`). What is nested deeper
 * than eight levels is one cell of JSON, so that nothing is left unread.
 */
export function visitCells(record: Readonly<Record<string, unknown>>, visit: CellVisitor): void {
  visitObject(record, '', [], visit);
}

function visitObject(object: object, prefix: string, path: JsonPath, visit: CellVisitor): void {
  for (const [key, value] of Object.entries(object)) {
    visitValue(value, prefix === '' ? key : `${prefix}.${key}`, [...path, key], visit);
  }
}

function visitValue(value: unknown, key: string, path: JsonPath, visit: CellVisitor): void {
  if (value === null || value === undefined) visit(key, path, '');
  else if (typeof value !== 'object') visit(key, path, String(value));
  else if (path.length >= DEEPEST) visit(key, path, asText(value));
  else if (!Array.isArray(value)) {
    if (Object.keys(value).length === 0) visit(key, path, '');
    else visitObject(value, key, path, visit);
  } else if (value.every((item) => item === null || typeof item !== 'object')) {
    visit(key, path, value.filter((item) => item !== null).join('; '));
  } else {
    value.forEach((item, index) => {
      visitValue(item, `${key}.${index}`, [...path, index], visit);
    });
  }
}

/** A value as JSON, or its plain values alone where it is nested too deeply for the platform to write it. */
function asText(value: object): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return plainValues(value).join('; ');
  }
}

function plainValues(value: object): string[] {
  const found: string[] = [];
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== 'object') found.push(String(next));
    else if (next !== null) for (const child of Object.values(next).reverse()) pending.push(child);
  }
  return found;
}

/** RFC 6901 pointer of a path. */
export function jsonPointer(path: JsonPath): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
