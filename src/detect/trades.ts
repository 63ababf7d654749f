import { addPhrase, findPhrases, newPhraseTree, type PhraseTree } from './titles/phrases.ts';
import { TRADE_NAMES } from './titles/trades.ts';
import { splitWords, wordSet } from './titles/words.ts';

let trades: PhraseTree<string> | undefined;

/** The trades that a text names (`dentists`), told apart within an industry. */
export function tradesIn(text: string): readonly string[] {
  if (trades === undefined) {
    trades = newPhraseTree();
    for (const [trade, names] of Object.entries(TRADE_NAMES))
      for (const name of wordSet(names)) addPhrase(trades, name, trade);
  }
  const matches = findPhrases(trades, splitWords(text), ({ folded }) => [folded]);
  return [...new Set(matches.map(({ value }) => value))];
}
