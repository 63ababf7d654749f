import { PackReader, packArrays } from '../packed-arrays.ts';
import type { Entries, Lexicon } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { PatternWords } from './patterns.ts';
import { SequenceTrie } from './sequence-trie.ts';
import { TypoIndex } from './typos.ts';
import { WordTable } from './word-table.ts';

/** Named arrays: those of a part are called by its name and theirs. */
type Named = Record<string, Uint8Array | Uint16Array | Uint32Array | Int32Array>;

function prefixed(part: string, arrays: object): Named {
  return Object.fromEntries(Object.entries(arrays).map(([name, array]) => [`${part}.${name}`, array]));
}

const entriesOf = (part: string, { sequences, starts, prefixStarts }: Entries): Named => ({
  ...prefixed(`${part}.trie`, sequences.arrays),
  ...prefixed(`${part}.starts`, starts),
  ...prefixed(`${part}.prefixStarts`, prefixStarts),
});

const wordsOf = (part: string, { table, patterns }: PatternWords): Named => ({
  ...prefixed(`${part}.table`, table.arrays),
  ...prefixed(`${part}.patterns`, patterns),
});

/** The lexicon as bytes, so that a package need not build it anew at each start. */
export function storeLexicon(lexicon: Lexicon): Uint8Array {
  const { stopOf, prefixBits } = lexicon;
  return packArrays({
    facts: lexicon.meanings,
    arrays: {
      stopOf,
      prefixBits,
      ...wordsOf('words', lexicon.words),
      ...wordsOf('prefixes', lexicon.prefixes),
      ...prefixed('typos', lexicon.typos.arrays),
      ...entriesOf('statements', lexicon.statements),
      ...entriesOf('contexts', lexicon.contexts),
    },
  });
}

function readWords(pack: PackReader, part: string): PatternWords {
  const table = new WordTable({
    hashes: pack.int32(`${part}.table.hashes`),
    shapes: pack.uint16(`${part}.table.shapes`),
    numbers: pack.int32(`${part}.table.numbers`),
  });
  return new PatternWords(table, {
    from: pack.int32(`${part}.patterns.from`),
    list: pack.int32(`${part}.patterns.list`),
  });
}

function readEntries(pack: PackReader, part: string, meanings: readonly Meaning[]): Entries {
  const arrays = {
    edgesFrom: pack.int32(`${part}.trie.edgesFrom`),
    patterns: pack.int32(`${part}.trie.patterns`),
    targets: pack.int32(`${part}.trie.targets`),
    endsFrom: pack.int32(`${part}.trie.endsFrom`),
    ends: pack.uint16(`${part}.trie.ends`),
  };
  const lists = (name: string) => ({
    from: pack.int32(`${part}.${name}.from`),
    list: pack.int32(`${part}.${name}.list`),
  });
  const sequences = new SequenceTrie(arrays, meanings);
  return { sequences, starts: lists('starts'), prefixStarts: lists('prefixStarts') };
}

/** Opens what {@link storeLexicon} made. */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const pack = new PackReader(bytes);
  const meanings = pack.facts as readonly Meaning[];
  return {
    words: readWords(pack, 'words'),
    stopOf: pack.uint8('stopOf'),
    prefixes: readWords(pack, 'prefixes'),
    prefixBits: pack.uint8('prefixBits'),
    typos: new TypoIndex({
      bloom: pack.uint32('typos.bloom'),
      from: pack.int32('typos.from'),
      hashes: pack.int32('typos.hashes'),
      owners: pack.uint16('typos.owners'),
      numbers: pack.int32('typos.numbers'),
      lettersFrom: pack.int32('typos.lettersFrom'),
      letters: pack.uint8('typos.letters'),
    }),
    meanings,
    statements: readEntries(pack, 'statements', meanings),
    contexts: readEntries(pack, 'contexts', meanings),
  };
}
