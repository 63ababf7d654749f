import { safeText } from '../safe-text.ts';

/** HTML that is safe to be put into a page as it is. */
export interface Markup {
  readonly markup: string;
}

/** What can stand in a template: text is escaped, markup is not, null and false are nothing. */
export type Part = Markup | string | number | null | false | readonly Part[];

/** Makes HTML: what is put in is escaped, for a place between tags or in a quoted attribute. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let markup = strings[0] ?? '';
  for (const [at, part] of parts.entries()) markup += written(part) + (strings[at + 1] ?? '');
  return { markup };
}

/** Text of our own that is HTML already. */
export function raw(markup: string): Markup {
  return { markup };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return safeText(part).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
  return 'markup' in part ? part.markup : part.map(written).join('');
}
