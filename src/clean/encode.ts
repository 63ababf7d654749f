import { createRequire } from 'node:module';

interface IconvLite {
  encode(text: string, encoding: string): Buffer;
}

const TYPOGRAPHIC: Readonly<Record<string, string>> = { '\u202f': '\u00a0', '\u2009': ' ' };

/**
 * The bytes of a text in an encoding; what the encoding does not have becomes `?`, but for spaces of unusual width,
 * which become usual ones.
 *
 * @param encoding - WHATWG label
 */
export function encodeText(text: string, encoding: string): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const iconv = createRequire(import.meta.url)('iconv-lite') as IconvLite;
  return iconv.encode(
    text.replace(/[\u202f\u2009]/g, (space) => TYPOGRAPHIC[space] ?? ' '),
    encoding,
  );
}
