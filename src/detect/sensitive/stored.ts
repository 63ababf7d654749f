import { PackReader, packArrays } from '../packed-arrays.ts';
import type { Entries, Lexicon } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { PatternWords } from './patterns.ts';
import { SequenceTrie } from './sequence-trie.ts';
import { StartFilter } from './start-filter.ts';
import { type TypoArrays, TypoIndex } from './typos.ts';
import { WordTable } from './word-table.ts';

/** Named arrays: those of a part are called by its name and theirs. */
type Named = Record<string, Uint8Array | Uint16Array | Uint32Array | Int32Array>;

function prefixed(part: string, arrays: object): Named {
  return Object.fromEntries(Object.entries(arrays).map(([name, array]) => [`${part}.${name}`, array]));
}

const entriesOf = (
  part: string,
  { sequences, filter, starts, prefixStarts, endingStarts, numberStarts }: Entries,
): Named => ({
  ...prefixed(part, { filter: filter.bits, numberStarts }),
  ...prefixed(`${part}.trie`, sequences.arrays),
  ...prefixed(`${part}.starts`, starts),
  ...prefixed(`${part}.prefixStarts`, prefixStarts),
  ...prefixed(`${part}.endingStarts`, endingStarts),
});

const wordsOf = (part: string, { table, patterns }: PatternWords): Named => ({
  ...prefixed(`${part}.table`, table.arrays),
  ...prefixed(`${part}.patterns`, patterns),
});

/** The lexicon as bytes, so that a package need not build it anew at each start: what every text needs, and the rest. */
export interface StoredLexicon {
  readonly words: Uint8Array;
  readonly typos: Uint8Array;
  readonly contexts: Uint8Array;
}

/** Makes the bytes. */
export function storeLexicon(lexicon: Lexicon): StoredLexicon {
  const { stopOf, prefixBits, endingBits, typos } = lexicon;
  return {
    words: packArrays({
      facts: lexicon.meanings,
      arrays: {
        stopOf,
        prefixBits,
        endingBits,
        bloom: typos.bloom,
        ...wordsOf('words', lexicon.words),
        ...wordsOf('prefixes', lexicon.prefixes),
        ...wordsOf('endings', lexicon.endings),
        ...entriesOf('statements', lexicon.statements),
      },
    }),
    typos: packArrays({ facts: null, arrays: { ...typos.arrays } }),
    contexts: packArrays({ facts: null, arrays: entriesOf('contexts', lexicon.contexts()) }),
  };
}

function readWords(pack: PackReader, part: string): PatternWords {
  const table = new WordTable({ slots: pack.int32(`${part}.table.slots`) });
  return new PatternWords(table, {
    from: pack.int32(`${part}.patterns.from`),
    list: pack.int32(`${part}.patterns.list`),
  });
}

function readEntries(pack: PackReader, part: string, meanings: readonly Meaning[]): Entries {
  const arrays = {
    nodes: pack.int32(`${part}.trie.nodes`),
    edges: pack.int32(`${part}.trie.edges`),
    ends: pack.uint16(`${part}.trie.ends`),
  };
  const lists = (name: string) => ({
    from: pack.int32(`${part}.${name}.from`),
    list: pack.int32(`${part}.${name}.list`),
  });
  return {
    sequences: new SequenceTrie(arrays, meanings),
    filter: new StartFilter(pack.uint32(`${part}.filter`)),
    starts: lists('starts'),
    prefixStarts: lists('prefixStarts'),
    endingStarts: lists('endingStarts'),
    numberStarts: pack.int32(`${part}.numberStarts`),
  };
}

function readTypos(bytes: Uint8Array): TypoArrays {
  const pack = new PackReader(bytes);
  return {
    from: pack.int32('from'),
    hashes: pack.int32('hashes'),
    owners: pack.uint16('owners'),
    numbers: pack.int32('numbers'),
    lettersFrom: pack.int32('lettersFrom'),
    letters: pack.uint8('letters'),
  };
}

/**
 * Opens what {@link storeLexicon} made.
 *
 * @param read - gives the bytes of a part; asked once for each that is needed
 */
export function openLexicon(read: (part: keyof StoredLexicon) => Uint8Array): Lexicon {
  const pack = new PackReader(read('words'));
  const meanings = pack.facts as readonly Meaning[];
  let contexts: Entries | undefined;
  return {
    words: readWords(pack, 'words'),
    stopOf: pack.uint8('stopOf'),
    prefixes: readWords(pack, 'prefixes'),
    prefixBits: pack.uint8('prefixBits'),
    endings: readWords(pack, 'endings'),
    endingBits: pack.uint8('endingBits'),
    typos: new TypoIndex(pack.uint32('bloom'), () => readTypos(read('typos'))),
    meanings,
    statements: readEntries(pack, 'statements', meanings),
    contexts() {
      contexts ??= readEntries(new PackReader(read('contexts')), 'contexts', meanings);
      return contexts;
    },
  };
}
