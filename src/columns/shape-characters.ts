export const DIGIT_0 = 48;

export function isDigit(code: number): boolean {
  return code >= DIGIT_0 && code <= 57;
}

export function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 191;
}

export function digitsOf(text: string): string {
  let digits = '';
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) digits += text[i];
  return digits;
}

export function onlyDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return text !== '';
}
