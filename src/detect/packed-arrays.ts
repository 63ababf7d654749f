/** Arrays that can be stored as they lie in memory. */
export type PackableArray = Uint8Array | Uint16Array | Uint32Array | Int32Array;

const KINDS = { Uint8Array, Uint16Array, Uint32Array, Int32Array } as const;
type Kind = keyof typeof KINDS;

const kindOf = (array: PackableArray): Kind =>
  array instanceof Uint8Array
    ? 'Uint8Array'
    : array instanceof Uint16Array
      ? 'Uint16Array'
      : array instanceof Uint32Array
        ? 'Uint32Array'
        : 'Int32Array';

/** Where an array lies in a pack. */
interface Place {
  readonly kind: Kind;
  readonly offset: number;
  readonly length: number;
}

interface Directory {
  readonly arrays: Readonly<Record<string, Place>>;
  readonly facts: unknown;
}

/** What a pack holds: named arrays, and facts that JSON can hold. */
export interface Pack {
  readonly arrays: Readonly<Record<string, PackableArray>>;
  readonly facts: unknown;
}

const ALIGNED = 8;
const align = (offset: number): number => Math.ceil(offset / ALIGNED) * ALIGNED;

/**
 * Puts arrays one behind another into one buffer, in the byte order of this machine, which is little-endian on all
 * that Node runs on today. The directory, JSON in UTF-8, comes first, behind its length in 32 bits.
 */
export function packArrays({ arrays, facts }: Pack): Uint8Array {
  const places: Record<string, Place> = {};
  let offset = 0;
  for (const [name, array] of Object.entries(arrays)) {
    places[name] = { kind: kindOf(array), offset, length: array.length };
    offset = align(offset + array.byteLength);
  }
  const directory = new TextEncoder().encode(JSON.stringify({ arrays: places, facts } satisfies Directory));
  const begin = align(4 + directory.length);
  const bytes = new Uint8Array(begin + offset);
  new DataView(bytes.buffer).setUint32(0, directory.length, true);
  bytes.set(directory, 4);
  for (const [name, array] of Object.entries(arrays))
    bytes.set(
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
      begin + (places[name]?.offset ?? 0),
    );
  return bytes;
}

/** A pack opened: its arrays are views of the buffer, which nothing is copied from. */
export class PackReader {
  readonly facts: unknown;
  readonly #bytes: Uint8Array;
  readonly #places: Directory['arrays'];
  readonly #begin: number;

  /** @param bytes - what {@link packArrays} made, at an offset of its buffer that 8 divides */
  constructor(bytes: Uint8Array) {
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    const directory: Directory = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
    this.facts = directory.facts;
    this.#bytes = bytes;
    this.#places = directory.arrays;
    this.#begin = bytes.byteOffset + align(4 + length);
  }

  uint8(name: string): Uint8Array {
    return this.#open(name, Uint8Array);
  }

  uint16(name: string): Uint16Array {
    return this.#open(name, Uint16Array);
  }

  uint32(name: string): Uint32Array {
    return this.#open(name, Uint32Array);
  }

  int32(name: string): Int32Array {
    return this.#open(name, Int32Array);
  }

  #open<Opened>(
    name: string,
    kind: new (buffer: ArrayBufferLike, offset: number, length: number) => Opened,
  ): Opened {
    const place = this.#places[name];
    if (place === undefined || KINDS[place.kind] !== (kind as unknown)) throw new Error(`no array ${name}`);
    return new kind(this.#bytes.buffer, this.#begin + place.offset, place.length);
  }
}
