import {
  addPhrase,
  findPhrases,
  newPhraseTree,
  type PhraseMatch,
  type PhraseTree,
} from './titles/phrases.ts';
import { SURNAMES, TRADE_NAMES } from './titles/trades.ts';
import { splitWords, type Word, wordSet } from './titles/words.ts';

let trades: PhraseTree<string> | undefined;
let surnames: ReadonlySet<string> | undefined;

/** Where the names of trades stand. */
export function tradeMatches(words: readonly Word[]): readonly PhraseMatch<string>[] {
  if (trades === undefined) {
    trades = newPhraseTree();
    for (const [trade, names] of Object.entries(TRADE_NAMES))
      for (const name of wordSet(names)) addPhrase(trades, name, trade);
  }
  return findPhrases(trades, words, ({ folded }) => [folded]);
}

const named = (matches: readonly PhraseMatch<string>[]): readonly string[] => [
  ...new Set(matches.map(({ value }) => value)),
];

/** The trades that a text names (`dentists`), told apart within an industry. */
export function tradesIn(text: string): readonly string[] {
  return named(tradeMatches(splitWords(text)));
}

/** The trades that a firm's name tells; a surname that was a trade once tells none. */
export function tradesOfFirm(name: string): readonly string[] {
  surnames ??= wordSet(SURNAMES);
  const known = surnames;
  const words = splitWords(name);
  return named(
    tradeMatches(words).filter(({ start, end }) => end - start > 1 || !known.has(words[start]?.folded ?? '')),
  );
}
