/**
 * Characters that JSON allows in clear but a terminal obeys or hides: DEL and C1 controls (U+009B opens an escape
 * sequence), format characters (bidirectional, invisible, tags) and line separators.
 */
const OBEYED = /[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu;

/** JSON in ASCII where it matters: the same value when read, and safe to be printed. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(OBEYED, escaped);
}

function escaped(text: string): string {
  let units = '';
  for (let at = 0; at < text.length; at += 1) {
    units += `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }
  return units;
}
