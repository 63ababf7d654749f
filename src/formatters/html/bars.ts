import { html, type Markup } from './markup.ts';

/** A part of a bar: how much of the whole it is, and the class that colours it. */
export interface BarPart {
  readonly value: number;
  readonly kind: 'error' | 'warning' | 'open' | 'blocked';
}

/** What is there is never too thin to be seen. */
const LEAST_PERCENT = 0.8;

/** A horizontal bar as inline SVG. The numbers stand beside it, so that it says nothing to a screen reader. */
export function bar(parts: readonly BarPart[], whole: number): Markup {
  let at = 0;
  const drawn = parts.flatMap(({ value, kind }) => {
    if (value === 0 || whole === 0) return [];
    const width = Math.max((value / whole) * 100, LEAST_PERCENT);
    const x = Math.min(at, 100 - width);
    at = x + width;
    return [html`<rect class="${kind}" x="${percent(x)}" width="${percent(width)}" height="14"/>`];
  });
  return html`<svg class="bar" width="100%" height="14" aria-hidden="true" focusable="false">${drawn}</svg>`;
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
