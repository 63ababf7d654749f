/** Attributes in the order in which they are written; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of XML 1.0, its children on lines of their own. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const opened = `<${name}${Object.entries(attributes).map(attribute).join('')}`;
  return children.length === 0 ? `${opened}/>` : `${opened}>\n${children.join('\n')}\n</${name}>`;
}

/** An element that holds text only. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return `<${name}${Object.entries(attributes).map(attribute).join('')}>${escapeXml(text)}</${name}>`;
}

/** A whole document. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function attribute([name, value]: readonly [string, string | number | undefined]): string {
  return value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text for a place between tags, or in an attribute once line ends are referred to. What XML 1.0 can't hold (2.2)
 * becomes U+FFFD; invisible and bidirectional characters are referred to by number, so that none is displayed.
 */
function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (char) => (SPACES.includes(char) ? char : '\ufffd'))
    .replace(/[\p{Cf}\u2028\u2029]/gu, reference);
}

/** What needs no escape anywhere, told at a glance. */
const PLAIN = /^[ !#-%(-;=?-~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;

/** The control characters of XML 1.0 (2.2). */
const SPACES = '\t\n\r';

function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/g, reference);
}

function reference(char: string): string {
  return `&#x${char.codePointAt(0)?.toString(16)};`;
}
