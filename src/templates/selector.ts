import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** What one element must be. */
interface Compound {
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  /** Null where the attribute need only be there. */
  readonly attributes: readonly (readonly [name: string, value: string | null])[];
  /** How the one before it stands to this one: around it, or its parent. */
  readonly behind: ' ' | '>';
}

/** A selector of elements by name, class, id and attribute, within others. */
export interface Selector {
  readonly compounds: readonly Compound[];
  /** Ids, then classes and attributes, then names: a greater one counts more. */
  readonly specificity: number;
}

const ID = 10_000;
const CLASS = 100;
const NAME = '[\\w-]|[^\\0-\\x7f]';
const PART = new RegExp(
  `^(?:([#.]?)((?:${NAME})+)|\\[\\s*((?:${NAME})+)\\s*(?:=\\s*["']?([^"'\\]]*)["']?\\s*)?\\]|(:link)|(\\*))`,
  'i',
);

/** Reads one selector; null where it has more than is known here: states, siblings, conditions. */
export function readSelector(written: string): Selector | null {
  const compounds: Compound[] = [];
  let specificity = 0;
  let behind: Compound['behind'] = ' ';
  for (const word of written
    .trim()
    .replace(/\s*>\s*/g, ' > ')
    .split(/\s+/)) {
    if (word === '>') {
      behind = '>';
      continue;
    }
    const compound = readCompound(word, behind);
    if (compound === null) return null;
    compounds.push(compound);
    const { id, classes, attributes, tag } = compound;
    specificity +=
      (id === null ? 0 : ID) + (classes.length + attributes.length) * CLASS + (tag === null ? 0 : 1);
    behind = ' ';
  }
  return compounds.length === 0 ? null : { compounds, specificity };
}

function readCompound(word: string, behind: Compound['behind']): Compound | null {
  let tag: string | null = null;
  let id: string | null = null;
  const classes: string[] = [];
  const attributes: [string, string | null][] = [];
  let rest = word;
  while (rest !== '') {
    const part = PART.exec(rest);
    if (part === null) return null;
    const [whole, sign, name, attribute, value, link] = part;
    if (link !== undefined) attributes.push(['href', null]);
    else if (attribute !== undefined) attributes.push([attribute.toLowerCase(), value ?? null]);
    else if (name !== undefined && sign === '#') id = name;
    else if (name !== undefined && sign === '.') classes.push(name);
    else if (name !== undefined) tag = name.toLowerCase();
    rest = rest.slice(whole.length);
  }
  return { tag, id, classes, attributes, behind };
}

/** Whether a selector means an element. */
export function selects({ compounds }: Selector, element: Element): boolean {
  const last = compounds.length - 1;
  return fits(compounds[last], element) && isWithin(compounds, last, element);
}

/** Whether those before a compound stand around the element that it means. */
function isWithin(compounds: readonly Compound[], at: number, element: Element): boolean {
  const outer = compounds[at - 1];
  if (outer === undefined) return true;
  const isParent = compounds[at]?.behind === '>';
  for (let node = element.parentNode; node !== null && 'tagName' in node; node = node.parentNode) {
    if (fits(outer, node) && isWithin(compounds, at - 1, node)) return true;
    if (isParent) return false;
  }
  return false;
}

function fits(compound: Compound | undefined, { tagName, attrs }: Element): boolean {
  if (compound === undefined || (compound.tag !== null && compound.tag !== tagName)) return false;
  const attribute = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value;
  if (compound.id !== null && attribute('id') !== compound.id) return false;
  if (compound.classes.length > 0) {
    const own = (attribute('class') ?? '').split(/\s+/);
    if (!compound.classes.every((name) => own.includes(name))) return false;
  }
  return compound.attributes.every(([name, wanted]) => {
    const value = attribute(name);
    return value !== undefined && (wanted === null || value === wanted);
  });
}
