import type { DefaultTreeAdapterTypes } from 'parse5';
import { declarations, type Value } from './declarations.ts';
import { readSelector, type Selector, selects } from './selector.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** A rule of a style sheet for one selector. */
interface StyleRule {
  readonly selector: Selector;
  readonly values: ReadonlyMap<string, Value>;
}

/** The style sheets of a message, the rule that counts least first. */
export type StyleSheet = readonly StyleRule[];

/** Conditions that every reader's screen meets. */
const ALWAYS = /^(?:only\s+)?(?:all|screen)?$/i;

const isAlways = (media: string): boolean => media.split(',').some((each) => ALWAYS.test(each.trim()));

/**
 * Reads style sheets, in the order of the document. Left out is what can't be told without the reader's program: what
 * holds under a condition (`@media (max-width: …)`), in a state (`:hover`) or among siblings, and what is loaded.
 */
export function readStyleSheets(
  sheets: readonly { readonly css: string; readonly media: string }[],
): StyleSheet {
  return sheets
    .filter(({ media }) => isAlways(media))
    .flatMap(({ css }) => [...rulesOf(css.replace(/\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g, ' '))])
    .sort((a, b) => a.selector.specificity - b.selector.specificity);
}

function* rulesOf(css: string): Generator<StyleRule> {
  for (const { prelude, body } of blocksOf(css)) {
    if (prelude.startsWith('@')) {
      const condition = /^@media\b(.*)$/is.exec(prelude)?.[1];
      if (condition !== undefined && isAlways(condition)) yield* rulesOf(body);
      continue;
    }
    const values = declarations(body);
    for (const written of prelude.split(',')) {
      const selector = readSelector(written);
      if (selector !== null) yield { selector, values };
    }
  }
}

/** The blocks of a style sheet, each with what stands before its brace. Braces in quotes are none. */
function* blocksOf(css: string): Generator<{ readonly prelude: string; readonly body: string }> {
  let begin = 0;
  let open = -1;
  let depth = 0;
  let quote = '';
  for (let at = 0; at < css.length; at += 1) {
    const char = css.charAt(at);
    if (quote !== '') {
      if (char === '\\') at += 1;
      else if (char === quote || char === '\n') quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === ';' && depth === 0) begin = at + 1;
    else if (char === '{') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (char === '}' && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      yield { prelude: css.slice(begin, open).trim(), body: css.slice(open + 1, at) };
      begin = at + 1;
    }
  }
}

/** The style of an element: what its own attribute and the style sheets say, by property. */
export function styleOf(element: Element, inline: string, sheet: StyleSheet): ReadonlyMap<string, string> {
  const style = new Map<string, Value>();
  const add = (values: ReadonlyMap<string, Value>): void => {
    for (const [property, value] of values)
      if (value.isImportant || style.get(property)?.isImportant !== true) style.set(property, value);
  };
  for (const { selector, values } of sheet) if (selects(selector, element)) add(values);
  add(declarations(inline));
  return new Map([...style].map(([property, { text }]) => [property, text]));
}
