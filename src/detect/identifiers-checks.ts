/** Arithmetic of check digits. Every function takes digits only (capitals where said) and trusts its caller for that. */

function digitAt(digits: string, index: number): number {
  return digits.charCodeAt(index) - 48;
}

/** Whether a text is digits and nothing else, and not empty. */
export function isDigits(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return text !== '';
}

/** Whether one digit fills the whole number, which passes many checks and is never a real one. */
export function isRepdigit(digits: string): boolean {
  return digits.charAt(0).repeat(digits.length) === digits;
}

/** ISO/IEC 7812-1, annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = digits.length - 1, double = false; index >= 0; index--, double = !double) {
    const value = digitAt(digits, index) * (double ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** GS1 General Specifications, 7.9: EAN-8, UPC-A, EAN-13, GTIN-14. */
export function passesEan(digits: string): boolean {
  let sum = 0;
  for (let index = digits.length - 1, weight = 1; index >= 0; index--, weight = 4 - weight) {
    sum += digitAt(digits, index) * weight;
  }
  return sum % 10 === 0;
}

/** Remainder of a number of any length; capitals count 10 to 35 (ISO 7064, MOD 97-10). */
export function remainder(text: string, modulus: number): number {
  let rest = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    rest = code > 57 ? (rest * 100 + code - 55) % modulus : (rest * 10 + code - 48) % modulus;
  }
  return rest;
}

/** ISO 7064, MOD 11,10. */
export function passesMod11And10(digits: string): boolean {
  let product = 10;
  for (let index = 0; index < digits.length - 1; index++) {
    const sum = (digitAt(digits, index) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10 === digitAt(digits, digits.length - 1);
}

/** Sum of the digits, each times its weight. */
export function weigh(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) sum += digitAt(digits, index) * (weights[index] ?? 0);
  return sum;
}
