import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { HiddenBy, TemplateBox, TemplateLink } from '../linter/template.ts';
import type { Position } from '../table/types.ts';
import { FIRST_LOOK, type Look, lookOf, unseen } from './look.ts';
import { readStyleSheets, styleOf } from './style-sheet.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a document of HTML shows and holds. */
export interface HtmlContent {
  readonly text: string;
  readonly links: readonly TemplateLink[];
  readonly boxes: readonly TemplateBox[];
}

/** Elements whose text is no text of the page. */
const SILENT: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template', 'title', 'noscript']);
/** Elements that stand in a line of text. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b big code em font i input label small span strong sub sup u'.split(' '),
);

interface Piece {
  readonly text: string;
  readonly hiddenBy: HiddenBy | null;
}

interface OpenLink {
  readonly element: Element;
  readonly attributes: ReadonlyMap<string, string>;
  readonly pieces: Piece[];
  readonly labels: string[];
  hasImage: boolean;
}

/** Reads a document or a part of one, and tells what a reader sees of it by attributes, inline style and style sheets. */
export function readHtml(html: string): HtmlContent {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const sheet = readStyleSheets(styleElements(document));
  const pieces: Piece[] = [];
  const links: TemplateLink[] = [];
  const inputs: Element[] = [];
  const labelled = new Map<string, string>();

  const visit = (node: Node, look: Look, link: OpenLink | null): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      const piece = { text: node.value, hiddenBy: unseen(look) };
      pieces.push(piece);
      link?.pieces.push(piece);
      return;
    }
    if (!('childNodes' in node)) return;
    if (!isElement(node)) {
      for (const child of node.childNodes) visit(child, look, link);
      return;
    }
    const tag = node.tagName;
    if (SILENT.has(tag)) return;
    const attributes = attributesOf(node);
    const style = styleOf(node, attributes.get('style') ?? '', sheet);
    const own = lookOf(tag, attributes, style, look);
    if (tag === 'img' && link !== null && own.hiddenBy === null) {
      link.hasImage = true;
      link.labels.push(attributes.get('alt') ?? '', attributes.get('title') ?? '');
    }
    if (tag === 'input') inputs.push(node);
    const target = attributes.get('for');
    if (tag === 'label' && target !== undefined) labelled.set(target, textOf(node));
    const isLink = (tag === 'a' || tag === 'area') && attributes.has('href');
    const opened = isLink ? openLink(node, attributes) : link;
    if (!INLINE.has(tag)) pieces.push(BREAK);
    for (const child of node.childNodes) visit(child, own, opened);
    if (!INLINE.has(tag)) pieces.push(BREAK);
    if (isLink && opened !== null) links.push(closeLink(opened));
  };
  visit(document, FIRST_LOOK, null);
  return {
    text: joined(pieces.filter(({ hiddenBy }) => hiddenBy === null)),
    links,
    boxes: inputs.flatMap((input) => boxOf(input, labelled)),
  };
}

/** The style sheets that stand in a document. */
function styleElements(document: Node): { readonly css: string; readonly media: string }[] {
  const found: { css: string; media: string }[] = [];
  const visit = (node: Node): void => {
    if (!('childNodes' in node)) return;
    if (isElement(node) && node.tagName === 'style') {
      const css = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      found.push({ css, media: attributesOf(node).get('media') ?? '' });
      return;
    }
    for (const child of node.childNodes) visit(child);
  };
  visit(document);
  return found;
}

const BREAK: Piece = { text: ' ', hiddenBy: null };

function openLink(element: Element, attributes: ReadonlyMap<string, string>): OpenLink {
  const labels = ['aria-label', 'title', 'alt'].map((name) => attributes.get(name) ?? '');
  return { element, attributes, pieces: [], labels, hasImage: false };
}

function closeLink({ element, attributes, pieces, labels, hasImage }: OpenLink): TemplateLink {
  const hidden = pieces.filter((piece) => piece.hiddenBy !== null && piece.text.trim() !== '');
  return {
    href: (attributes.get('href') ?? '').trim(),
    text: joined(pieces.filter(({ hiddenBy }) => hiddenBy === null)),
    hiddenText: joined(hidden),
    hiddenBy: hidden[0]?.hiddenBy ?? null,
    hasImage,
    label: tidy(labels.join(' ')),
    around: textOf(blockAround(element)),
    position: positionOf(element),
  };
}

function boxOf(input: Element, labelled: ReadonlyMap<string, string>): TemplateBox[] {
  const attributes = attributesOf(input);
  const type = (attributes.get('type') ?? '').toLowerCase();
  if (type !== 'checkbox' && type !== 'radio') return [];
  const around = closest(input, (element) => element.tagName === 'label');
  const label =
    (around === null ? undefined : textOf(around)) ??
    labelled.get(attributes.get('id') ?? '') ??
    attributes.get('aria-label') ??
    textOf(blockAround(input));
  return [
    {
      type,
      name: attributes.get('name') ?? '',
      value: attributes.get('value') ?? '',
      label,
      ticked: attributes.has('checked'),
      position: positionOf(input),
    },
  ];
}

function blockAround(element: Element): Element {
  return closest(element, ({ tagName }) => !INLINE.has(tagName)) ?? element;
}

/** The nearest element around one that fulfils a condition. */
function closest(element: Element, fits: (element: Element) => boolean): Element | null {
  let node: DefaultTreeAdapterTypes.ParentNode | null = element.parentNode;
  while (node !== null && isElement(node)) {
    if (fits(node)) return node;
    node = node.parentNode;
  }
  return null;
}

function textOf(node: Node): string {
  const parts: string[] = [];
  const visit = (each: Node): void => {
    if (each.nodeName === '#text' && 'value' in each) parts.push(each.value);
    else if ('childNodes' in each && !SILENT.has(each.nodeName)) {
      if (!INLINE.has(each.nodeName)) parts.push(' ');
      for (const child of each.childNodes) visit(child);
      if (!INLINE.has(each.nodeName)) parts.push(' ');
    }
  };
  visit(node);
  return tidy(parts.join(''));
}

function joined(pieces: readonly Piece[]): string {
  return tidy(pieces.map(({ text }) => text).join(''));
}

/** Text without invisible characters, its spaces single. */
function tidy(text: string): string {
  return text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function attributesOf({ attrs }: Element): ReadonlyMap<string, string> {
  return new Map(attrs.map(({ name, value }) => [name, value]));
}

/** The opening tag: what stands between it and the closing one can be half a page. */
function positionOf({ sourceCodeLocation }: Element): Position {
  const place = sourceCodeLocation?.startTag ?? sourceCodeLocation;
  if (place === undefined || place === null) return { line: 0, column: 0, endLine: 0, endColumn: 0 };
  return {
    line: place.startLine,
    column: place.startCol,
    endLine: place.endLine,
    endColumn: place.endCol,
  };
}
