import { COLOUR_NAMES } from './colour-names.ts';

/** Red, green and blue, 0 to 255; `clear` is transparent. */
export type Colour = readonly [red: number, green: number, blue: number] | 'clear';

/** Text and background of a contrast below this can't be told apart (WCAG 2.2 calls 4.5 readable). */
const INVISIBLE = 1.15;

/** Reads a colour of CSS or HTML. Undefined where it is none that is known here. */
export function readColour(value: string): Colour | undefined {
  const text = value.trim().toLowerCase();
  if (text === 'transparent') return 'clear';
  const named = COLOUR_NAMES[text];
  const hex = named ?? /^#?([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})$/.exec(text)?.[1];
  if (hex !== undefined) return fromHex(hex);
  const numbers = /^rgba?\(([^)]*)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .filter((part) => part !== '');
  if (numbers === undefined || numbers.length < 3) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.map(amount);
  if (alpha === 0) return 'clear';
  return [red, green, blue].some(Number.isNaN) ? undefined : [red, green, blue];
}

function amount(part: string, at: number): number {
  const number = Number.parseFloat(part);
  return part.endsWith('%') ? (number / 100) * (at < 3 ? 255 : 1) : number;
}

function fromHex(hex: string): Colour {
  const long = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex;
  if (long.length === 8 && long.endsWith('00')) return 'clear';
  const part = (at: number) => Number.parseInt(long.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

/** Whether text of a colour can't be seen on a background. */
export function isLost(text: Colour, background: Colour): boolean {
  if (text === 'clear') return true;
  if (background === 'clear') return false;
  const [one, other] = [luminance(text), luminance(background)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < INVISIBLE;
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
