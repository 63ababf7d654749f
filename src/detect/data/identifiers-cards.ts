/**
 * Issuer ranges of payment cards: first and last prefix, then the lengths, one range a line, sorted.
 * Source: ISO/IEC 7812 and the card schemes' published ranges (American Express, Dankort, Diners Club, Discover, JCB,
 * Maestro, Mastercard, Mir, UnionPay, Visa).
 */
export const CARD_RANGES = `
2200 2204 16 17 18 19
2221 2720 16
300 305 14 16 19
3095 3095 14 16 19
34 34 15
3528 3589 16 17 18 19
36 36 14 16 19
37 37 15
38 39 14 16 19
4 4 13 16 19
5018 5020 16 18 19
5038 5038 16 18 19
51 55 16
5612 5612 16 18 19
5893 5893 16 18 19
6011 6011 16 19
62 62 16 17 18 19
6304 6304 16 18 19
644 649 16 19
65 65 16 19
6709 6709 16 18 19
6759 6759 16 18 19
6761 6771 16 18 19
81 81 16 17 18 19
`;
