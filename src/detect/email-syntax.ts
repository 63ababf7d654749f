import { domainToASCII } from 'node:url';

/** RFC 5321, 4.5.3.1.1, and RFC 3696 erratum 1690: octets of a local part, and of a whole address. */
const MAX_LOCAL = 64;
const MAX_ADDRESS = 254;
const MAX_LABEL = 63;
const NON_ASCII_LOCAL = /^[\p{L}\p{M}\p{N}\u0021-\u007e]+$/u;
const NON_ASCII_QUOTED = /^[\p{L}\p{M}\p{N}\u0020-\u007e\t]+$/u;
const NON_ASCII_DOMAIN = /^[\p{L}\p{M}\p{N}.-]+$/u;

/** An address in its two parts: the local part as written, the domain in lower-case ASCII. */
export interface AddressParts {
  readonly local: string;
  readonly domain: string;
}

/** The ASCII specials that RFC 5322, 3.2.3, leaves out of an atom. */
const SPECIALS = '()<>[]:;@\\," ';

function isAtom(code: number): boolean {
  return code > 32 && code !== 127 && !SPECIALS.includes(String.fromCharCode(code));
}

function isLabelChar(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45;
}

/** Whether a lower-case ASCII host could carry mail: RFC 1035 labels under a top-level domain that is no number. */
export function isMailHost(host: string): boolean {
  let start = 0;
  let labels = 0;
  let alphabetic = false;
  for (let index = 0; index <= host.length; index++) {
    const code = index < host.length ? host.charCodeAt(index) : 46;
    if (code !== 46) {
      if (!isLabelChar(code)) return false;
      if (code > 57) alphabetic = true;
      continue;
    }
    const length = index - start;
    if (length === 0 || length > MAX_LABEL) return false;
    if (host.charCodeAt(start) === 45 || host.charCodeAt(index - 1) === 45) return false;
    labels++;
    if (index < host.length) {
      start = index + 1;
      alphabetic = false;
    }
  }
  const top = host.length - start;
  return alphabetic && top >= 2 && (labels > 1 || top === 2);
}

function asciiDomain(written: string): string | null {
  let domain = written.toLowerCase();
  for (let index = 0; index < domain.length; index++) {
    if (domain.charCodeAt(index) < 128) continue;
    if (!NON_ASCII_DOMAIN.test(domain)) return null;
    domain = domainToASCII(domain);
    break;
  }
  return isMailHost(domain) ? domain : null;
}

/** Index of the `@` after a quoted local part (RFC 5321, 4.1.2), or -1. */
function quotedEnd(text: string): number {
  for (let index = 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 34) return index > 1 && text.charCodeAt(index + 1) === 64 ? index + 1 : -1;
    if (code === 92) {
      const next = text.charCodeAt(++index);
      if (!(next >= 32 && next < 127)) return -1;
    } else if (code < 32 || code === 127) {
      return -1;
    }
  }
  return -1;
}

/** Index of the `@` after a dot-atom (RFC 5322, 3.2.3), or -1. */
function atomEnd(text: string): number {
  let previous = 46;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 64) return previous === 46 ? -1 : index;
    if (code === 46 ? previous === 46 : !isAtom(code)) return -1;
    previous = code;
  }
  return -1;
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
}

/**
 * Reads a bare address by RFC 5321 and 6531: dot-atom or quoted local part, host name (no address literal, no
 * comment). Lengths are counted in octets. Returns null for anything else, surrounding spaces included.
 */
export function parseAddress(text: string): AddressParts | null {
  const quoted = text.charCodeAt(0) === 34;
  const at = quoted ? quotedEnd(text) : atomEnd(text);
  if (at < 1) return null;
  const local = text.slice(0, at);
  let octets = local.length;
  if (!isAscii(local)) {
    if (!(quoted ? NON_ASCII_QUOTED : NON_ASCII_LOCAL).test(local)) return null;
    octets = Buffer.byteLength(local);
  }
  if (octets > MAX_LOCAL) return null;
  const domain = asciiDomain(text.slice(at + 1));
  return domain === null || octets + 1 + domain.length > MAX_ADDRESS ? null : { local, domain };
}
