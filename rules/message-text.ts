import type { Phrases } from './message-words.ts';

/** A text in the form in which phrases are looked for: lower case, no accents, each word between single spaces. */
export function foldWords(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** Whether a text, folded, holds one of the phrases. */
export function says(folded: string, phrases: Phrases): boolean {
  return phrases.some((phrase) =>
    phrase.endsWith('*') ? folded.includes(` ${phrase.slice(0, -1)}`) : folded.includes(` ${phrase} `),
  );
}

/** What mailing tools fill in when they send: `{{ unsubscribe }}`, `*|UNSUB|*`, `[[UNSUB]]`, `%name%`, `<%url%>`. */
const PLACEHOLDER =
  /\{\{[^}\n]{1,80}\}\}|\{%[^%\n]{1,80}%\}|\*\|[^|\n]{1,80}\|\*|\[\[[^\]\n]{1,80}\]\]|\[[A-Za-z_]{3,40}\]|<%[^%\n]{1,80}%>|%[A-Za-z_]{3,40}%|\{\$?[A-Za-z_.]{3,40}\}/g;

/** The placeholders of a text, folded. */
export function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([tag]) => foldWords(tag));
}
