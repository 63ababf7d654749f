import { isDigit, isLetter } from './shape-characters.ts';

/** Longer values are no address. */
const LONGEST_ADDRESS = 200;

/** One `@` between a name and a host with a dot; brackets and `mailto:` around it are let pass. */
export function isEmail(text: string): boolean {
  const at = text.indexOf('@');
  if (at < 1 || text.length > LONGEST_ADDRESS) return false;
  const dot = text.indexOf('.', at + 2);
  return dot > 0 && dot < text.length - 1 && !text.slice(0, at).includes('://');
}

export function isUrl(lower: string): boolean {
  return (
    (lower.startsWith('http://') || lower.startsWith('https://') || lower.startsWith('www.')) &&
    !lower.includes(' ')
  );
}

export function isLinkedin(lower: string): boolean {
  const at = lower.indexOf('linkedin.com/');
  return at >= 0 && at < 20 && !lower.includes(' ');
}

/** Letters, digits and dots, ended by a top-level domain of letters. */
export function isDomain(lower: string): boolean {
  const dot = lower.lastIndexOf('.');
  if (dot < 1 || lower.length - dot < 3 || lower.length - dot > 13 || lower.length > 80) return false;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    const inName = isLetter(code) || code === 46 || code === 45 || (isDigit(code) && i < dot);
    if (!inName) return false;
  }
  return true;
}
