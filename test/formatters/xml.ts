/** An element as read, for tests of formats in XML. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const TOKEN = /<\/([\w.-]+)>|<([\w.-]+)((?:\s+[\w.:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads a document of elements, attributes and text; throws for anything else, and for what is not well formed. */
export function parseXml(document: string): XmlElement {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!document.startsWith(head)) throw new Error('no declaration');
  if (/[\p{Cs}\ufffe\uffff]/u.test(document)) throw new Error('not a character of XML 1.0');
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  TOKEN.lastIndex = head.length;
  while (TOKEN.lastIndex < document.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(document);
    const top = open.at(-1);
    if (match === null || top === undefined) throw new Error(`not well formed at ${at}`);
    const [, closed, opened, attributes = '', empty, text] = match;
    if (text !== undefined) top.text += unescaped(text);
    else if (closed !== undefined) {
      if (top.name !== closed) throw new Error(`<${top.name}> closed by </${closed}>`);
      open.pop();
    } else if (opened !== undefined) {
      const element: Open = { name: opened, attributes: attributesIn(attributes), children: [], text: '' };
      top.children.push(element);
      if (empty === '') open.push(element);
    }
  }
  const [only] = root.children;
  if (open.length !== 1 || only === undefined || root.children.length !== 1) throw new Error('not one root');
  return only;
}

function attributesIn(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w.:-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, unescaped(value)] as const,
  );
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error('attribute twice');
  return Object.fromEntries(pairs);
}

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|(\w+));|&/g, (_, hex?: string, name?: string) => {
    const char = hex === undefined ? ENTITIES[name ?? ''] : String.fromCodePoint(Number.parseInt(hex, 16));
    if (char === undefined) throw new Error('bare ampersand');
    return char;
  });
}
