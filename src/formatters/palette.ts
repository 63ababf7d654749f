import { Chalk } from 'chalk';
import { plainSymbols, safeText } from './safe-text.ts';
import { TEXTS, type Texts } from './texts.ts';
import type { FormatContext } from './types.ts';

/** What writing for a terminal needs, by the context. */
export interface Palette {
  readonly context: FormatContext;
  readonly texts: Texts;
  readonly paint: InstanceType<typeof Chalk>;
  /** Text of the file or of a rule, as it may be shown. */
  readonly shown: (text: string) => string;
}

/** The palette of a context: sixteen colours or none, whatever the environment says. */
export function paletteOf(context: FormatContext): Palette {
  return {
    context,
    texts: TEXTS[context.language],
    paint: new Chalk({ level: context.color ? 1 : 0 }),
    shown: context.unicode ? safeText : (text) => plainSymbols(safeText(text)),
  };
}
