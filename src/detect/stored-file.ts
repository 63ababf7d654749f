import { readFileSync } from 'node:fs';

/**
 * The bytes of a file that the build stored in the package's `data` folder, beside the folder of the code.
 *
 * @returns bytes that lie at an offset of their buffer that 8 divides, as PackReader wants them
 */
export function readStored(name: string): Uint8Array {
  const bytes = readFileSync(new URL(`../data/${name}`, import.meta.url));
  // A small file may be handed out as a part of a shared buffer, at any offset.
  return bytes.byteOffset % 8 === 0 ? bytes : Uint8Array.from(bytes);
}

/** The value of a JSON file that the build stored there. */
export function readStoredJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8'));
}
