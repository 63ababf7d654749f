import type { HiddenBy } from '../linter/template.ts';
import { type Colour, isLost, readColour } from './colour.ts';

/** How text looks at one place, as far as attributes and styles say. */
export interface Look {
  readonly hiddenBy: HiddenBy | null;
  readonly colour: Colour;
  /** Null where it can't be told: an image. */
  readonly background: Colour | null;
  readonly isTiny: boolean;
}

/** Black on white, as a reader's program begins. */
export const FIRST_LOOK: Look = {
  hiddenBy: null,
  colour: [0, 0, 0],
  background: [255, 255, 255],
  isTiny: false,
};

/** What links look like unless told otherwise. */
const LINK_COLOUR: Colour = [0, 0, 238];
/** Smaller letters, in pixels, are not there to be read. */
const TINY = 2;
/** What is moved so far, in pixels, is out of sight. */
const FAR = 500;

type Attributes = ReadonlyMap<string, string>;

/** How the content of an element looks, given its style by property and the look around it. */
export function lookOf(tag: string, attributes: Attributes, style: Attributes, around: Look): Look {
  const own = readColour(style.get('color') ?? attributes.get('color') ?? '');
  const isLink = tag === 'a' && style.get('color') !== 'inherit';
  return {
    hiddenBy: around.hiddenBy ?? hiddenBy(attributes, style),
    colour: own ?? (isLink ? LINK_COLOUR : around.colour),
    background: backgroundOf(attributes, style, around.background),
    isTiny: isTiny(style.get('font-size') ?? sizeIn(style.get('font')), around.isTiny),
  };
}

/** Why text of this look is not seen; null where it is. */
export function unseen({ hiddenBy, isTiny, colour, background }: Look): HiddenBy | null {
  if (hiddenBy !== null) return hiddenBy;
  if (isTiny) return 'size';
  if (colour === 'clear') return 'colour';
  return background !== null && isLost(colour, background) ? 'colour' : null;
}

function hiddenBy(attributes: Attributes, style: Attributes): HiddenBy | null {
  if (attributes.has('hidden')) return 'style';
  if (style.get('display') === 'none' || /^(?:hidden|collapse)$/.test(style.get('visibility') ?? ''))
    return 'style';
  const opacity = style.get('opacity');
  if (opacity !== undefined && Number.parseFloat(opacity) === 0) return 'style';
  const clips = /hidden|clip/.test(`${style.get('overflow') ?? ''} ${style.get('overflow-y') ?? ''}`);
  const isFlat = ['height', 'max-height', 'width', 'max-width'].some((name) => isNothing(style.get(name)));
  if (clips && isFlat) return 'size';
  const moves = ['text-indent', 'left', 'right', 'top', 'margin-left'].map((name) => pixels(style.get(name)));
  return moves.some((move) => move !== undefined && move <= -FAR) ? 'position' : null;
}

function backgroundOf(attributes: Attributes, style: Attributes, around: Colour | null): Colour | null {
  const shorthand = style.get('background') ?? '';
  const isPainted = `${shorthand} ${style.get('background-image') ?? ''}`;
  if (attributes.has('background') || /url\(|gradient\(/.test(isPainted)) return null;
  const named = style.get('background-color') ?? (shorthand === '' ? attributes.get('bgcolor') : shorthand);
  if (named === undefined) return around;
  const words = named.includes('(') ? [named] : named.split(/\s+/);
  for (const word of words) {
    const colour = readColour(word);
    if (colour !== undefined) return colour === 'clear' ? around : colour;
  }
  return /^(?:none|inherit|initial|unset)?$/.test(named.trim()) ? around : null;
}

function isTiny(size: string | undefined, around: boolean): boolean {
  if (size === undefined) return around;
  if (isNothing(size)) return true;
  const own = pixels(size);
  return own === undefined ? around : own <= TINY;
}

/** The size in the shorthand: `0/0 Arial`, `bold 12px/1.5 sans-serif`. */
function sizeIn(font: string | undefined): string | undefined {
  return /(?:^|\s)(0|\d*\.?\d+(?:px|pt|em|rem|%))(?=[\s/])/.exec(font ?? '')?.[1];
}

function isNothing(length: string | undefined): boolean {
  return length !== undefined && /^0(?:\.0+)?(?:px|pt|em|rem|%)?$/.test(length);
}

function pixels(length: string | undefined): number | undefined {
  const match = /^(-?\d+(?:\.\d+)?)(?:px|pt)?$/.exec(length ?? '');
  return match?.[1] === undefined ? undefined : Number(match[1]);
}
