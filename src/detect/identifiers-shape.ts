/** A number as written: its characters without separators, and how they were grouped. */
export interface Shape {
  readonly written: string;
  /** Capitals and digits. */
  readonly compact: string;
  /** Lengths of the groups, as `3-3-3`; one number where nothing separates. */
  readonly groups: string;
  readonly digitsOnly: boolean;
  /** The separator, where there is only one kind. */
  readonly separator: string;
}

const LONGEST = 48;

function isSeparator(code: number): boolean {
  return (
    code === 32 ||
    code === 46 ||
    code === 45 ||
    code === 47 ||
    code === 95 ||
    code === 160 ||
    code === 0x202f ||
    code === 0x2011
  );
}

/**
 * Reads capitals, small letters and digits with single separators between them.
 *
 * @returns null where there is any other character, or nothing
 */
export function readShape(text: string): Shape | null {
  if (text.length > LONGEST) return null;
  let compact = '';
  let groups = '';
  let group = 0;
  let digitsOnly = true;
  let separator = '';
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const digit = code >= 48 && code <= 57;
    if (digit || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) {
      compact += text.charAt(index);
      group++;
      if (!digit) digitsOnly = false;
    } else if (isSeparator(code) && compact !== '') {
      const found = code === 160 || code === 0x202f ? ' ' : text.charAt(index);
      separator = separator === '' || separator === found ? found : '*';
      if (group > 0) groups += `${group}-`;
      group = 0;
    } else {
      return null;
    }
  }
  if (compact === '') return null;
  return {
    written: text,
    compact: compact.toUpperCase(),
    groups: group > 0 ? groups + group : groups.slice(0, -1),
    digitsOnly,
    separator,
  };
}
